import type { Cell } from './cell.ts';
import type { Problem } from './problems.ts';

/** A cell that is filled in, and what its column or label is called. */
export interface FilledIn {
  header: string;
  cell: Cell;
}

/** So many of the cells that need another are named. */
const mostNamed = 3;

/**
 * What is said of a field that is empty, where the cells `beside` it make a part of the record that needs it: which they are,
 * and both ways out.
 */
export function neededSaid(header: string, beside: readonly FilledIn[]): Pick<Problem, 'what' | 'todo'> {
  const field = header && `“${header}”`;
  if (beside.length === 0) return { what: `没有填${field}，别的格子用得着它` };
  const shown = beside.slice(0, mostNamed);
  const names = shown.map((it) => `“${it.header}”`).join('、');
  const cells = shown.map(({ cell }) => cell.master).join('、');
  return {
    what: `填了${names}（${cells}），没有填${field}`,
    todo: `填上${field}；不该填${names}的，清空 ${cells}，再导入`,
  };
}

/** What to do about a rule between fields, which says itself what it asks for. */
export const ruleTodo = '核对提到的各格，照上面说的改，再导入';
