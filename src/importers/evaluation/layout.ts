import { filledRowsOf, type Cell, type Grid } from '../sheet/cell.ts';
import type { Columns } from '../sheet/column.ts';
import type { Header } from '../sheet/header.ts';
import { normalise } from '../sheet/normalise.ts';
import { fundColumns, indicatorColumns } from './columns.ts';

/** Where the parts of a 绩效自评表 stand in a sheet. */
export interface Layout {
  funds: Header;
  indicators: Header;
  /** The row of 总分. */
  totalRow: number | undefined;
}

const width = (grid: Grid): number => Math.min(grid.columns, 32);
const key = (text: string): string => normalise(text).replace(/\(.*?\)|[*:]/g, '');

/** The header row that names the columns of a part; only these columns, wherever else their names stand. */
function headerOf(grid: Grid, columns: Columns, needed: readonly string[]): Header | undefined {
  for (const row of filledRowsOf(grid)) {
    const at = new Map<string, number>();
    for (const { column, text: shown } of grid.filled(row)) {
      const text = key(shown);
      const name = Object.entries(columns).find(([, it]) =>
        [it.header, ...it.also].map(key).includes(text),
      )?.[0];
      if (name && !at.has(name)) at.set(name, column);
    }
    if (needed.every((name) => at.has(name))) return { row, dataRow: row + 1, at, unknown: [] };
  }
  return undefined;
}

/** Finds the parts of the form; undefined where the sheet is another one. */
export function layoutOf(grid: Grid): Layout | undefined {
  const funds = headerOf(grid, fundColumns, ['adjusted', 'executed']);
  const indicators = headerOf(grid, indicatorColumns, ['level1', 'level3', 'score']);
  if (!funds || !indicators) return undefined;
  let totalRow: number | undefined;
  for (const row of filledRowsOf(grid, indicators.dataRow))
    if (/^(?:总分|合计|总计)$/.test(key(grid.cell(row, 1).text) || key(grid.cell(row, 2).text)))
      totalRow ??= row;
  return { funds, indicators, totalRow };
}

/** The cell below a heading. */
export function below(grid: Grid, heading: RegExp): Cell | undefined {
  for (const row of filledRowsOf(grid))
    for (const cell of grid.filled(row)) {
      const { column } = cell;
      if (cell.address !== cell.master || !heading.test(key(cell.text))) continue;
      let next = row + 1;
      while (grid.cell(next, column).master === cell.master) next += 1;
      return grid.cell(next, column);
    }
  return undefined;
}

/** The cell above the head of the form that holds a year. */
export function yearCell(grid: Grid, before: number): { cell: Cell; year?: number } {
  for (let row = 1; row < before; row += 1)
    for (let column = 1; column <= width(grid); column += 1) {
      const cell = grid.cell(row, column);
      const year = /(\d{4})年度?/.exec(normalise(cell.text))?.[1];
      if (year) return { cell, year: Number(year) };
    }
  return { cell: grid.cell(2, 1) };
}
