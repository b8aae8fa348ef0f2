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
export function* jsonPieces(envelope: Envelope, records: readonly object[]): Generator<string> {
  const head = Object.entries({ ...envelope, count: records.length });
  for (const [index, [key, value]] of head.entries())
    yield `${index === 0 ? '{' : ''}${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
  yield '"records": [\n';
  for (const [index, record] of records.entries()) yield (index === 0 ? '' : ',\n') + JSON.stringify(record);
  yield '\n]}\n';
}

/** A whole JSON download. */
export const jsonFile = (envelope: Envelope, records: readonly object[]): string =>
  [...jsonPieces(envelope, records)].join('');

/** One record as a file of its own, for people to read too. */
export const recordJson = (record: object): string => `${JSON.stringify(record, null, 2)}\n`;
