/** Tables as text (RFC 4180). Runs in browsers too: it imports nothing. */

/** Byte order mark: without it Excel takes the file for GBK. */
const bom = '\uFEFF';
const lineEnd = '\r\n';

/**
 * A cell of a CSV file. A text that a spreadsheet would run as a formula (it begins with = + - @, the full-width form of
 * one of them, a tab or the end of a line) gets an apostrophe in front (OWASP, CSV injection); a number is never changed.
 */
export function csvCell(value: string | number | undefined): string {
  if (typeof value !== 'string') return plainCell(value);
  return plainCell(/^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]/.test(value) ? `'${value}` : value);
}

/** The same as it stands, for files that programs read. */
function plainCell(value: string | number | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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

/** The same for programs, with cells as they are and without a mark (RFC 4180). */
export function* csvRecords(header: readonly string[], rows: Iterable<CsvRow>): Generator<string> {
  yield header.map(plainCell).join(',') + lineEnd;
  for (const cells of rows) yield cells.map(plainCell).join(',') + lineEnd;
}

/** A whole file. */
export const csvFile = (header: readonly string[], rows: Iterable<CsvRow>): string =>
  [...csvPieces(header, rows)].join('');

/** The lines of a file as they stand, header first, with their ends and without the mark: what a filter picks from. */
export const csvLines = (file: string): string[] =>
  file.replace(bom, '').match(/(?:[^"\r\n]|"(?:[^"]|"")*")+\r\n/g) ?? [];

/** The file of a header and some lines of another one. */
export const csvOfLines = (lines: readonly string[]): string => bom + lines.join('');
