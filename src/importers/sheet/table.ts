import { addAll } from '../../add-all.ts';
import type { Unread } from '../unread.ts';
import { asideOf, asideReasons, isOtherHeader, type Aside } from './aside.ts';
import { filledRowsOf, type Cell, type Grid } from './cell.ts';
import type { Columns, Values } from './column.ts';
import { noteFarFigures } from './far-figures.ts';
import { figureIn } from './figure.ts';
import { headerProblems, unclearUnits, type Header } from './header.ts';
import { noteUnits } from './met.ts';
import { noteMissing, optionalMissing } from './missing.ts';
import { placeOfCell } from './notes.ts';
import { placeholderOf } from './placeholder.ts';
import type { Problem } from './problems.ts';
import { askOfRow, personalProblems } from './personal.ts';
import { problemAt, readCell, type ReadCell } from './read-cell.ts';
import { sharedFigures, type TakenCell } from './shared.ts';
import { noteSigning, signingLine } from './signing.ts';
import { sheetUnit, unitDoubts, unitProblems, withoutDoubted, type MoneyPart } from './sheet-unit.ts';
import { addsUp, totalProblems, type TableLine } from './totals.ts';

/** A row of a form, read. */
export interface Row<Of extends Columns> {
  values: Values<Of>;
  /** The cell of a column, for what is found out later; the row's first cell where the sheet lacks the column. */
  cell: (name: keyof Of) => Cell;
  /** Whether a cell was refused, or its column, which must be there, is not: the problem is told already. */
  refused: (name: keyof Of) => boolean;
}

/** A form, read: every row and every problem; lines that are no rows are told in the notes of the sheet. */
export interface ReadTable<Of extends Columns> {
  rows: Row<Of>[];
  problems: Problem[];
}

/** The optional columns of a sheet in which no row says anything. */
const emptyColumns = <Of extends Columns>(columns: Of, header: Header, rows: readonly Row<Of>[]): string[] =>
  Object.entries(columns)
    .filter(([name, { field, required }]) => field && !required && header.at.has(name))
    .filter(([name, column]) =>
      rows.every(({ values, refused, cell }) => {
        const { text } = cell(name);
        const isSaid = text !== '' && (placeholderOf(text) === undefined || column.takes(text));
        return values[name] === undefined && !refused(name) && !isSaid;
      }),
    )
    .map(([, { header: title }]) => title);

const otherHeader = {
  what: '同一张工作表里又有一个表头，列的位置和上面的不一样',
  todo: '一张工作表只放一个表：把这一个移到另一张工作表，再导入',
};

/** The cell of a line that names the sum. */
const labelIn = (own: readonly Cell[]): Cell | undefined =>
  own.find(({ text }) => /\p{Script=Han}/u.test(text));

/** What a list of what was not read says of a row, at a cell of it. */
export const skippedNote = (
  { sheet }: Grid,
  own: readonly [Cell, ...Cell[]],
  aside: Aside | undefined,
): Unread => ({
  ...{ kind: 'untaken', where: placeOfCell(sheet, own[0].address) },
  what: own.map(({ text }) => text).join(' '),
  why: aside ? asideReasons[aside] : '只填了序号或者不认识的列，没有读',
  todo: '不该读的不用管；是一行内容的，改掉让它像说明的字，填上必填的列，再导入',
});

/** What is told of a cell in a row of a table that stands under no name of a column. */
export const unnamedNote = ({ sheet }: Grid, { address, text }: Cell): Unread => ({
  ...{ kind: 'untaken', what: text, where: placeOfCell(sheet, address) },
  why: '上面没有列名的格子，没有读',
  todo: '要公开的写进有列名的格子里，再导入；没有的不用管',
});

/** The figures that a table adds up by itself, for a table whose columns do not say it. */
interface TableOptions<Of extends Columns> {
  sums?: readonly (keyof Of & string)[];
}

