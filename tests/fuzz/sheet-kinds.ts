import { strToU8, zipSync } from 'fflate';
import type { Cell, Grid } from '../../src/importers/sheet/cell.ts';

/** What a cell shows to a person who types it anew. */
const typed = ({ date, percent, number, text }: Cell): string =>
  date ?? (percent && number !== undefined ? `${Math.round(number * 10_000) / 100}%` : text);

/** The rows of a sheet, empty ones too. */
const rowsOf = (grid: Grid): Cell[][] =>
  Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (_, column) => grid.cell(row + 1, column + 1)),
  );

/** The first sheet as a text table. */
export function asCsv([grid]: readonly Grid[]): Uint8Array<ArrayBuffer> {
  const quoted = (cell: Cell): string =>
    cell.master === cell.address ? `"${typed(cell).replaceAll('"', '""')}"` : '';
  const lines = grid ? rowsOf(grid).map((row) => row.map(quoted).join(',')) : [];
  return strToU8(`\ufeff${lines.join('\n')}`);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const namespaces = ['office', 'text', 'table']
  .map((it) => `xmlns:${it}="urn:oasis:names:tc:opendocument:xmlns:${it}:1.0"`)
  .join(' ');

/** The sheets as an OpenDocument file. */
export function asOds(grids: readonly Grid[]): Uint8Array<ArrayBuffer> {
  const cell = (it: Cell, span: string): string => {
    if (it.master !== it.address) return '<table:covered-table-cell/>';
    const value = it.number === undefined ? '' : ` office:value-type="float" office:value="${it.number}"`;
    const shown = it.percent === true || it.date !== undefined || value === '';
    return `<table:table-cell${span}${shown ? '' : value}><text:p>${escaped(typed(it))}</text:p></table:table-cell>`;
  };
  const tables = grids.map((grid) => {
    const rows = rowsOf(grid);
    const covered = Map.groupBy(rows.flat(), ({ master }) => master);
    const span = ({ address, row, column }: Cell): string => {
      const last = covered.get(address)?.at(-1);
      return last && last.address !== address
        ? ` table:number-rows-spanned="${last.row - row + 1}" table:number-columns-spanned="${last.column - column + 1}"`
        : '';
    };
    const written = rows.map(
      (row) => `<table:table-row>${row.map((it) => cell(it, span(it))).join('')}</table:table-row>`,
    );
    return `<table:table table:name="${escaped(grid.sheet)}">${written.join('')}</table:table>`;
  });
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<office:document-content ${namespaces}><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}
