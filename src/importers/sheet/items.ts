import type { Cells } from '../template/head-table.ts';
import type { Columns, Names } from './column.ts';
import type { Located, Path } from './located.ts';
import { cellsOf, recordOf, type Fields } from './record-of.ts';
import type { Row } from './table.ts';

/** How the rows of a table become the items of a list, and back. */
export interface Items<Of extends Columns> {
  /** The rows of each item. */
  group(rows: readonly Row<Of>[]): (readonly Row<Of>[])[];
  itemOf(rows: readonly Row<Of>[]): Fields;
  /** Enters where the fields of an item stand; `at` is its place in the record. */
  locate(located: Located, rows: readonly Row<Of>[], at: Path): void;
  rowsOf(item: unknown, names: Names): Cells<Of>[];
}

/** An item a row. */
export const itemARow = <Of extends Columns>(columns: Of): Items<Of> => ({
  group: (rows) => rows.map((row) => [row]),
  itemOf: (rows) => recordOf(columns, rows[0]?.values ?? {}),
  locate: (located, rows, at) => {
    for (const row of rows) located.setRow(columns, row, at);
  },
  rowsOf: (item, names) => [cellsOf(columns, item, names)],
});
