import type { Unread } from '../unread.ts';
import type { Grid } from './cell.ts';
import type { Columns } from './column.ts';

/** What a form lacks: columns of a table, labels beside which something stands; or what is there and says nothing. */
type Part =
  'columns' | 'labels' | 'printed' | 'emptyColumns' | 'emptyLabels' | 'emptyLines' | 'sheets' | 'units';

/** Why a unit is told that a form does not state: it opens the list, for nothing else changes every figure. */
export const unitUnstated = '没有写金额单位，按空白表的单位读，请核对';

const notFilled = { why: '没有填的可选栏', todo: '有内容的补上再导入；没有的不用管' };
const notThere = {
  why: '表里没有的可选栏',
  todo: '本来就没有的不用管；有的，把栏名改成这里的写法再导入',
};
const texts: Readonly<Record<Part, Pick<Unread, 'why' | 'todo'>>> = {
  columns: notThere,
  printed: {
    why: '没有找到报表印的这几列，没有读到内容',
    todo: '报表有这几列的，把列名改成这里的写法再导入；本来就没有的不用管',
  },
  labels: notThere,
  emptyColumns: notFilled,
  emptyLabels: notFilled,
  emptyLines: notFilled,
  sheets: {
    why: '没有找到这几张表（可以没有的），没有读到内容',
    todo: '有的加进同一个文件再导入；本来就没有的不用管',
  },
  units: {
    why: unitUnstated,
    todo: '对照原始资料；单位不对的，在表上面写明，如“单位：万元”，再导入；对的不用管',
  },
};

/** Tells which columns or labels of a form a sheet lacks, by their printed names. */
export function noteMissing(grid: Grid, part: Part, names: readonly string[]): void {
  const kind = texts[part] === notFilled ? 'empty' : texts[part] === notThere ? 'absent' : 'missing';
  grid.notes.add(...names.map((what): Unread => ({ kind, what, ...texts[part] })));
}

/** The printed names of what need not be there and is not; what is only read over (序号) is none of it. */
export const optionalMissing = (columns: Columns, has: (name: string) => boolean): string[] =>
  Object.entries(columns)
    .filter(([name, { field, required }]) => field && !required && !has(name))
    .map(([, { header }]) => header);
