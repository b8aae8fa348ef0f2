import type { Unread } from '../unread.ts';
import { asideOf, asideReasons, type Aside } from './aside.ts';
import { masked, personalNumbersIn } from '../../domain/values/personal-numbers.ts';
import { personalNumberNames } from '../../words/zh-CN/faults/personal-numbers.ts';
import { filledRowsOf, type Cell, type Grid } from './cell.ts';
import type { Column, Columns, Values } from './column.ts';
import { headerProblems, type Header } from './header.ts';
import { inUnit } from './figure.ts';
import { noteMissing, optionalMissing } from './missing.ts';
import { normalise } from './normalise.ts';
import { placeOfCell } from './notes.ts';
import { unitOf } from './unit.ts';
import { CellRefusal, type Problem } from './problems.ts';

/** A row of a form, read. */
export interface Row<Of extends Columns> {
  values: Values<Of>;
  /** The cell of a column, for what is found out later; the row's first cell where the sheet lacks the column. */
  cell: (name: keyof Of) => Cell;
  /** Whether a cell was refused: its problem is told already. */
  refused: (name: keyof Of) => boolean;
}

/** A form, read: every row and every problem; lines that are no rows are told in the notes of the sheet. */
export interface Table<Of extends Columns> {
  rows: Row<Of>[];
  problems: Problem[];
}

/** A problem at a cell; of a merged area at its first cell, where the value stands. */
export const problemAt = (
  grid: Grid,
  cell: Cell,
  rest: Omit<Problem, 'file' | 'sheet' | 'cell'>,
): Problem => ({
  file: grid.file,
  sheet: grid.sheet,
  cell: cell.master,
  ...rest,
});

/** Personal numbers in cells: none may be published (个人信息保护法). */
export const personalProblems = (grid: Grid, cells: readonly Cell[]): Problem[] =>
  cells.flatMap((cell) => {
    const [found] = personalNumbersIn(cell.text);
    if (!found) return [];
    return problemAt(grid, cell, {
      what: `有${personalNumberNames[found.kind]}（${masked(found.number)}），不得公开`,
      todo: '从表里删掉这个号码，再导入；电话只写单位座机、热线或 400 电话',
    });
  });

const skippedNote = ({ sheet }: Grid, { address, text }: Cell, aside: Aside | undefined): Unread => ({
  ...{ kind: 'untaken', what: text, where: placeOfCell(sheet, address) },
  why: aside ? asideReasons[aside] : '只填了序号或者不认识的列，没有读',
  todo: '不该读的不用管；是一行内容的，改掉让它像说明的字，填上必填的列，再导入',
});

interface ReadCell {
  value?: unknown;
  problem?: Problem;
}

/** What is told of a figure that was converted. */
export const convertedNote = ({ sheet }: Grid, { master }: Cell, remark: string): Unread => ({
  ...{ kind: 'changed', why: '按写明的单位换算了', what: remark, where: placeOfCell(sheet, master) },
  todo: '核对换算前后的数；不对的改单位或数，再导入',
});

/** The unit of money that a line above a table states (金额单位：人民币千元); undefined where none does. */
export const sheetUnit = (grid: Grid, before: number): string | undefined =>
  filledRowsOf(grid, 1, before - 1)
    .flatMap((row) => grid.filled(row))
    .map(
      ({ text }) =>
        /(?:^|[^\p{Script=Han}])(?:金额|货币|计量)?单位:([^:;,、)\s]+)/u.exec(normalise(text))?.[1],
    )
    .find((unit) => unit !== undefined && unitOf(unit)?.sort === 'money');

