import type { Budget } from '../../schemas/budget.ts';
import { summands } from './summands.ts';
import { moneyKinds, type MoneyKind } from '../results/chart-data.ts';
import { ratio, sumOf } from '../values/money.ts';
import { newest, type AuditRecord } from './audits.ts';

/** Amounts of one kind of body, one side of its accounts, the largest first. */
export interface MoneyGroup {
  kinds: Pick<MoneyKind, 'name' | 'amount' | 'share'>[];
  /** Whole 分. */
  total: number;
}

function groupOf(amounts: readonly { name: string; amount: number }[]): MoneyGroup {
  const total = sumOf(amounts.map((it) => it.amount));
  const kinds = [...Map.groupBy(amounts, (it) => it.name)]
    .map(([name, items]) => {
      const amount = sumOf(items.map((it) => it.amount));
      const share = total > 0 && amount >= 0 ? ratio(amount, total, 1000) : undefined;
      return { name, amount, ...(share === undefined ? {} : { share: share * 10 }) };
    })
    .filter((it) => it.amount !== 0)
    .sort((a, b) => b.amount - a.amount);
  return { kinds, total };
}

/** Income or expense of all audits of a year, by the lines of their statements. */
export const moneyOfAudits = (audits: readonly AuditRecord[], side: 'income' | 'expense'): MoneyGroup =>
  groupOf(audits.flatMap((it) => moneyKinds(newest(it), side)));

/** A side of a departmental account, by its lines; sums that the form states and parts of lines are not counted again. */
export const moneyOfAccount = (lines: Budget['lines'], side: Budget['lines'][number]['side']): MoneyGroup =>
  groupOf(summands(lines.filter((it) => it.side === side)));
