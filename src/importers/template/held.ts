import { basename } from 'node:path';
import { readContent, recordsOf, type Content } from '../../records/content.ts';
import { organisationsIn } from '../audit/organisations.ts';
import { openDivisions } from '../divisions.ts';
import type { Destination, SheetRecord } from '../sheet/command.ts';
import { readXlsx } from '../sheet/xlsx/read-xlsx.ts';
import type { Names, Template } from './template.ts';

/** Names in a content folder that records refer to by code or id. */
export const namesIn = (content: Content): Names => ({
  places: new Map(content.divisions.map(({ code, name }) => [code, name])),
  names: new Map([
    ...organisationsIn(content.records).map((it) => [it.id, it.name] as const),
    ...recordsOf(content, 'stations').map(({ id, data }) => [id, data.name] as const),
  ]),
});

/**
 * What a form holds of the published records with these targets, by target: a template is filled with them and read by the
 * importer's own reader. A record that does not fit its schema or its form is left out.
 */
export async function heldBy(
  template: Template,
  targets: readonly string[],
  destination: Destination,
): Promise<ReadonlyMap<string, unknown>> {
  const content = readContent(destination.contentDir);
  const wanted = new Set(targets.map((it) => basename(it, '.json')));
  const records = recordsOf(content, template.collection)
    .filter(({ id }) => wanted.has(id))
    .map(({ id, data }) => ({ ...data, id }));
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  await template.build(workbook, records, namesIn(content));
  const lists = openDivisions(destination.contentDir, destination.divisions);
  const own = { ...destination, lists, id: undefined, published: undefined };
  const { records: read } = template.read(readXlsx(await workbook.xlsx.writeBuffer(), ''), own);
  return new Map(read.map(({ target, record }: SheetRecord) => [target, record]));
}
