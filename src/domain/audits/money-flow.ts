import { budgetSides, type Budget } from '../../schemas/budget.ts';
import type { AuditPayer } from '../../schemas/audit-payer.ts';
import { moneyKinds } from '../results/chart-data.ts';
import { sumOf } from '../values/money.ts';
import { newest, type AuditRecord } from './audits.ts';
import { summands } from './summands.ts';

/** An amount by what it is called: whole 分. */
export interface NamedAmount {
  name: string;
  amount: number;
}

/** What came in and went out, the largest first. */
interface FlowSides {
  sources: NamedAmount[];
  uses: NamedAmount[];
}

/** The money of a year: of federations, of those who published an audit, and what passed from the one to the other. */
export interface MoneyFlow {
  /** Absent where no final account of the year has lines. Uses are without what passed on. */
  federation?: FlowSides;
  /** Sources are without what came from the federation. */
  organisations: FlowSides;
  /** What audits say a federation paid out of a line of its account. */
  passed: number;
  /** What audits say a federation paid without the line of its account, or out of one that is not there: not connected. */
  unplaced: number;
}

/** Sums by name, the largest first; more than `most` of them end in one of their own. */
export function largest(
  all: readonly NamedAmount[],
  most: number,
  rest: (count: number) => string,
): NamedAmount[] {
  const byName = [...Map.groupBy(all, (it) => it.name)]
    .map(([name, items]) => ({ name, amount: sumOf(items.map((it) => it.amount)) }))
    .filter((it) => it.amount > 0)
    .sort((a, b) => b.amount - a.amount);
  if (byName.length <= most) return byName;
  const others = byName.slice(most - 1);
  return [
    ...byName.slice(0, most - 1),
    { name: rest(others.length), amount: sumOf(others.map((it) => it.amount)) },
  ];
}

type Line = Budget['lines'][number];

/** The final account of a federation. */
interface FederationAccount {
  name: string;
  lines: readonly Line[];
}

interface Paid {
  payer: AuditPayer;
  audit: AuditRecord;
}

/**
 * How the money of a year hangs together. What an audit says a federation paid is taken off the line of the federation's
 * account that it names by code, and off the line of the statement that it is booked in, so that nothing is drawn twice.
 * @param accounts final accounts of the year, each with the name of the federation
 */
export function moneyFlow(accounts: readonly FederationAccount[], audits: readonly AuditRecord[]): MoneyFlow {
  const side = (side: Line['side']) =>
    accounts.flatMap(({ name: owner, lines }) =>
      summands(lines.filter((it) => it.side === side)).map((it) => ({ ...it, owner })),
    );
  const [income, expense] = [side(budgetSides[0]), side(budgetSides[1])];
  const isFederation = (name: string): boolean => accounts.some((it) => it.name === name);
  const paid = audits.flatMap((audit): Paid[] => newest(audit).payers.map((payer) => ({ payer, audit })));
  const left = new Map(expense.map((it) => [it, it.amount]));
  const linked = new Set<Paid>();
  for (const it of paid) {
    if (!isFederation(it.payer.name)) continue;
    const line = expense.find(
      ({ code, owner }) => code !== undefined && code === it.payer.accountCode && owner === it.payer.name,
    );
    const there = line && left.get(line);
    if (!line || there === undefined || there < it.payer.amount) continue;
    left.set(line, there - it.payer.amount);
    linked.add(it);
  }
  const amounts = (all: Iterable<Paid>): number => sumOf([...all].map((it) => it.payer.amount));
  const others = paid.filter((it) => !linked.has(it));
  const sources = audits.flatMap((audit) => {
    const own = paid.filter((it) => it.audit === audit);
    return moneyKinds(newest(audit), 'income').map(({ line, name, amount }) => ({
      name,
      amount: amount - sumOf(own.filter((it) => it.payer.line === line).map((it) => it.payer.amount)),
    }));
  });
  return {
    ...(income.length + expense.length > 0
      ? {
          federation: {
            sources: income.map(({ name, amount }) => ({ name, amount })),
            uses: [...left].map(([{ name }, amount]) => ({ name, amount })),
          },
        }
      : {}),
    organisations: {
      sources: [...others.map(({ payer: { name, amount } }) => ({ name, amount })), ...sources],
      uses: audits.flatMap((it) => moneyKinds(newest(it), 'expense')),
    },
    passed: amounts(linked),
    unplaced: amounts(others.filter((it) => isFederation(it.payer.name))),
  };
}

/** Lines of income of which more is said to have been paid than they hold: line, what they hold, what is said; whole 分. */
export function overPaid(
  revision: Pick<AuditRecord['revisions'][number], 'activity' | 'payers'>,
): { line: number; amount: number; said: number }[] {
  return [...Map.groupBy(revision.payers, (it) => it.line)].flatMap(([line, payers]) => {
    const amount = revision.activity.find((it) => it.line === line)?.thisYear.total ?? 0;
    const said = sumOf(payers.map((it) => it.amount));
    return said > amount ? [{ line, amount, said }] : [];
  });
}
