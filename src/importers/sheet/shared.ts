import { addressOf, type Cell, type Grid } from './cell.ts';
import type { Column } from './column.ts';
import { problemAt } from './read-cell.ts';
import type { Problem } from './problems.ts';

/** A cell that was read for a column, and its value. */
export interface TakenCell {
  cell: Cell;
  column: Column;
  value: unknown;
}

const hasFigure = /[\p{N}〇零一二两三四五六七八九十百千万亿]/u;

/** The merged area that a cell belongs to: `D10:D11`. */
function areaOf(grid: Grid, { row, column, master }: Cell): string {
  let [bottom, right] = [row, column];
  while (bottom < grid.rows && grid.cell(bottom + 1, column).master === master) bottom += 1;
  while (right < grid.columns && grid.cell(row, right + 1).master === master) right += 1;
  return `${master}:${addressOf(bottom, right)}`;
}

/**
 * Cells merged over several places each of which has a figure of its own: nobody can say how much of it each has. A merge on
 * a column of labels means the same for all and is none of them. Each problem comes with the cells that it leaves without a
 * value.
 */
export function sharedFigures<Taken extends TakenCell>(
  grid: Grid,
  taken: readonly Taken[],
): { problem: Problem; cells: Taken[] }[] {
  const own = taken.filter(
    ({ column, value, cell }) => column.own && value !== undefined && hasFigure.test(cell.shown ?? cell.text),
  );
  return [...Map.groupBy(own, ({ cell }) => cell.master).values()].flatMap((cells) => {
    const [first] = cells;
    if (!first || new Set(cells.map(({ cell }) => cell.address)).size < 2) return [];
    const titles = [...new Set(cells.map(({ column }) => `“${column.header}”`))].join('');
    const problem = problemAt(grid, first.cell, {
      what: `${areaOf(grid, first.cell)} 合并成一格，只有一个数“${first.cell.shown ?? first.cell.text}”，${titles}却有 ${cells.length} 处要用它，看不出各是多少`,
      todo: '拆开合并，各写各的数，再导入；不知道的空着，不要重复写同一个数',
    });
    return [{ problem, cells }];
  });
}
