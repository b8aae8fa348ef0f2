import { clustered, connectedRules, joinedRules, type DrawnRule } from './rules.ts';

/** A cell of a grid: its first row and column, and where it ends. */
export interface GridCell {
  row: number;
  column: number;
  /** Rows and columns that it reaches over. */
  rows: number;
  columns: number;
}

/** A table as its lines divide it. */
export interface RuledGrid {
  /** Where its columns and rows begin, and where the last ones end. */
  xs: number[];
  ys: number[];
  /** Cells in reading order. */
  cells: GridCell[];
  /** Whether the lines close what is no rectangle, too. */
  broken: boolean;
}

/** More lines than any table of a text has, and more squares: a drawing. */
const [mostRules, mostSquares] = [1500, 20_000];

/** Fewest lines that end at one place, where a table without a line at its side ends. */
const leastEnds = 3;

/** A table whose sides are open, with lines where most of its lines end; as statistics are printed, and rows over the end of a page. */
function closed(rules: readonly DrawnRule[], tolerance: number): DrawnRule[] {
  const sides = [true, false].flatMap((upright): DrawnRule[] => {
    const along = rules.filter((it) => it.upright === upright);
    const across = rules.filter((it) => it.upright !== upright);
    if (along.length === 0) return [];
    const places = [
      { at: Math.min(...across.map((it) => it.from)), end: 'from' as const },
      { at: Math.max(...across.map((it) => it.to)), end: 'to' as const },
    ];
    return places.flatMap(({ at, end }) => {
      const ending = across.filter((it) => Math.abs(it[end] - at) <= tolerance);
      const isOpen = along.every((it) => Math.abs(it.at - at) > tolerance);
      const [from, to] = [Math.min(...ending.map((it) => it.at)), Math.max(...ending.map((it) => it.at))];
      return isOpen && ending.length >= leastEnds ? [{ upright, at, from, to }] : [];
    });
  });
  return [...rules, ...sides];
}

const places = (rules: readonly DrawnRule[], upright: boolean, tolerance: number): number[] =>
  clustered(
    rules.filter((it) => it.upright === upright),
    (it) => it.at,
    tolerance,
  ).map((group) => group.reduce((sum, it) => sum + it.at, 0) / group.length);

/** Squares of a grid that no line parts, each group with the squares of it. */
function partsOf(
  columns: number,
  rows: number,
  isParted: (upright: boolean, row: number, column: number) => boolean,
): { squares: [row: number, column: number][]; open: boolean }[] {
  const seen = new Set<number>();
  const parts: { squares: [number, number][]; open: boolean }[] = [];
  for (let start = 0; start < rows * columns; start += 1) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = {
      squares: [[Math.floor(start / columns), start % columns]] as [number, number][],
      open: false,
    };
    for (const [row, column] of part.squares) {
      const beside: [isParted: boolean, row: number, column: number][] = [
        [isParted(true, row, column), row, column - 1],
        [isParted(true, row, column + 1), row, column + 1],
        [isParted(false, row, column), row - 1, column],
        [isParted(false, row + 1, column), row + 1, column],
      ];
      for (const [parted, toRow, toColumn] of beside) {
        if (parted) continue;
        if (toRow < 0 || toColumn < 0 || toRow >= rows || toColumn >= columns) part.open = true;
        else if (!seen.has(toRow * columns + toColumn)) {
          seen.add(toRow * columns + toColumn);
          part.squares.push([toRow, toColumn]);
        }
      }
    }
    parts.push(part);
  }
  return parts;
}

function cellOf(squares: readonly (readonly [row: number, column: number])[]): GridCell | undefined {
  const rows = squares.map(([row]) => row);
  const columns = squares.map(([, column]) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const cell = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  return cell.rows * cell.columns === squares.length ? cell : undefined;
}

function gridOf(rules: readonly DrawnRule[], tolerance: number): RuledGrid | undefined {
  const all = closed(rules, tolerance);
  const [xs, ys] = [places(all, true, tolerance), places(all, false, tolerance)];
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows > mostSquares) return undefined;
  const isParted = (upright: boolean, row: number, column: number): boolean => {
    const [at = 0, first = 0, second = 0] = upright
      ? [xs[column], ys[row], ys[row + 1]]
      : [ys[row], xs[column], xs[column + 1]];
    const middle = (first + second) / 2;
    return all.some(
      (it) =>
        it.upright === upright && Math.abs(it.at - at) <= tolerance && it.from <= middle && it.to >= middle,
    );
  };
  const parts = partsOf(columns, rows, isParted).filter((it) => !it.open);
  const cells = parts.map(({ squares }) => cellOf(squares)).filter((it) => it !== undefined);
  return { xs, ys, cells, broken: cells.length < parts.length };
}

/** The tables that lines of a page divide into cells, two cells at least; boxes around words and underlines are none. Null where there are more lines than any table has. */
export function gridsOf(rules: readonly DrawnRule[], tolerance: number): RuledGrid[] | null {
  const joined = joinedRules(rules, tolerance).filter((it) => it.to - it.from > tolerance);
  if (joined.length > mostRules) return null;
  return connectedRules(joined, tolerance).flatMap((group) => {
    const grid = group.length < 4 ? undefined : gridOf(group, tolerance);
    return grid && grid.cells.length > 1 ? [grid] : [];
  });
}
