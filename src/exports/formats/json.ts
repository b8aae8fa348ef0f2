import { utf8 } from './bytes.ts';
import type { TableFormatOf } from './table-file.ts';
import type { Rows } from '../tables/table.ts';

/** What stands before the records of a JSON download. */
export interface Envelope {
  /** Name of the list. */
  title: string;
  /** Who publishes it. */
  publisher: string;
  /** Full URL of the page that shows the list. */
  url: string;
  /** Full URL of the JSON Schema. */
  schema: string;
  /** How the data may be used; absent where the federation states nothing. */
  licence?: { name: string; url: string } | undefined;
  /** Day on which it was made, ISO. */
  generated: string;
}

/**
 * A JSON download, piece by piece: what it is, then a record a line, so that line tools and version control can work
 * with it.
 */
function* jsonPieces(envelope: Envelope, records: Rows): Generator<string> {
  const { licence, ...rest } = envelope;
  const head = Object.entries({ ...rest, ...(licence ? { licence } : {}), count: records.length });
  for (const [index, [key, value]] of head.entries())
    yield `${index === 0 ? '{' : ''}${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
  yield '"records": [\n';
  let separator = '';
  for (const record of records) {
    yield separator + JSON.stringify(record);
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** The day in China that a moment lies in. */
const dayOf = (moment: Date): string => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** A whole JSON download. */
export const jsonFile = (envelope: Envelope, records: Rows): string =>
  [...jsonPieces(envelope, records)].join('');

/** One record as a file of its own, for people to read too. */
export const recordJson = (record: object): string => `${JSON.stringify(record, null, 2)}\n`;

/** Tables as JSON. */
export const json: TableFormatOf = {
  type: 'application/json; charset=utf-8',
  write: ({ title, publisher, url, schema, licence, madeAt, rows }) =>
    utf8(jsonPieces({ title, publisher, url, schema, licence, generated: dayOf(madeAt) }, rows)),
};