/** The value of a cell by its column, or what is wrong with it; neither where it is empty and may be. */
export function readCell(grid: Grid, cell: Cell, column: Column, context?: string): ReadCell {
  if (cell.fault) {
    const todo = '用 Excel 或 WPS 打开，改正公式或直接填写结果，保存后再导入';
    return { problem: problemAt(grid, cell, { what: cell.fault, allowed: column.allowed, todo }) };
  }
  if (cell.text === '')
    return column.required
      ? { problem: problemAt(grid, cell, { what: `没有填“${column.header}”`, allowed: column.allowed }) }
      : {};
  try {
    const { cell: measured, remark } = column.unit
      ? inUnit(cell, column.unit, context)
      : { cell: context === undefined ? cell : { ...cell, unit: context } };
    const value = column.parse(measured);
    if (remark !== undefined) grid.notes.add(convertedNote(grid, cell, remark));
    return { value };
  } catch (error) {
    if (!(error instanceof CellRefusal)) throw error;
    const { message, allowed = column.allowed, todo } = error;
    const now = message.includes(cell.text) ? '' : `（现在是“${cell.text}”）`;
    const what = `“${column.header}”不对：${message}${now}`;
    return { problem: problemAt(grid, cell, { what, allowed, ...(todo ? { todo } : {}) }) };
  }
}

/** Columns of money whose header states another unit than the line above the table. */
function unitProblems(grid: Grid, header: Header, columns: Columns, line: string | undefined): Problem[] {
  if (line === undefined) return [];
  return Object.entries(columns).flatMap(([name, { unit, header: title }]) => {
    const own = header.units.get(name);
    const at = header.at.get(name);
    if (unit?.sort !== 'money' || own === undefined || at === undefined) return [];
    if (unitOf(own)?.power === unitOf(line)?.power) return [];
    const what = `“${title}”的表头写的单位是“${own}”，表上面写的是“${line}”`;
    return [problemAt(grid, grid.cell(header.row, at), { what, todo: '改成同一个单位' })];
  });
}

/** Reads the rows below a header: every cell, every problem, in one run. */
export function readTable<Of extends Columns>(grid: Grid, header: Header, columns: Of): Table<Of> {
  const table: Table<Of> = { rows: [], problems: headerProblems(grid, header, columns) };
  const entries = Object.entries(columns);
  const above = new Map<string, Cell>();
  grid.notes.read();
  noteMissing(
    grid,
    'columns',
    optionalMissing(columns, (name) => header.at.has(name)),
  );
  const line = sheetUnit(grid, header.row);
  const contextOf = (name: string, { unit }: Column): string | undefined =>
    header.units.get(name) ?? (unit?.sort === 'money' ? line : undefined);
  table.problems.push(...unitProblems(grid, header, columns, line));
  for (const row of filledRowsOf(grid, header.dataRow)) {
    const filled = grid.filled(row);
    const own = filled.filter(({ address, master }) => address === master);
    const telling = own.filter(({ column }) =>
      entries.some(([name, { field }]) => field && header.at.get(name) === column),
    );
    const [first] = filled;
    const aside = asideOf({ filled, own, header, columns });
    if (!first || aside !== undefined || telling.length === 0) {
      if (own[0]) grid.notes.add(skippedNote(grid, own[0], aside));
      continue;
    }
    const personal = personalProblems(grid, filled);
    const refused = new Set<PropertyKey>();
    const values: Record<string, unknown> = {};
    const cellOf = (name: PropertyKey): Cell => {
      const column = header.at.get(String(name));
      return column === undefined ? first : grid.cell(row, column);
    };
    const problems = [...personal];
    for (const [name, column] of entries) {
      if (!header.at.has(name)) continue;
      const at = cellOf(name);
      const cell = at.text === '' && !at.fault && column.carriesDown ? (above.get(name) ?? at) : at;
      above.set(name, cell);
      const isPersonal = personal.some((it) => it.cell === cell.master);
      const { value, problem }: ReadCell = isPersonal
        ? {}
        : readCell(grid, cell, column, contextOf(name, column));
      values[name] = value;
      if (isPersonal || problem) refused.add(name);
      if (problem) problems.push(problem);
    }
    // A cell that serves several rows is wrong once.
    const told = new Set(table.problems.map((it) => it.cell));
    table.problems.push(...problems.filter((it) => !told.has(it.cell)));
    table.rows.push({ values: values as Values<Of>, cell: cellOf, refused: (name) => refused.has(name) });
  }
  return table;
}
