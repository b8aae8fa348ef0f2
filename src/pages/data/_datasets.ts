import { createHash } from 'node:crypto';
import { columnsOf, type Column } from '../../exports/columns.ts';
import { bodyOf, utf8, type Blocks } from '../../exports/bytes.ts';
import { csvPieces } from '../../exports/csv.ts';
import { jsonPieces } from '../../exports/json.ts';
import { rowSchemas, type RowName } from '../../exports/row-schemas.ts';
import {
  divisionRows,
  policyRow,
  recordRows,
  rowsMade,
  villagesRows,
  type Rows,
} from '../../exports/rows.ts';
import { opportunityRows } from '../../exports/volunteer-rows.ts';
import { xlsxFile, xlsxRowLimit } from '../../exports/xlsx.ts';
import { now } from '../../clock.ts';
import { fullUrl } from '../../paths.ts';
import { coverage, directory } from '../../queries/directory.ts';
import { policyTexts } from '../../queries/policies.ts';
import { buildMinute, opportunities } from '../../queries/volunteering.ts';
import { site } from '../../queries/site.ts';
import { words } from '../../words/index.ts';
import { evidenceRowsOf, isEvidence } from './_evidence.ts';
import { isMoney, moneyRows } from './_money.ts';

/** Formats of a table. */
export const tableFormats = ['csv', 'xlsx', 'json'] as const;
/** A format of a table. */
export type TableFormat = (typeof tableFormats)[number];

/** A table to download. */
export interface Table {
  name: RowName;
  title: string;
  /** Path of the page that shows it. */
  page: string;
  rows: Rows;
}

/** Names of the downloads in the order that the page of downloads has them. */
export const datasetNames = Object.keys(rowSchemas) as RowName[];

const pages: Record<RowName, string> = {
  policies: '/policies/',
  federations: '/places/',
  associations: '/associations/',
  villages: '/coverage/',
  organisations: '/organisations/',
  'service-places': '/service-places/',
  services: '/services/',
  divisions: '/places/',
  volunteering: '/volunteer/',
  stations: '/stations/',
  commitments: '/commitments/',
  'commitment-statuses': '/commitments/',
  observations: '/observations/',
  inspections: '/inspections/',
  'inspection-findings': '/inspections/',
  documents: '/documents/',
  audits: '/audits/',
  'audit-lines': '/audits/',
  'audit-findings': '/audits/rectification/',
  'audit-duties': '/audits/',
  evaluations: '/evaluations/',
  'evaluation-indicators': '/evaluations/',
  surveys: '/surveys/',
  'survey-answers': '/surveys/',
  budgets: '/budgets/',
  'budget-lines': '/budgets/',
};

/** Path of the page that shows a download. */
export const pageOf = (name: RowName): string => pages[name];

/** All rows of a download. */
export async function rowsOf(name: RowName): Promise<Rows> {
  if (isMoney(name)) return moneyRows(name);
  if (isEvidence(name)) return evidenceRowsOf(name);
  const all = directory();
  if (name === 'policies') return (await policyTexts()).map(({ policy }) => policyRow(policy, fullUrl));
  if (name === 'divisions') return rowsMade(all.places.byCode.size, () => divisionRows(all));
  if (name === 'volunteering') return opportunityRows(opportunities(), all, buildMinute(), fullUrl);
  if (name !== 'villages') return recordRows(name, all, fullUrl);
  return rowsMade(coverage().total.villages.villages, () => villagesRows(all, fullUrl));
}

/** A whole download. */
export const datasetOf = async (name: RowName): Promise<Table> => ({
  name,
  title: rowSchemas[name].label,
  page: pages[name],
  rows: await rowsOf(name),
});

/** Path of the JSON Schema of a download. */
export const schemaPath = (name: RowName): string => `/data/schema/${name}.json`;

const columnsByName = new Map<RowName, Column[]>();
/** The columns of a download. */
export function columnsFor(name: RowName): Column[] {
  const known = columnsByName.get(name) ?? columnsOf(rowSchemas[name].schema);
  columnsByName.set(name, known);
  return known;
}

/** Whether a table of so many rows is also made as a workbook. */
export const hasFormat = (format: TableFormat, rows: number): boolean =>
  format !== 'xlsx' || rows <= xlsxRowLimit;

/** The bytes of a table in a format. */
async function tableBytes(table: Table, format: TableFormat): Promise<Blocks> {
  const { name, title, page, rows } = table;
  if (format === 'json') {
    const envelope = {
      title,
      publisher: site.publisher,
      url: fullUrl(page),
      schema: fullUrl(schemaPath(name)),
    };
    return utf8(jsonPieces(envelope, rows));
  }
  const columns = columnsFor(name);
  if (format === 'xlsx')
    return [
      await xlsxFile({
        title: `${site.publisher} ${title}`,
        columns,
        rows,
        about: words.data.about(fullUrl(page)),
        madeAt: now(),
      }),
    ];
  const header = columns.map((it) => it.header);
  const cells = Iterator.from(rows).map((row) => columns.map((it) => it.cell(row)));
  return utf8(csvPieces(header, cells));
}

const types: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

const answer = (blocks: Blocks, format: TableFormat): Response =>
  new Response(bodyOf(blocks), { headers: { 'Content-Type': types[format] } });

/** The answer of an endpoint that offers a table. */
export const tableResponse = async (table: Table, format: TableFormat): Promise<Response> =>
  answer(await tableBytes(table, format), format);

/** What is known of a file before it is opened. */
export interface FileFacts {
  bytes: number;
  /** SHA-256, hexadecimal. */
  sha256: string;
}

// Rows and bytes of whole downloads are made and let go; their numbers are needed again.
const counts = new Map<RowName, number>();
const facts = new Map<string, FileFacts>();

/** How many rows a download has. */
export async function countOf(name: RowName): Promise<number> {
  const count = counts.get(name) ?? (await rowsOf(name)).length;
  counts.set(name, count);
  return count;
}

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

const datasetBytes = async (name: RowName, format: TableFormat): Promise<Blocks> =>
  measured(`${name}.${format}`, await tableBytes(await datasetOf(name), format));

/** The answer of the endpoint of a whole download. */
export const datasetResponse = async (name: RowName, format: TableFormat): Promise<Response> =>
  answer(await datasetBytes(name, format), format);

/** Facts about the file of a whole download: known when its endpoint has answered, else worked out. */
export async function factsOf(name: RowName, format: TableFormat): Promise<FileFacts> {
  const file = `${name}.${format}`;
  if (!facts.has(file)) Iterator.from(await datasetBytes(name, format)).forEach(() => undefined);
  return facts.get(file) as FileFacts;
}
