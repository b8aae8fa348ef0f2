import { recordData, recordFileOf } from '../exports/json/record-schemas.ts';
import type { Table } from '../exports/tables/table.ts';
import { keyOfPlace } from '../queries/site/page-keys.ts';
import type { CollectionName, RecordOf } from '../schemas/collections.ts';
import type { FileDefinition } from './definition.ts';

/** A file that says itself what it holds. */
type OwnFile<Item> = FileDefinition<Item> & Required<Pick<FileDefinition<Item>, 'dataOf'>>;

/** A file that holds the whole record, as the content has it; `what` says so on the page of the JSON URLs. */
export const recordFile = <Name extends CollectionName>(
  collection: Name,
  what: string,
): OwnFile<RecordOf<Name> & { id: string }> => ({
  what,
  schema: recordFileOf(collection),
  dataOf: (item, { urlOf }) => recordData(collection, item, urlOf(`/${collection}/${item.id}/`)),
});

/** The file of a body: its row, with a contact card beside it. */
export const bodyFile = <Item extends { place: string }>(
  table: Table<Item>,
  what: string,
): FileDefinition<Item> => ({ ...placedFile(table, what), others: () => ['vcf'] });

/** A file that holds the row of a record at a place: it changes with what is at the place. */
export const placedFile = <Item extends { place: string }>(
  table: Table<Item>,
  what: string,
): FileDefinition<Item> => ({
  what,
  dataOf: (item, context) => table.row(item, context),
  cacheKey: ({ place }) => keyOfPlace(place),
});
