import type { Cell, Grid } from './cell.ts';
import { placeOfCell } from './notes.ts';

/** A figure of a form in the unit of its column, and where it stands. */
export interface CellFigure {
  number: number;
  cell: Cell;
}

/** Figures that lie as far apart are most likely in two units, or have a zero too many. */
const farApart = 100;

function noteFar(
  { notes, sheet }: Grid,
  { cell, number }: CellFigure,
  from: CellFigure,
  beside: string,
): void {
  const isLarger = number > from.number;
  notes.add({
    kind: 'changed',
    why: `比${beside}${isLarger ? '大' : '小'}一百倍以上的数，照原样读`,
    what: `${cell.text}（${from.cell.master === cell.master ? '' : `${from.cell.master} 是 `}${from.cell.text}）`,
    where: placeOfCell(sheet, cell.master),
    todo: '核对单位（如万元和元）和位数；错的改正，再导入；确实如此的不用改',
  });
}

const areFar = (one: number, other: number): boolean =>
  one > 0 && other > 0 && Math.max(one, other) >= farApart * Math.min(one, other);

/**
 * Tells the figures of three and more that lie a hundred times above or below the middle one; figures that are not above
 * 0 are left out.
 * @param beside what they stand beside: 同一列别的数
 */
export function noteFarFigures(grid: Grid, figures: readonly CellFigure[], beside: string): void {
  const sorted = figures.filter(({ number }) => number > 0).toSorted((a, b) => a.number - b.number);
  const middle = sorted.length < 3 ? undefined : sorted[Math.floor(sorted.length / 2)];
  if (!middle) return;
  for (const it of figures) if (areFar(it.number, middle.number)) noteFar(grid, it, middle, beside);
}

/** Tells a figure that lies a hundred times above or below the one of the period before. */
export function noteFarFrom(grid: Grid, figure: CellFigure, before: CellFigure, beside: string): void {
  if (areFar(figure.number, before.number)) noteFar(grid, figure, before, beside);
}

/** Tells a figure that is larger than what it counts ever is: `most` in its unit, and what that is, in words. */
export function noteLarge(grid: Grid, { cell, number }: CellFigure, most: number, said: string): void {
  if (number <= most) return;
  grid.notes.add({
    kind: 'changed',
    why: `大得少见的数（${said}以上），照原样读`,
    what: cell.text,
    where: placeOfCell(grid.sheet, cell.master),
    todo: '核对单位：表头写的是万元，格子里是不是按元填的；填错的改正，再导入；确实如此的不用改',
  });
}
