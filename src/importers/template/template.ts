import type { Workbook } from '@cj-tech-master/excelts';
import type { CollectionName, RecordOf } from '../../schemas/collections.ts';
import type { Grid } from '../sheet/cell.ts';
import type { Destination, SheetImport } from '../sheet/command.ts';

/** A record of the content with its id. */
export type Filled<Name extends CollectionName> = RecordOf<Name> & { id: string };

/** Names that records refer to by code or id. */
export interface Names {
  /** Names of places by code. */
  places: ReadonlyMap<string, string>;
  /** Names of associations, organisations, federations and stations by id. */
  names: ReadonlyMap<string, string>;
}

/** An empty or filled spreadsheet for one verb of `npm run import`. */
export interface Template<Name extends CollectionName = CollectionName> {
  /** One line for the list of kinds. */
  summary: string;
  collection: Name;
  /** The records of the collection that the form is for, where it is not for all. */
  holds?(record: RecordOf<Name>): boolean;
  /** One file holds one record (an audit has several sheets). */
  onlyOne?: true;
  /** Adds the sheets; without records empty ones. */
  build(workbook: Workbook, records: readonly Filled<Name>[], names: Names): Promise<void>;
  /** The importer's reader: what was filled in is read back at once. */
  read: (grids: readonly Grid[], destination: Destination) => SheetImport;
  /** The part of a record that a form holds, as it is compared when read back; the whole record where absent. */
  part?(record: RecordOf<Name>): Record<string, unknown>;
}

/** A template for a collection, to be kept together with those of others. */
export const template = <Name extends CollectionName>(it: Template<Name>): Template => it;

/** A record or a place as a form names it: `临溪区（990102）`; the code alone where it has no name. */
export const nameAndCode = (names: ReadonlyMap<string, string>, code: string): string => {
  const name = names.get(code);
  return name === undefined ? code : `${name}（${code}）`;
};
