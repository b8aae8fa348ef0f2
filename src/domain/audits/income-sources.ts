import { moneyKinds, type MoneyKind } from '../results/chart-data.ts';
import { ratio, sumOf } from '../values/money.ts';
import { newest, type AuditRecord } from './audits.ts';

/** What came from one source (a line of the statements) over the years. */
interface IncomeSource {
  name: string;
  /** Whole 分, one a year in the order of the years; zero where that year's statements don't list the line. */
  amounts: number[];
}

/** Income by source over the years, of one organisation or of several together. */
export interface IncomeSources {
  /** Oldest first; only years of which the sources are stated. */
  years: { year: number; total: number; audits: number }[];
  /** The largest over all years first; a source that never brought anything is left out. */
  sources: IncomeSource[];
}

/** Adds up the lines of income of audits by name, since versions of the statements number them otherwise. */
export function incomeSources(audits: readonly AuditRecord[]): IncomeSources {
  const stated = audits
    .map((audit) => ({ year: audit.year, kinds: moneyKinds(newest(audit), 'income') }))
    .filter((it) => it.kinds.length > 0);
  const byYear = [...Map.groupBy(stated, (it) => it.year)].sort(([a], [b]) => a - b);
  const amount = (items: { kinds: MoneyKind[] }[], name?: string): number =>
    sumOf(
      items.flatMap(({ kinds }) => kinds.filter((it) => !name || it.name === name).map((it) => it.amount)),
    );
  const names = [...new Set(stated.flatMap(({ kinds }) => kinds.map((it) => it.name)))];
  return {
    years: byYear.map(([year, items]) => ({ year, total: amount(items), audits: items.length })),
    sources: names
      .map((name) => ({ name, amounts: byYear.map(([, items]) => amount(items, name)) }))
      .filter(({ amounts }) => amounts.some((it) => it !== 0))
      .sort((a, b) => sumOf(b.amounts) - sumOf(a.amounts)),
  };
}

/** Hundredths of a percent of a total, to a tenth; undefined where it is not positive. */
export const shareOfTotal = (amount: number, total: number): number | undefined => {
  const tenths = total > 0 ? ratio(Math.max(0, amount), total, 1000) : undefined;
  return tenths === undefined ? undefined : tenths * 10;
};
