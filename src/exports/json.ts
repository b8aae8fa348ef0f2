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

/** A JSON download: what it is, then a record a line, so that line tools and version control can work with it. */
export const jsonFile = (envelope: Envelope, records: readonly object[]): string =>
  [
    ...Object.entries({ ...envelope, count: records.length }).map(
      ([key, value], index) => `${index === 0 ? '{' : ''}${JSON.stringify(key)}: ${JSON.stringify(value)},`,
    ),
    '"records": [',
    records.map((record) => JSON.stringify(record)).join(',\n'),
    ']}\n',
  ].join('\n');

/** One record as a file of its own, for people to read too. */
export const recordJson = (record: object): string => `${JSON.stringify(record, null, 2)}\n`;
