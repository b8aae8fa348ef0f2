import type { Budget } from '../../schemas/budget.ts';
import { ratio, sumOf } from '../values/money.ts';
import { isTotal, summands } from './summands.ts';

type BudgetLine = Budget['lines'][number];

/** A line of an account, beside the same line of the budget or final account of that year. */
interface AccountLine {
  name: string;
  code?: string;
  note?: string;
  /** Whole 分; absent where only the other account has the line. */
  amount?: number;
  /** The same line in the other account of the year; absent where that lacks it. */
  other?: number;
}

/** One side (income or expense) of an account. */
export interface AccountSide {
  lines: AccountLine[];
  /** Whether another account of the year has lines of this side. */
  compared: boolean;
  /** Sums of the lines, where the form states none itself: whole 分. */
  totals?: { amount: number; other?: number };
  /** The line with the largest amount, with hundredths of a percent of the sum, to a tenth; absent without a sum. */
  largest?: { name: string; share: number };
}

const keyOf = ({ code, name }: BudgetLine): string => code ?? name;
const sumOfLines = (lines: readonly BudgetLine[]): number => sumOf(summands(lines).map((it) => it.amount));

/**
 * The lines of a side in printed order, each beside the line with the same code (without code: the same name) of the other
 * account of the year, then the lines that only that one has. Lines are summed where the form has no total of its own;
 * what is part of another line is not counted twice.
 */
export function accountSide(lines: readonly BudgetLine[], others: readonly BudgetLine[] = []): AccountSide {
  const otherOf = new Map(others.map((it) => [keyOf(it), it]));
  const own = new Set(lines.map(keyOf));
  const shown = lines.map((it): AccountLine => {
    const other = otherOf.get(keyOf(it));
    return {
      ...{ name: it.name, amount: it.amount },
      ...(it.code === undefined ? {} : { code: it.code }),
      ...(it.note === undefined ? {} : { note: it.note }),
      ...(other ? { other: other.amount } : {}),
    };
  });
  const missing = others
    .filter((it) => !own.has(keyOf(it)))
    .map((it): AccountLine => ({
      ...{ name: it.name, other: it.amount },
      ...(it.code === undefined ? {} : { code: it.code }),
    }));
  const compared = others.length > 0;
  const side = { lines: [...shown, ...missing], compared };
  if (lines.length === 0 || [...lines, ...others].some(isTotal)) return side;
  const amount = sumOfLines(lines);
  const [most] = summands(lines).toSorted((a, b) => b.amount - a.amount);
  const share = most && amount > 0 ? ratio(Math.max(0, most.amount), amount, 1000) : undefined;
  return {
    ...side,
    totals: { amount, ...(compared ? { other: sumOfLines(others) } : {}) },
    ...(most && share !== undefined ? { largest: { name: most.name, share: share * 10 } } : {}),
  };
}
