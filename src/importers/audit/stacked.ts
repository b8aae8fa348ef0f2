import { addressOf, filledRowsOf, type Cell, type Grid } from '../sheet/cell.ts';
import { normalise } from '../sheet/normalise.ts';
import { statementHeader, type StatementHeader } from './statement-header.ts';

/** A statement with the sheet, or the part of one, in which it stands. */
export interface FoundStatement {
  grid: Grid;
  header: StatementHeader;
}

/** The rows of a sheet from one to another, as a sheet in which nothing else stands. */
function rowsOf(grid: Grid, from: number, to: number): Grid {
  const isIn = (row: number): boolean => row >= from && row <= to;
  const empty = (row: number, column: number): Cell => {
    const address = addressOf(row, column);
    return { address, row, column, master: address, text: '' };
  };
  return {
    ...grid,
    rows: Math.min(to, grid.rows),
    filledRows: grid.filledRows.filter(isIn),
    cell: (row, column) => (isIn(row) ? grid.cell(row, column) : empty(row, column)),
    filled: (row) => (isIn(row) ? grid.filled(row) : []),
  };
}

/** The next header, from a row on, of another statement than this one. */
function otherBelow(grid: Grid, { statement, dataRow }: StatementHeader): StatementHeader | undefined {
  const next = statementHeader(grid, dataRow + 1, grid.rows);
  return next?.statement === statement ? otherBelow(grid, next) : next;
}

/** The statements of a sheet: one, or the two below each other. */
export function statementsIn(grid: Grid): FoundStatement[] {
  const header = statementHeader(grid);
  if (!header) return [];
  const other = otherBelow(grid, header);
  const lines = header.blocks.map((it) => it.lineColumn);
  if (!other) return [{ grid, header }];
  const last =
    filledRowsOf(grid, header.dataRow, other.row - 1).findLast((row) =>
      lines.some((at) => /^\d+$/u.test(normalise(grid.cell(row, at).text))),
    ) ?? header.dataRow;
  return [rowsOf(grid, 1, last), rowsOf(grid, last + 1, grid.rows)].flatMap((part, index) => {
    const own = statementHeader(part, index === 0 ? 1 : other.row, grid.rows);
    return own ? [{ grid: part, header: own }] : [];
  });
}
