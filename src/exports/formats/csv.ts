/** Tables as text (RFC 4180). Runs in browsers too: it imports nothing. */

/** Byte order mark: without it Excel takes the file for GBK. */
const bom = '\uFEFF';
const lineEnd = '\r\n';

/**
 * A cell of a CSV file. A text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage
 * return) gets an apostrophe in front (OWASP, CSV injection); a number is never changed.
 */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of a CSV file with its end. */
const csvLine = (cells: readonly (string | number | undefined)[]): string =>
  cells.map(csvCell).join(',') + lineEnd;

type CsvRow = readonly (string | number | undefined)[];

/** A file, line by line: a byte order mark, the header, the rows. */
export function* csvPieces(header: readonly string[], rows: Iterable<CsvRow>): Generator<string> {
  yield bom + csvLine(header);
  for (const row of rows) yield csvLine(row);
}

/** A whole file. */
export const csvFile = (header: readonly string[], rows: Iterable<CsvRow>): string =>
  [...csvPieces(header, rows)].join('');

/** The lines of a file as they stand, header first, with their ends and without the mark: what a filter picks from. */
export const csvLines = (file: string): string[] =>
  file.replace(bom, '').match(/(?:[^"\r\n]|"(?:[^"]|"")*")+\r\n/g) ?? [];

/** The file of a header and some lines of another one. */
export const csvOfLines = (lines: readonly string[]): string => bom + lines.join('');
