import { formatsFor, type TableFormat } from '../exports/formats/formats.ts';
import type { TableColumn } from '../exports/formats/columns.ts';
import type { Download } from '../kinds/tables.ts';
import { onceFor } from '../readings/once.ts';
import { downloadNamed, fileFactsOf, filledDownloads, schemaPath, tableColumns } from './tables.ts';
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

async function summaryOf(words: Words, download: Download): Promise<DatasetSummary> {
  const { name, table, page } = download;
  const count = download.count();
  const files: DatasetSummary['files'] = [];
  for (const format of formatsFor(count)) {
    const { bytes } = await fileFactsOf(words, download, format);
    files.push({ format, path: `/data/${name}.${format}`, bytes });
  }
  const columns = tableColumns(words, table);
  return { ...{ name, title: table.label, count, columns, page, files }, schema: schemaPath(name) };
}

/** A table by its name. */
export const datasetSummary = (words: Words, name: string): Promise<DatasetSummary> =>
  summaryOf(words, downloadNamed(words, name));

/** Every table that has a row. */
export const datasetSummaries = onceFor(async (words: Words): Promise<DatasetSummary[]> => {
  const datasets: DatasetSummary[] = [];
  // One after another: the biggest table is 200 MB in memory.
  for (const download of filledDownloads(words)) datasets.push(await summaryOf(words, download));
  return datasets;
});
