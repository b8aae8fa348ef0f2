import { createHash } from 'node:crypto';
import { now } from '../clock.ts';
import { bodyOf, type Blocks } from '../exports/bytes.ts';
import { columnsOf, type Column } from '../exports/columns.ts';
import { formats, type TableFormat } from '../exports/formats.ts';
import type { TableSchema } from '../exports/tables/table.ts';
import { kinds } from '../kinds/index.ts';
import type { Download, ListTable } from '../kinds/tables.ts';
import { fullUrl } from '../paths.ts';
import { site } from '../queries/site.ts';
import { words } from '../words/index.ts';
import { rowContext } from './context.ts';

/** Every whole download, in the order that the page of downloads has them. */
export const downloads: readonly Download[] = kinds.flatMap((it) => it.downloads);

/** Path of the JSON Schema of a download. */
export const schemaPath = (name: string): string => `/data/schema/${name}.json`;

const columnsByTable = new Map<TableSchema, Column[]>();
/** The columns of a table. */
export function columnsFor(table: TableSchema): Column[] {
  const known = columnsByTable.get(table) ?? columnsOf(table.schema);
  columnsByTable.set(table, known);
  return known;
}

/** The bytes of a table in a format. */
async function tableBytes(
  { name, table, title, page, rows }: ListTable,
  format: TableFormat,
): Promise<Blocks> {
  const url = fullUrl(page);
  return formats[format].write({
    ...{ title, publisher: site.publisher, url, schema: fullUrl(schemaPath(name)) },
    ...{ columns: columnsFor(table), rows, about: words.data.about(url), madeAt: now() },
  });
}

const answer = (blocks: Blocks, format: TableFormat): Response =>
  new Response(bodyOf(blocks), { headers: { 'Content-Type': formats[format].type } });

/** The answer of an endpoint that offers a table. */
export const tableResponse = async (table: ListTable, format: TableFormat): Promise<Response> =>
  answer(await tableBytes(table, format), format);

/** What is known of a file before it is opened. */
export interface FileFacts {
  bytes: number;
  /** SHA-256, hexadecimal. */
  sha256: string;
}

// Bytes of whole downloads are made and let go; what is known of them is needed again.
const facts = new Map<string, FileFacts>();

/** The same bytes, whose facts are known when they have passed. */
function* measured(file: string, blocks: Blocks): Blocks {
  const digest = createHash('sha256');
  let bytes = 0;
  for (const block of blocks) {
    digest.update(block);
    bytes += block.length;
    yield block;
  }
  facts.set(file, { bytes, sha256: digest.digest('hex') });
}

async function downloadBytes({ name, table, page, rows }: Download, format: TableFormat): Promise<Blocks> {
  const whole = { name, table, page, title: table.label, rows: rows(rowContext()) };
  return measured(`${name}.${format}`, await tableBytes(whole, format));
}

/** The answer of the endpoint of a whole download. */
export const downloadResponse = async (download: Download, format: TableFormat): Promise<Response> =>
  answer(await downloadBytes(download, format), format);

/** Facts about the file of a whole download: known when its endpoint has answered, else worked out. */
export async function factsOf(download: Download, format: TableFormat): Promise<FileFacts> {
  const file = `${download.name}.${format}`;
  if (!facts.has(file)) Iterator.from(await downloadBytes(download, format)).forEach(() => undefined);
  return facts.get(file) as FileFacts;
}
