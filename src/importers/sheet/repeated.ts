import type { Grid } from './cell.ts';
import type { Columns } from './column.ts';
import type { Problem } from './problems.ts';
import { problemAt } from './read-cell.ts';
import type { Row } from './table.ts';

/** Rows that say the same in a column as one above; the schema sees them only where all else is right. */
export function repeated<Of extends Columns>(
  rows: readonly Row<Of>[],
  name: keyof Of & string,
  { grid, columns, todo }: { grid: Grid; columns: Of; todo: string },
): Problem[] {
  const seen = new Map<unknown, string>();
  return rows.flatMap(({ values, cell }) => {
    const value = values[name];
    if (value === undefined) return [];
    const { address, text } = cell(name);
    const at = seen.get(value);
    seen.set(value, address);
    const what = `${columns[name]?.header ?? ''}“${text}”和 ${at ?? ''} 重复`;
    return at === undefined ? [] : [problemAt(grid, cell(name), { what, todo })];
  });
}
