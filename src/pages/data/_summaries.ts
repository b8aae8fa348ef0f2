import { hsds } from '../../exports/hsds.ts';
import { rowSchemas } from '../../exports/row-schemas.ts';
import { fullUrl } from '../../paths.ts';
import { directory } from '../../queries/directory.ts';
import {
  countOf,
  datasetNames,
  factsOf,
  hasFormat,
  schemaPath,
  tableFormats,
  type TableFormat,
} from './_datasets.ts';

/** What the page of downloads says of a table. */
export interface DatasetSummary {
  title: string;
  count: number;
  /** Path of the JSON Schema. */
  schema: string;
  files: { format: TableFormat; path: string; bytes: number }[];
}

let hsdsBytes: number | undefined;

/** The HSDS file. */
export function hsdsText(): string {
  const text = `${JSON.stringify(hsds(directory(), fullUrl))}\n`;
  hsdsBytes = Buffer.byteLength(text);
  return text;
}

/** Every table that has a row, and the size of the HSDS file; undefined where there is no organisation. */
export async function datasetSummaries(): Promise<{ datasets: DatasetSummary[]; hsdsBytes?: number }> {
  const datasets: DatasetSummary[] = [];
  // One after another: the biggest table is 200 MB in memory.
  for (const name of datasetNames) {
    const count = await countOf(name);
    if (count === 0) continue;
    const files: DatasetSummary['files'] = [];
    for (const format of tableFormats.filter((it) => hasFormat(it, count)))
      files.push({ format, path: `/data/${name}.${format}`, bytes: (await factsOf(name, format)).bytes });
    datasets.push({ title: rowSchemas[name].label, count, schema: schemaPath(name), files });
  }
  const { federations, associations, organisations } = directory();
  const any = federations.length + associations.length + organisations.length > 0;
  return { datasets, ...(any ? { hsdsBytes: hsdsBytes ?? Buffer.byteLength(hsdsText()) } : {}) };
}
