import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { Columns, Filling } from '../sheet/column.ts';
import { addSheet, labels, table, title } from './frame.ts';

/** A sheet with labels and their values above a table. */
export interface HeadTable<Head extends Columns, Rows extends Columns> {
  head: Head;
  rows: Rows;
  layout: {
    /** Name of the sheet. */
    sheet: string;
    title: string;
    widths: readonly number[];
  };
}

/** Cells of a row by column. */
export type Cells<Of extends Columns> = Partial<Record<keyof Of & string, Filling>>;

const emptyRows = 60;

/** Adds a sheet for each of the given, an empty one where there are none. */
export async function addHeadTables<Head extends Columns, Rows extends Columns>(
  workbook: Workbook,
  { head, rows, layout }: HeadTable<Head, Rows>,
  filled: readonly { head: Cells<Head>; rows: readonly Cells<Rows>[] }[],
): Promise<Worksheet[]> {
  const sheets: Worksheet[] = [];
  for (const [index, cells] of (filled.length > 0 ? filled : [{ head: {}, rows: [] }]).entries()) {
    const name = index === 0 ? layout.sheet : `${layout.sheet}${index + 1}`;
    const sheet = await addSheet(workbook, name, { widths: layout.widths, frozen: 1 });
    title(sheet, layout.title, layout.widths.length);
    labels(sheet, 2, head, cells.head);
    table(sheet, Object.keys(head).length + 3, { columns: rows, rows: cells.rows, empty: emptyRows });
    sheets.push(sheet);
  }
  return sheets;
}
