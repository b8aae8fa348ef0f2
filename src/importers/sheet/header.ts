import { addressOf, type Cell, type Grid } from './cell.ts';
import type { Column, Columns } from './column.ts';
import { isNameOf, unitAmongWords, unitIn } from './column-name.ts';
import type { Problem } from './problems.ts';

/** Where a form's columns stand in a sheet. */
export interface Header {
  /** Row of the header from 1; with a header of two rows the one that names most columns. */
  row: number;
  /** First row below the header. */
  dataRow: number;
  /** Columns that were found, by name. */
  at: ReadonlyMap<string, number>;
  /** Units that the header names, as they stand there, by name of the column. */
  units: ReadonlyMap<string, string>;
  /** All its cells, on one row or two. */
  cells: readonly Cell[];
  /** Columns of the sheet that the form has not: they are not read. */
  unknown: Cell[];
}

const maxHeaderRow = 30;

const isNamed = (column: Column, { text }: Cell): boolean => isNameOf(text, [column.header, ...column.also]);

const named = (cells: readonly Cell[], columns: Columns): number =>
  Object.values(columns).filter((column) => cells.some((cell) => isNamed(column, cell))).length;

/** Whether a cell below repeats the header cell because both are one merged area. */
const isMergedDown = (grid: Grid, { row, column, master }: Cell): boolean =>
  grid.cell(row + 1, column).master === master;

const isKnown = (cell: Cell, columns: Columns): boolean =>
  Object.values(columns).some((column) => isNamed(column, cell));

/** Whether a header cell spans several columns: the name of a group, where others stand below it. */
const isWide = (cells: readonly Cell[], { master, column }: Cell): boolean =>
  cells.some((it) => it.master === master && it.column !== column);

/**
 * The second row of a header, above or below the one that names most: its cells name columns that the first does not, and
 * stand where the first is empty or has the name of a group. Empty where there is none.
 */
function secondRow(grid: Grid, columns: Columns, first: readonly Cell[], row: number): readonly Cell[] {
  const own = grid.filled(row).filter(({ master }) => first.every((it) => it.master !== master));
  const isOver = (it: Cell): boolean => isWide(first, it) && own.some(({ column }) => column === it.column);
  const rest = Object.values(columns).filter(
    (column) => !first.some((it) => isNamed(column, it) && !isOver(it)),
  );
  const adds = own.filter((cell) => rest.some((column) => isNamed(column, cell)));
  const isBeside = ({ column }: Cell): boolean =>
    first.every((it) => it.column !== column || !isKnown(it, columns) || isWide(first, it));
  return adds.length > 0 && adds.every(isBeside) && (row < (first[0]?.row ?? 0) || own.every(isBeside))
    ? own
    : [];
}

/**
 * Finds the header of a form by the names of its columns, whatever stands above and in whatever order, on one row or two.
 * Null where the sheet is another one: no row names at least half of the required columns.
 */
export function findHeader(grid: Grid, columns: Columns): Header | null {
  const rows = Array.from({ length: Math.min(grid.rows, maxHeaderRow) }, (_, index) => index + 1);
  const counts = rows.map((row) => named(grid.filled(row), columns));
  const best = Math.max(0, ...counts);
  const least = Object.values(columns).filter(({ required }) => required).length / 2;
  if (best < Math.max(2, least)) return null;
  const row = rows[counts.indexOf(best)] ?? 1;
  const first = grid.filled(row);
  const below = secondRow(grid, columns, first, row + 1);
  const above = row > 1 && below.length === 0 ? secondRow(grid, columns, first, row - 1) : [];
  const isGroupName = (it: Cell): boolean =>
    isKnown(it, columns) && isWide(first, it) && below.some(({ column }) => column === it.column);
  const cells = [
    ...first.filter((it) => !isGroupName(it)),
    ...below,
    ...above.filter((cell) => isKnown(cell, columns)),
  ];
  let last = below.length > 0 ? row + 1 : row;
  for (const cell of first)
    while (last < grid.rows && isMergedDown(grid, grid.cell(last, cell.column))) last += 1;
  const at = new Map<string, number>();
  const units = new Map<string, string>();
  for (const [name, column] of Object.entries(columns)) {
    const cell = cells.find((it) => isNamed(column, it));
    if (!cell) continue;
    at.set(name, cell.column);
    const group = cells.find((it) => it !== cell && it.column === cell.column);
    const unit = unitIn(cell.text) ?? (group && unitIn(group.text));
    if (unit !== undefined) units.set(name, unit);
  }
  const isGroup = (cell: Cell): boolean =>
    below.some(({ column }) => column === cell.column) && cell.row === row;
  const unknown = cells.filter((cell) => !isKnown(cell, columns) && !isGroup(cell));
  return { row, dataRow: last + 1, at, units, cells, unknown };
}

const topOf = ({ master }: Cell): number => Number(/\d+$/.exec(master)?.[0]);

/** The last row above a header of one row or two, with what is merged into it from above. */
export const rowAbove = ({ row, cells }: Header): number => Math.min(row, ...cells.map(topOf)) - 1;

/** Required columns that a header lacks, and columns that it names twice. */
export function headerProblems(grid: Grid, header: Header, columns: Columns): Problem[] {
  const { file, sheet } = grid;
  const missing = Object.entries(columns)
    .filter(([name, { required }]) => required && !header.at.has(name))
    .map(([, column]) => column.header);
  const twice = Object.values(columns).flatMap((column) =>
    header.cells
      .filter((cell) => isNamed(column, cell))
      .filter(({ master }, index, all) => all.findIndex((it) => it.master === master) === index)
      .map((cell, _, [first = cell]) => ({ first, cell, title: column.header }))
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
            hidesBelow: header.dataRow - 1,
          },
        ]
      : []),
    ...twice.map(({ first, title, cell: { address, text } }) => ({
      file,
      sheet,
      cell: address,
      what: `表头里“${title}”这一列有两个：${first.address}“${first.text}”和${address}“${text}”`,
      todo: '只留要公开的一列',
    })),
  ];
}

/** Columns of figures whose header names a unit beside other words: read as bare figures they would be wrong by its multiple. */
export const unclearUnits = (grid: Grid, header: Header, columns: Columns): Problem[] =>
  Object.entries(columns).flatMap(([name, { figures, unit, header: title }]) => {
    const at = header.at.get(name);
    const examples = unit?.sort === 'money' ? ['元', '万元'] : ['元', '万元', '人'];
    if (!figures || at === undefined || header.units.has(name)) return [];
    return header.cells
      .filter(({ column }) => column === at)
      .flatMap(({ address, text }) => {
        const said = unitAmongWords(text);
        if (said === undefined) return [];
        return {
          ...{ file: grid.file, sheet: grid.sheet, cell: address },
          what: `看不懂“${title}”的单位：列名里写的是“${said}”`,
          allowed: `列名后面只写一种单位，如${examples.map((it) => `“${title}（${it}）”`).join('')}`,
          todo: '对照原始资料改列名；每年、每人多少这样的话写在指标名称或者说明里',
        };
      });
  });
