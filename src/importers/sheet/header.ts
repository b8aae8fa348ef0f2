import { addressOf, type Cell, type Grid } from './cell.ts';
import type { Column, Columns } from './column.ts';
import { normalise } from './normalise.ts';
import type { Problem } from './problems.ts';

/** Where a form's columns stand in a sheet. */
export interface Header {
  /** Row of the header from 1; with a header of two rows the one that names most columns. */
  row: number;
  /** First row below the header. */
  dataRow: number;
  /** Columns that were found, by name. */
  at: ReadonlyMap<string, number>;
  /** Columns of the sheet that the form has not: they are not read. */
  unknown: Cell[];
}

const maxHeaderRow = 30;

const key = (text: string): string => normalise(text).replace(/\(.*?\)|[*:#]/g, '');
const isNamed = (column: Column, cell: Cell): boolean => {
  const text = key(cell.text);
  return text !== '' && [column.header, ...column.also].some((name) => key(name) === text);
};

const cellsOf = (grid: Grid, row: number): readonly Cell[] => grid.filled(row);

const named = (cells: readonly Cell[], columns: Columns): number =>
  Object.values(columns).filter((column) => cells.some((cell) => isNamed(column, cell))).length;

/** Whether a cell below repeats the header cell because both are one merged area. */
const isMergedDown = (grid: Grid, { row, column, master }: Cell): boolean =>
  grid.cell(row + 1, column).master === master;

/**
 * Finds the header of a form by the names of its columns, whatever stands above and in whatever order. Null where the
 * sheet is another one: no row names at least half of the required columns.
 */
export function findHeader(grid: Grid, columns: Columns): Header | null {
  const rows = Array.from({ length: Math.min(grid.rows, maxHeaderRow) }, (_, index) => index + 1);
  const counts = rows.map((row) => named(cellsOf(grid, row), columns));
  const best = Math.max(0, ...counts);
  const least = Object.values(columns).filter(({ required }) => required).length / 2;
  if (best < Math.max(2, least)) return null;
  const row = rows[counts.indexOf(best)] ?? 1;
  const cells = cellsOf(grid, row);
  let last = row;
  for (const cell of cells)
    while (last < grid.rows && isMergedDown(grid, grid.cell(last, cell.column))) last += 1;
  const at = new Map<string, number>();
  for (const [name, column] of Object.entries(columns)) {
    const cell = cells.find((it) => isNamed(column, it));
    if (cell) at.set(name, cell.column);
  }
  const known = (cell: Cell): boolean => Object.values(columns).some((column) => isNamed(column, cell));
  return { row, dataRow: last + 1, at, unknown: cells.filter((cell) => !known(cell)) };
}

/** Required columns that a header lacks, and columns that it names twice. */
export function headerProblems(grid: Grid, header: Header, columns: Columns): Problem[] {
  const { file, sheet } = grid;
  const missing = Object.entries(columns)
    .filter(([name, { required }]) => required && !header.at.has(name))
    .map(([, column]) => column.header);
  const twice = Object.values(columns).flatMap((column) =>
    cellsOf(grid, header.row)
      .filter((cell) => isNamed(column, cell))
      .filter(({ master }, index, all) => all.findIndex((it) => it.master === master) === index)
      .slice(1),
  );
  return [
    ...(missing.length > 0
      ? [
          {
            file,
            sheet,
            cell: addressOf(header.row, 1),
            what: `表头里没有这几列：${missing.join('、')}`,
            allowed: Object.values(columns)
              .map((column) => column.header)
              .join('、'),
            todo: '列的次序可以换，名称要和原表一样；请补上或改回列名',
          },
        ]
      : []),
    ...twice.map(({ address, text }) => ({
      file,
      sheet,
      cell: address,
      what: `表头里“${text}”这一列有两个`,
      todo: '只留一列',
    })),
  ];
}
