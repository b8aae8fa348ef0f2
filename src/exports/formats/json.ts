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
}

/**
 * A JSON download, piece by piece: what it is, then a record a line, so that line tools and version control can work
 * with it.
 */
function* jsonPieces(envelope: Envelope, records: Rows): Generator<string> {
  const head = Object.entries({ ...envelope, count: records.length });
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

/** A whole JSON download. */
export const jsonFile = (envelope: Envelope, records: Rows): string =>
  [...jsonPieces(envelope, records)].join('');

/** One record as a file of its own, for people to read too. */
export const recordJson = (record: object): string => `${JSON.stringify(record, null, 2)}\n`;

/** Tables as JSON. */
export const json: TableFormatOf = {
  type: 'application/json; charset=utf-8',
  write: ({ title, publisher, url, schema, rows }) =>
    utf8(jsonPieces({ title, publisher, url, schema }, rows)),
};
