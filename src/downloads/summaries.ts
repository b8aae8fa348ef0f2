import { utf8, type Blocks } from '../exports/formats/bytes.ts';
import { hsds, hsdsPieces } from '../exports/directory/hsds.ts';
import { formatsFor, type TableFormat } from '../exports/formats/formats.ts';
import { fullUrl } from '../paths.ts';
import { directory } from '../queries/directory/directory.ts';
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

let hsdsBytes: number | undefined;

/** The HSDS file; how long it is, is known when it has passed. */
export function* hsdsFile(words: Words): Blocks {
  let bytes = 0;
  for (const block of utf8(hsdsPieces(hsds(words, directory(), fullUrl)))) {
    bytes += block.length;
    yield block;
  }
  hsdsBytes = bytes;
}

/** Every table that has a row, and the size of the HSDS file; undefined where there is no organisation. */
export async function datasetSummaries(
  words: Words,
): Promise<{ datasets: DatasetSummary[]; hsdsBytes?: number }> {
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
  const { federations, associations, organisations } = directory();
  const any = federations.length + associations.length + organisations.length > 0;
  if (any && hsdsBytes === undefined) Iterator.from(hsdsFile(words)).forEach(() => undefined);
  return { datasets, ...(any && hsdsBytes !== undefined ? { hsdsBytes } : {}) };
}