/** Tells the amounts and counts of a column that lie far from its others. */
function noteFarRows<Of extends Columns>(grid: Grid, columns: Of, rows: readonly Row<Of>[]): void {
  for (const [name, { unit }] of Object.entries(columns)) {
    if (unit?.sort !== 'money' && unit?.sort !== 'count') continue;
    const figures = rows.flatMap(({ values, cell }) => {
      const value: unknown = values[name];
      return value === undefined ? [] : [{ number: Number(value), cell: cell(name) }];
    });
    noteFarFigures(grid, figures, '同一列别的数');
  }
}

/** The columns of money of a table with the cells of its rows. */
const moneyParts = (
  grid: Grid,
  { header, columns, rows }: { header: Header; columns: Columns; rows: readonly number[] },
  contextOf: (name: string) => string | undefined,
): MoneyPart[] =>
  Object.entries(columns).flatMap(([name, { unit, header: title }]) => {
    const at = header.at.get(name);
    if (unit?.sort !== 'money' || at === undefined) return [];
    const cellsOf = rows.map((row) => grid.cell(row, at));
    return { title, target: unit, unit: contextOf(name), at: grid.cell(header.row, at), figures: cellsOf };
  });

/** What a sheet says around the rows of a table: above, below, beside, and in its header where that names no unit of its own. */
export function cellsAround(grid: Grid, header: Header, rows: ReadonlySet<number>): Cell[] {
  const read = new Set(header.at.values());
  const named = new Set([...header.units.keys()].map((name) => header.at.get(name)));
  return grid.filledRows.flatMap((row) =>
    grid.filled(row).filter(({ column }) => {
      const isHead = row >= header.row && row < header.dataRow;
      return isHead ? !named.has(column) : !rows.has(row) || !read.has(column);
    }),
  );
}

