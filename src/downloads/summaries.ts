import { formatsFor, type TableFormat } from '../exports/formats/formats.ts';
import type { TableColumn } from '../exports/formats/columns.ts';
import type { Download } from '../kinds/tables.ts';
import { onceFor } from '../readings/once.ts';
import { tableColumns, downloads, fileFactsOf, schemaPath } from './tables.ts';
import type { Words } from '../words/languages.ts';

/** What the page of downloads says of a table. */
export interface DatasetSummary {
  /** Stem of its files. */
  name: string;
  title: string;
  count: number;
  columns: readonly TableColumn[];
  /** Page that shows its rows. */
  page: string;
  /** Path of the JSON Schema. */
  schema: string;
  files: { format: TableFormat; path: string; bytes: number }[];
}

async function summaryOf(words: Words, download: Download, count: number): Promise<DatasetSummary> {
  const { name, table, page } = download;
  const files: DatasetSummary['files'] = [];
  for (const format of formatsFor(count)) {
    const { bytes } = await fileFactsOf(words, download, format);
    files.push({ format, path: `/data/${name}.${format}`, bytes });
  }
  const columns = tableColumns(words, table);
  return { ...{ name, title: table.label, count, columns, page, files }, schema: schemaPath(name) };
}

/** Every table that has a row. */
export const datasetSummaries = onceFor(async (words: Words): Promise<DatasetSummary[]> => {
  const datasets: DatasetSummary[] = [];
  // One after another: the biggest table is 200 MB in memory.
  for (const download of downloads(words)) {
    const count = download.count();
    if (count > 0) datasets.push(await summaryOf(words, download, count));
  }
  return datasets;
});
