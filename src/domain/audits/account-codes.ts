import type { Budget } from '../../schemas/budget.ts';

type BudgetLine = Budget['lines'][number];

/** A line of an account whose parts are more than itself; amounts in whole 分. */
export interface OversizedParts {
  index: number;
  line: BudgetLine;
  parts: number;
}

/**
 * Lines whose direct parts add up to more than they are. Codes of 政府收支分类 nest by their first digits: 208 类, 20811
 * 款, 2081104 项.
 */
export const oversizedParts = (lines: readonly BudgetLine[]): OversizedParts[] =>
  lines.flatMap((line, index): OversizedParts[] => {
    const { code, side } = line;
    if (code === undefined) return [];
    const parts = lines
      .filter((it) => it.side === side && it.code?.startsWith(code) && it.code.length === code.length + 2)
      .reduce((sum, it) => sum + it.amount, 0);
    return parts > line.amount ? [{ index, line, parts }] : [];
  });
