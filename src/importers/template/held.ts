import { basename } from 'node:path';
import { recordsOf, type Content } from '../../records/content.ts';
import { organisationsIn } from '../organisations.ts';
import type { Names } from '../sheet/column.ts';
import type { Destination, SheetForm, SheetRecord } from '../sheet/types.ts';
import { readXlsx } from '../sheet/xlsx/read-xlsx.ts';

/** Names in a content folder that records refer to by code or id. */
export const namesOfContent = (content: Content): Names => ({
  places: new Map(content.divisions.map(({ code, name }) => [code, name])),
  names: new Map([
    ...organisationsIn(content).map((it) => [it.id, it.name] as const),
    ...recordsOf(content, 'stations').map(({ id, data }) => [id, data.name] as const),
  ]),
});

/**
 * What a form holds of the published records with these targets, by target: a template is filled with them and read by the
 * importer's own reader. A record that does not fit its schema or its form is left out.
 */
export async function heldBy(
  { template, collection, read }: SheetForm,
  targets: readonly string[],
  destination: Destination,
): Promise<ReadonlyMap<string, unknown>> {
  const content = destination.content();
  const wanted = new Set(targets.map((it) => basename(it, '.json')));
  const there = content.records.filter((it) => it.collection === collection && wanted.has(it.id));
  const records = recordsOf({ records: there }, collection).map(({ id, data }) => ({ ...data, id }));
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  await template.build(workbook, records, namesOfContent(content));
  const own = { ...destination, lists: destination.lists.anew(), id: undefined, published: undefined };
  const { records: held } = read(readXlsx(await workbook.xlsx.writeBuffer(), ''), own);
  return new Map(held.map(({ target, record }: SheetRecord) => [target, record]));
}