/** Reads the rows below a header: every cell, every problem, in one run; sums are compared with the rows. */
export function readTable<Of extends Columns>(
  grid: Grid,
  header: Header,
  columns: Of,
  {
    sums = Object.keys(columns).filter((name) => columns[name] && addsUp(columns[name])),
  }: TableOptions<Of> = {},
): ReadTable<Of> {
  const table: ReadTable<Of> = { rows: [], problems: headerProblems(grid, header, columns) };
  const entries = Object.entries(columns).filter(([name]) => header.at.has(name));
  const above = new Map<string, Cell>();
  const lines: TableLine[] = [];
  const taken: (TakenCell & { leaveOut: () => void })[] = [];
  grid.notes.read();
  noteMissing(
    grid,
    'columns',
    optionalMissing(columns, (name) => header.at.has(name)),
  );
  const line = sheetUnit(grid, header.row);
  const others = Object.entries(columns).filter(([, { unit }]) => unit?.sort !== 'money');
  addAll(table.problems, unclearUnits(grid, header, Object.fromEntries(others)));
  const hasMoney = entries.some(([, { unit }]) => unit?.sort === 'money');
  const contextOf = (name: string): string | undefined =>
    header.units.get(name) ?? (columns[name]?.unit?.sort === 'money' ? line : undefined);
  noteUnits(grid, columns, { units: header.units, line: hasMoney ? line : undefined });
  addAll(table.problems, unitProblems(grid, header, columns, line));
  const isNamed = (column: number): boolean => header.cells.some((it) => it.column === column);
  const headerOf = ({ column }: Cell): string =>
    header.cells
      .filter((it) => it.column === column)
      .map(({ text }) => text)
      .join('');
  // A cell that serves several rows is wrong once.
  const told = new Set(table.problems.map((it) => it.cell));
  for (const row of filledRowsOf(grid, header.dataRow)) {
    const filled = grid.filled(row);
    const own = filled.filter(({ address, master }) => address === master);
    const telling = own.filter(({ column }) =>
      entries.some(([name, { field }]) => field && header.at.get(name) === column),
    );
    const [first] = filled;
    const aside = asideOf({ filled, own, header, columns });
    if (first && isOtherHeader({ filled, own, header, columns })) {
      table.problems.push({ ...problemAt(grid, first, otherHeader), hidesBelow: row });
      told.add(first.master);
      if (aside === undefined) {
        grid.notes.add(skippedNote(grid, [first, ...own.slice(1)], 'header'));
        continue;
      }
    }
    if (aside === 'total') lines.push({ row, ...(own[0] ? { total: labelIn(own) ?? own[0] } : {}) });
    if (!first || aside !== undefined || telling.length === 0) {
      const [head, ...rest] = own;
      const signers = aside === 'signing' ? signingLine(own) : undefined;
      if (signers) noteSigning(grid, signers);
      else if (head) grid.notes.add(skippedNote(grid, [head, ...rest], aside));
      continue;
    }
    lines.push({ row });
    grid.notes.add(...own.filter(({ column }) => !isNamed(column)).map((cell) => unnamedNote(grid, cell)));
    const personal = personalProblems(grid, filled, headerOf);
    askOfRow(grid, filled, headerOf);
    const refused = new Set<PropertyKey>();
    const values: Record<string, unknown> = {};
    const cellOf = (name: PropertyKey): Cell => {
      const column = header.at.get(String(name));
      return column === undefined ? first : grid.cell(row, column);
    };
    const problems = [...personal];
    for (const [name, column] of entries) {
      const at = cellOf(name);
      const isAsAbove = (at.text === '' && !at.fault) || placeholderOf(at.text) === 'same';
      const cell = column.carriesDown && isAsAbove ? (above.get(name) ?? at) : at;
      above.set(name, cell);
      const isPersonal = personal.some((it) => it.cell === cell.master);
      const { value, problem }: ReadCell = isPersonal ? {} : readCell(grid, cell, column, contextOf(name));
      values[name] = value;
      const leaveOut = (): void => {
        values[name] = undefined;
        refused.add(name);
      };
      if (cell === at) taken.push({ cell, column, value, leaveOut });
      if (isPersonal || problem) refused.add(name);
      if (problem) problems.push(problem);
    }
    addAll(
      table.problems,
      problems.filter((it) => !told.has(it.cell)),
    );
    for (const { cell } of problems) told.add(cell);
    const lacking = (name: keyof Of): boolean =>
      columns[name]?.required === true && !header.at.has(String(name));
    table.rows.push({
      values: values as Values<Of>,
      cell: cellOf,
      refused: (name) => refused.has(name) || lacking(name),
    });
  }
  for (const { problem, cells } of sharedFigures(grid, taken)) {
    table.problems.push(problem);
    told.add(problem.cell);
    for (const { leaveOut } of cells) leaveOut();
  }
  const rowsRead = lines.flatMap(({ row, total }) => (total ? [] : [row]));
  const parts = moneyParts(grid, { header, columns, rows: rowsRead }, contextOf);
  if (parts.length > 0) {
    const doubts = unitDoubts(grid, parts, cellsAround(grid, header, new Set(rowsRead)));
    const asked = doubts.map(({ problem }) => problem).filter((it) => !told.has(it.cell));
    table.problems = [...withoutDoubted(table.problems, doubts), ...asked];
    const isAssumed = ({ title, unit, figures }: MoneyPart): boolean =>
      unit === undefined &&
      doubts.every(({ part }) => part.title !== title) &&
      figures.some((cell) => figureIn(cell)?.unit === '');
    noteMissing(
      grid,
      'units',
      parts.filter(isAssumed).map(({ title, target }) => `${title}（按${target.name}读）`),
    );
  }
  if (table.rows.length > 0) noteMissing(grid, 'emptyColumns', emptyColumns(columns, header, table.rows));
  noteFarRows(grid, columns, table.rows);
  const summed = sums.flatMap((name) => {
    const at = header.at.get(name);
    return at === undefined ? [] : [{ name, at, unit: contextOf(name) }];
  });
  addAll(table.problems, totalProblems(grid, columns, { lines, sums: summed }));
  return table;
}
