import { partLine, totalLine, type Budget } from '../../schemas/budget.ts';

type BudgetLine = Budget['lines'][number];

/** Whether a line states a sum of others (合计). */
export const isTotal = ({ name }: Pick<BudgetLine, 'name'>): boolean => totalLine.test(name);

/**
 * The lines of one side of an account that add up to all of it: no stated sum, no part of the line above (其中：…), and no
 * line whose code (政府收支分类) lies below that of another line.
 */
export const summands = (lines: readonly BudgetLine[]): BudgetLine[] =>
  lines.filter(
    (it) =>
      !isTotal(it) &&
      !partLine.test(it.name) &&
      !lines.some(
        (other) => other !== it && other.code && it.code?.startsWith(other.code) && it.code !== other.code,
      ),
  );
