import { excerpt } from '../excerpt.ts';
import { withoutPersonal } from '../without-personal.ts';
import type { Cell, Grid } from './cell.ts';
import type { SheetRemark } from './remark.ts';
import type { Header } from './header.ts';
import { normalise } from './normalise.ts';
import { placeOfCell } from './notes.ts';

const shown = 3;
const isFigure = ({ number, text }: Cell): boolean =>
  number !== undefined || /^[￥¥-]?\d[\d,，.]*\D{0,3}$/u.test(text);

/** How many cells are filled that nobody read, how many of them with a figure, and the first ones; empty where none is. */
function filledSaid(cells: readonly Cell[], label = ''): string {
  const figures = cells.filter(isFigure);
  if (cells.length === 0) return '';
  const first = (figures.length > 0 ? figures : cells)
    .slice(0, shown)
    .map(({ address, text }) => `${address}“${excerpt(withoutPersonal(text, label))}”`);
  const among = figures.length > 0 ? `，其中 ${figures.length} 格是数` : '';
  return `${cells.length} 格有内容${among}，如 ${first.join('、')}`;
}

const own = (grid: Grid, row: number): readonly Cell[] =>
  grid.filled(row).filter(({ address, master }) => address === master);

const inBrackets = (said: string): string => (said === '' ? '' : `（${said}）`);

/** What is said of a sheet that was not read: why, how much it holds, and what to do. */
export const unreadSheet = (grid: Grid, why: string, todo: string): SheetRemark => {
  const filled = filledSaid(grid.filledRows.flatMap((row) => own(grid, row)));
  return {
    ...{ file: grid.file, sheet: grid.sheet },
    what: `${why}${inBrackets(filled)}；${todo}`,
    unread: {
      kind: 'untaken',
      why,
      where: `工作表“${grid.sheet}”`,
      what: filled || '没有内容',
      todo,
      isSaid: true,
    },
  };
};

/** What is said of a column that was not read, or of some below one name: how much stands there in some rows, and what to do. */
export const unreadColumn = (
  grid: Grid,
  { address, text, column }: Cell,
  { from, to = Infinity, columns = [column] }: { from: number; to?: number; columns?: readonly number[] },
): SheetRemark => {
  const below = grid.filledRows
    .filter((row) => row >= from && row <= to)
    .flatMap((row) => own(grid, row).filter((it) => columns.includes(it.column)));
  const filled = filledSaid(below, text);
  const why = '这一列不认识，没有读';
  const todo = '不用公开的不用管，是表里的一列的，把列名改成空白表里的写法，再导入';
  return {
    ...{ file: grid.file, sheet: grid.sheet },
    what: `${address}“${text}”${why}${inBrackets(filled)}；${todo}`,
    unread: {
      ...{ kind: 'untaken', why: '列名不认识的列，没有读', where: placeOfCell(grid.sheet, address) },
      ...{ what: `“${text}”${inBrackets(filled)}`, todo, isSaid: true },
    },
  };
};

const serialName = /^(?:序号|编号|顺序号?|项次|题号|行号|no\.?|№)$/iu;
const serial = /^(?:\(?\d{1,5}[.、)]?|\(?[一二三四五六七八九十百]{1,5}[、)]?)$/u;

/** Whether a column only numbers the rows: by its name and by what stands below it. */
function isSerial(grid: Grid, { text, column }: Cell, from: number, to = Infinity): boolean {
  if (!serialName.test(normalise(text))) return false;
  const rows = grid.filledRows.filter((row) => row >= from && row <= to);
  return rows
    .flatMap((row) => {
      const [first, ...others] = own(grid, row);
      // A sum or a note that begins in this column is no row.
      return first?.column === column && others.length > 0 ? [normalise(first.text)] : [];
    })
    .every((it) => serial.test(it) || !/\d/u.test(it));
}

/** Remarks on the columns of a table that its form has not; one that only numbers the rows is none. */
export const unreadColumns = (grid: Grid, { unknown, dataRow }: Header, to?: number): SheetRemark[] =>
  unknown
    .filter((cell) => !isSerial(grid, cell, dataRow, to))
    .map((cell) => unreadColumn(grid, cell, { from: dataRow, ...(to === undefined ? {} : { to }) }));
