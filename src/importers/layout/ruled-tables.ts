import { isContentName } from '../source/framed.ts';
import { withBands } from './banded-tables.ts';
import { cellText } from './cell-text.ts';
import { cutAt } from './cut-piece.ts';
import { gridsOf, type RuledGrid, type GridCell } from './grid.ts';
import { printedRows, type LaidPage, type PrintedLine } from './page.ts';
import type { RuledTable, TextPiece } from './piece.ts';

/** How far lines that mean one may lie apart, as a part of a page's height: 3 points of A4. */
const tolerance = 1 / 280;

interface Box extends GridCell {
  from: number;
  to: number;
  top: number;
  bottom: number;
}

const boxOf = (cell: GridCell, { xs, ys }: RuledGrid): Box => ({
  ...cell,
  from: xs[cell.column] ?? 0,
  to: xs[cell.column + cell.columns] ?? 0,
  top: ys[cell.row] ?? 0,
  bottom: ys[cell.row + cell.rows] ?? 0,
});

/** The middle of the signs of a piece. */
const middleOf = ({ x, y, width, size }: TextPiece): [x: number, y: number] => [
  x + width / 2,
  y - size * 0.35,
];

const holds = (box: Box, piece: TextPiece): boolean => {
  const [x, y] = middleOf(piece);
  return x >= box.from && x < box.to && y >= box.top && y < box.bottom;
};

/** Fewest lines of a cell that holds a text and no value. */
const leastText = 4;

/** Lines around a text, not between values: one cell a row has words, or the row of the text is named 内容. */
function isFrame(filled: readonly { box: Box; lines: readonly PrintedLine[] }[]): boolean {
  const rows = [...Map.groupBy(filled, (it) => it.box.row).values()];
  return (
    rows.every((row) => row.length === 1) ||
    rows.some(
      ([name, value]) =>
        isContentName(name?.lines.map((it) => it.text).join('') ?? '') &&
        (value?.lines.length ?? 0) >= leastText,
    )
  );
}

/** A cell and the printed lines in it. */
interface FilledCell {
  box: Box;
  own: TextPiece[];
  lines: PrintedLine[];
}

function tableOf(grid: RuledGrid, boxes: readonly Box[], filled: readonly FilledCell[]): RuledTable {
  const gaps = filled.flatMap(({ box, lines }) => lines.map((it) => Math.max(it.from - box.from, 0)));
  const size = Math.max(...filled.flatMap(({ own }) => own.map((it) => it.size)));
  const padding = Math.min(size, ...gaps);
  const cells = Array.from({ length: grid.ys.length - 1 }, () =>
    Array.from({ length: grid.xs.length - 1 }, () => ''),
  );
  for (const { box, lines } of filled) {
    const row = cells[box.row];
    if (row) row[box.column] = cellText(lines, { ...box, padding });
  }
  const merged = boxes.some((it) => it.rows > 1 || it.columns > 1);
  return { cells, sides: grid.xs, merged };
}

/** Fewest cells with words whose lines are told where they can't be read. */
const leastTold = 4;

/** The pieces of a page with those of a table as one, or as they were; `unclear` where lines part the words of cells and close what is none. */
function withTable(pieces: readonly TextPiece[], grid: RuledGrid): { pieces: TextPiece[]; unclear: boolean } {
  const [left = 0, right = 0] = [grid.xs[0], grid.xs.at(-1)];
  const [top = 0, bottom = 0] = [grid.ys[0], grid.ys.at(-1)];
  const boxes = grid.cells.map((it) => boxOf(it, grid));
  const cut = pieces.flatMap((it) => {
    const [, y] = middleOf(it);
    if (y < top || y > bottom || it.x > right || it.x + it.width < left) return [it];
    const beside = boxes.filter((box) => y >= box.top && y < box.bottom);
    const sides = new Set(beside.flatMap((box) => [box.from, box.to]));
    return cutAt(
      it,
      [...sides].toSorted((a, b) => a - b),
    );
  });
  const filled = boxes.flatMap((box): FilledCell[] => {
    const own = cut.filter((it) => holds(box, it));
    return own.length > 0 ? [{ box, own, lines: printedRows(own, 0) }] : [];
  });
  if (grid.broken || filled.length < 2 || isFrame(filled))
    return { pieces: [...pieces], unclear: grid.broken && filled.length >= leastTold };
  const table = tableOf(grid, boxes, filled);
  const taken = new Set(filled.flatMap((it) => it.own));
  const text = table.cells
    .flat()
    .filter((it) => it !== '')
    .join(' ');
  const [{ size } = { size: 0 }] = taken;
  const whole = { text, x: left, y: bottom, width: right - left, size, table };
  return { pieces: [...cut.filter((it) => !taken.has(it)), whole], unclear: false };
}

/** A page with each table that its lines divide as one piece, whether there are lines that can't be read so, and whether there are more than can be looked at. */
export function withTables(page: LaidPage): { page: LaidPage; unclear: boolean; crowded: boolean } {
  let read = { pieces: page.pieces, unclear: false };
  const grids = page.crowded ? null : gridsOf(page.rules ?? [], page.height * tolerance);
  for (const grid of grids ?? []) {
    const next = withTable(read.pieces, grid);
    read = { pieces: next.pieces, unclear: read.unclear || next.unclear };
  }
  const pieces = grids ? withBands(read.pieces, page, page.height * tolerance) : read.pieces;
  return { page: { ...page, pieces }, unclear: read.unclear, crowded: grids === null };
}

/** How far sides of columns lie apart on two pages, as a part of the width of the table. */
const sameSides = 0.01;

/** A table that goes on from the page above: with the same columns, its header printed again or not; null for another table. */
export function joinedTables(above: RuledTable, below: RuledTable): RuledTable | null {
  const width = (above.sides.at(-1) ?? 0) - (above.sides[0] ?? 0);
  const isSame =
    above.sides.length === below.sides.length &&
    above.sides.every((it, at) => Math.abs(it - (below.sides[at] ?? 0)) <= width * sameSides);
  if (!isSame) return null;
  const [header = []] = above.cells;
  const isAgain = below.cells[0]?.every((it, at) => it === header[at]) === true;
  const [first = [], ...others] = below.cells.slice(isAgain ? 1 : 0);
  const rows = [...above.cells, ...others];
  const goesOn = first[0] === '' && first.some((it) => it !== '') && rows.every((row) => row[0] !== '');
  const last = above.cells.at(-1) ?? [];
  const joint = goesOn ? [last.map((it, at) => it + (first[at] ?? ''))] : [last, first];
  return {
    ...above,
    cells: [...above.cells.slice(0, -1), ...joint, ...others],
    merged: above.merged || below.merged,
  };
}
