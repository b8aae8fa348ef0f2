import type { Unread } from '../unread.ts';
import type { Cell, Grid } from './cell.ts';
import type { Column } from './column.ts';
import { placeOfCell } from './notes.ts';
import type { Placeholder } from './placeholder.ts';
import type { Problem } from './problems.ts';

type Told = Pick<Problem, 'what' | 'allowed' | 'todo'>;

/** What is told of a cell, or a part of it, that counts as not filled in. */
export const notFilled = ({ sheet }: Grid, { master, text }: Cell, header: string): Unread => ({
  ...{ kind: 'untaken', what: `${header}：${text}`, where: placeOfCell(sheet, master) },
  why: '写的是“无”“—”“不详”“空缺”一类的字，当作没有填',
  todo: '本来就没有或者不清楚的不用管；有内容的写上内容，再导入',
});

/**
 * What is wrong with a sign or word that stands for something else in a cell of a column. Undefined where the cell counts as
 * not filled in; that is noted. A figure is never taken as 0 or as not known by a guess.
 */
export function placeholderProblem(
  grid: Grid,
  cell: Cell,
  { column, stands }: { column: Column; stands: Placeholder },
): Told | undefined {
  const { header, allowed, required, unit } = column;
  const { text } = cell;
  if (stands === 'same')
    return {
      ...{ what: `“${header}”写的是“${text}”，读不出指的是哪一格`, allowed },
      todo: '把要说的内容照抄下来，每一行都写全',
    };
  if (stands === 'tick' || stands === 'cross')
    return { what: `“${header}”写的是“${text}”，这一栏不是打勾的`, allowed, todo: '写上具体的内容' };
  if (required) return { what: `没有填“${header}”：写的是“${text}”`, allowed, todo: '这一栏必填，写上内容' };
  if (unit && stands === 'none')
    return {
      ...{ what: `“${header}”写的是“${text}”，看不出是 0 还是不清楚`, allowed: '没有就写 0；不清楚就空着' },
      todo: '改成 0，或者清空这一格',
    };
  grid.notes.add(notFilled(grid, cell, header));
  return undefined;
}
