import { signProblems } from '../../records/signs.ts';
import { excerpt } from '../excerpt.ts';
import type { Unread } from '../unread.ts';
import type { Cell, Grid } from './cell.ts';
import type { Column } from './column.ts';
import { inUnit, type Converted } from './figure.ts';
import { noteOwnUnit } from './met.ts';
import { placeholderProblem } from './not-filled.ts';
import { placeOfCell } from './notes.ts';
import { normalise, tidy, unwrapped } from './normalise.ts';
import { noteSpaced } from './one-number.ts';
import { placeholderOf } from './placeholder.ts';
import { CellRefusal, type Problem } from './problems.ts';

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

/** The value of a cell, or what is wrong with it; neither where it is empty. */
export interface ReadCell {
  value?: unknown;
  problem?: Problem;
}

/** As many as like to: no count, and none is known. */
const unlimited = /^(?:人数)?不限(?:人数|名额|数量)?$/u;

/** What stands in a cell is repeated whole up to so many signs. */
const longestShown = 200;

const shows = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Refuses words of which nobody sees a sign (those of a font's own, codes that no font has), and what the check of content refuses in any text: signs without a width, words without end. */
function checkShown(value: unknown): void {
  for (const it of [value].flat())
    if (typeof it === 'string' && it !== '' && !shows.test(it))
      throw new CellRefusal('有一处只有显示不出来的字（乱码或自造的字）', {
        todo: '对照原件重新输入这一处；没有内容的删掉',
      });
  const [sign] = signProblems(value, () => 0);
  if (sign) throw new CellRefusal(sign.what, { todo: sign.todo });
}

/** What is told of a figure that was converted. */
export const convertedNote = ({ sheet }: Grid, { master }: Cell, remark: string): Unread => ({
  ...{ kind: 'changed', why: '按写明的单位换算了', what: remark, where: placeOfCell(sheet, master) },
  isAlike: true,
  todo: '核对换算前后的数；不对的改单位或数，再导入',
});

const unsaidNote = (grid: Grid, cell: Cell, remark: string): Unread => ({
  ...convertedNote(grid, cell, remark),
  ...{ why: '没有写百分号，当作比例（1 就是 100%）读成百分数', todo: '请核对；不对的写上百分号，再导入' },
});

/** Tells words that a line break had parted and that are read as one. */
export function noteUnwrapped({ notes, sheet }: Grid, { master, text }: Cell): void {
  const what = unwrapped(text);
  if (what === text) return;
  notes.add({
    ...{ kind: 'changed', why: '格子里换行的汉字，连起来读', what, isAlike: true },
    where: placeOfCell(sheet, master),
    todo: '核对；换行的地方要分开的，写上标点，再导入',
  });
}

/** The value of a cell by its column, or what is wrong with it; neither where it is empty and may be. */
export function readCell(grid: Grid, cell: Cell, column: Column, context?: string): ReadCell {
  if (cell.fault) {
    const todo = '用 Excel 或 WPS 打开，改正公式或直接填写结果，保存后再导入';
    return { problem: problemAt(grid, cell, { what: cell.fault, todo }) };
  }
  if (cell.text === '')
    return column.required
      ? { problem: problemAt(grid, cell, { what: `没有填“${column.header}”`, allowed: column.allowed }) }
      : {};
  if (column.figures && /\d/u.test(cell.struckPart ?? '')) {
    const what = `“${column.header}”划掉了“${cell.struckPart ?? ''}”，剩下的和它连成一个数（现在是“${cell.text}”）`;
    return { problem: problemAt(grid, cell, { what, todo: '删掉划去的字，只留要公开的数，再导入' }) };
  }
  const isUnlimited = column.unit?.sort === 'count' && unlimited.test(normalise(cell.text));
  const stands = column.takes(cell.text) ? undefined : isUnlimited ? 'unknown' : placeholderOf(cell.text);
  if (stands) {
    const told = placeholderProblem(grid, cell, { column, stands });
    return told ? { problem: problemAt(grid, cell, told) } : {};
  }
  try {
    const {
      cell: measured,
      remark,
      unit,
      isUnsaid,
    }: Converted = column.unit
      ? inUnit(cell, column.unit, context)
      : { cell: context === undefined ? cell : { ...cell, unit: context } };
    const value = column.parse(measured);
    checkShown(value);
    if (column.figures) noteSpaced(grid, cell);
    if (typeof value === 'string' && value === tidy(cell.text)) noteUnwrapped(grid, cell);
    if (remark !== undefined && isUnsaid) grid.notes.add(unsaidNote(grid, cell, remark));
    else if (remark !== undefined) grid.notes.add(convertedNote(grid, cell, remark));
    else if (unit !== undefined && column.unit) noteOwnUnit(grid, column.header, unit, column.unit);
    return { value };
  } catch (error) {
    if (!(error instanceof CellRefusal)) throw error;
    const { message, allowed = column.allowed, todo, isPersonal } = error;
    const now =
      isPersonal || message.includes(cell.text)
        ? ''
        : `（现在是“${cell.text.length > longestShown ? excerpt(cell.text) : cell.text}”）`;
    const what = `“${column.header}”不对：${message}${now}`;
    return { problem: problemAt(grid, cell, { what, allowed, ...(todo ? { todo } : {}) }) };
  }
}
