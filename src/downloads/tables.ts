import { createHash } from 'node:crypto';
import { responseBody, type Blocks } from '../exports/formats/bytes.ts';
import { columnsOf, type TableColumn } from '../exports/formats/columns.ts';
import { formats, type TableFormat } from '../exports/formats/formats.ts';
import type { Rows, TableSchema } from '../exports/tables/table.ts';
import { kinds } from '../kinds/index.ts';
import type { Download, ListTable } from '../kinds/tables.ts';
import { fullUrl } from '../paths.ts';
import { onceFor } from '../readings/once.ts';
import { factsOfKept, type FileFacts } from '../readings/readings.ts';
import { asOf, asOfMoment } from '../queries/as-of/as-of.ts';
import { site } from '../queries/site/site.ts';
import type { Words } from '../words/languages.ts';
import { rowContext } from './context.ts';

/** Every whole download, in the order that the page of downloads has them. */
export const downloads = onceFor((words: Words): readonly Download[] =>
  kinds(words).flatMap((it) => it.downloads),
);

/** Those that have a row. */
export const filledDownloads = (words: Words): readonly Download[] =>
  downloads(words).filter((it) => it.count() > 0);

const downloadsByName = onceFor((words: Words) => new Map(downloads(words).map((it) => [it.name, it])));

/** A whole download. Throws for a name that none has: the paths are made from the same list. */
export function downloadNamed(words: Words, name: string): Download {
  const download = downloadsByName(words).get(name);
  if (!download) throw new Error(`no download is called ${name}`);
  return download;
}

/** Path of the JSON Schema of a download. */
export const schemaPath = (name: string): string => `/data/schema/${name}.json`;

const columnsByTable = onceFor((words: Words) =>
  onceFor(({ schema }: TableSchema): TableColumn[] => columnsOf(words, schema)),
);
/** The columns of a table. */
export const tableColumns = (words: Words, table: TableSchema): TableColumn[] => columnsByTable(words)(table);

/** A table of a page, whatever its rows are made of. */
type ShownTable = Omit<ListTable, 'rows'> & { rows: Rows };

/** The bytes of a table in a format. */
async function tableBytes(
  words: Words,
  { name, table, title, page, rows }: ShownTable,
  format: TableFormat,
): Promise<Blocks> {
  const url = fullUrl(page);
  return formats[format].write({
    ...{ words, title, publisher: site.publisher, url, schema: fullUrl(schemaPath(name)) },
    licence: site.licence,
    ...{
      columns: tableColumns(words, table),
      rows,
      about: words.data.about({ url, licence: site.licence, day: words.dates.day(asOf()) }),
      madeAt: asOfMoment(),
    },
  });
}

const answer = (blocks: Blocks, format: TableFormat): Response =>
  new Response(responseBody(blocks), { headers: { 'Content-Type': formats[format].type } });

/** The answer of an endpoint that offers a table. */
export const tableResponse = async (words: Words, table: ListTable, format: TableFormat): Promise<Response> =>
  answer(await tableBytes(words, table, format), format);

/** Bytes of the byte order mark in UTF-8. */
const markBytes = 3;

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

/** What is known of a file in `data/`: of one that stays as it is without making it. */
async function factsOf(file: string, make: () => Promise<Blocks>): Promise<FileFacts> {
  const known = factsOfKept(`data/${file}`) ?? facts.get(file);
  if (known) return known;
  Iterator.from(await make()).forEach(() => undefined);
  return facts.get(file) as FileFacts;
}

/** The same bytes without the mark that stands before them for spreadsheets. */
function* withoutMark(blocks: Blocks): Blocks {
  let first = true;
  for (const block of blocks) {
    yield first ? block.subarray(markBytes) : block;
    first = false;
  }
}

async function downloadBytes(
  words: Words,
  { name, table, page, rows }: Download,
  format: TableFormat,
): Promise<Blocks> {
  const whole = { name, table, page, title: table.label, rows: rows(rowContext(words)) };
  return measured(`${name}.${format}`, await tableBytes(words, whole, format));
}

/** The answer of the endpoint of a whole download. */
export const downloadResponse = async (
  words: Words,
  download: Download,
  format: TableFormat,
): Promise<Response> => answer(await downloadBytes(words, download, format), format);

/** Facts about the file of a whole download. */
export async function fileFactsOf(words: Words, download: Download, format: TableFormat): Promise<FileFacts> {
  const file = `${download.name}.${format}`;
  return factsOf(file, () => downloadBytes(words, download, format));
}

const plainCsv = async (words: Words, { name, table, page, rows }: Download): Promise<Blocks> => {
  const whole = { name, table, page, title: table.label, rows: rows(rowContext(words)) };
  return measured(`package/${name}.csv`, withoutMark(await tableBytes(words, whole, 'csv')));
};

/** The answer of the endpoint of a whole download as CSV for programs: without a byte order mark. */
export const plainResponse = async (words: Words, download: Download): Promise<Response> =>
  answer(await plainCsv(words, download), 'csv');

/** Facts about that file. */
export async function plainFactsOf(words: Words, download: Download): Promise<FileFacts> {
  return factsOf(`package/${download.name}.csv`, () => plainCsv(words, download));
}
