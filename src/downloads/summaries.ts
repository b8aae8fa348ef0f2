import { formatsFor, type TableFormat } from '../exports/formats/formats.ts';
import { downloads, fileFactsOf, schemaPath } from './tables.ts';
import type { Words } from '../words/languages.ts';

/** What the page of downloads says of a table. */
export interface DatasetSummary {
  title: string;
  count: number;
  /** Path of the JSON Schema. */
  schema: string;
  files: { format: TableFormat; path: string; bytes: number }[];
}

/** Every table that has a row. */
export async function datasetSummaries(words: Words): Promise<DatasetSummary[]> {
  const datasets: DatasetSummary[] = [];
  // One after another: the biggest table is 200 MB in memory.
  for (const download of downloads(words)) {
    const count = download.count();
    if (count === 0) continue;
    const { name, table } = download;
    const files: DatasetSummary['files'] = [];
    for (const format of formatsFor(count)) {
      const { bytes } = await fileFactsOf(words, download, format);
      files.push({ format, path: `/data/${name}.${format}`, bytes });
    }
    datasets.push({ title: table.label, count, schema: schemaPath(name), files });
  }
  return datasets;
}
