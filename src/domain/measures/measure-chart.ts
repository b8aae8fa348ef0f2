/** A figure as a chart takes it. */
export interface ChartValue {
  /** Whom it is about, in words, and the time that it is of. */
  subject: { label: string };
  period: string;
  /** Orders periods. */
  day: string;
  /** What is known, in hundredths of the unit; absent where nothing is, or where something is only done or not. */
  amount?: number;
  /** More than that may be true. */
  open?: boolean;
}

/** A chart of a measure: those of one time beside each other, or one over its times. */
export interface MeasureChart {
  by: 'subject' | 'period';
  /** Largest first, or oldest first. */
  bars: { name: string; amount: number; open: boolean }[];
  /** What all bars share: the time, or whom they are about. */
  of: string;
  /** How many of that time, or how many times, have no amount or find no room. */
  left: number;
  /** Whose amount is the largest, those without a bar too. */
  most: string[];
}

/** Most bars of a chart. */
const mostBars = 24;

/**
 * What a chart of a measure shows: the latest time of which two subjects or more have an amount, else the one subject of
 * whom two times are known; undefined where there is neither.
 */
export function measureChart(values: readonly ChartValue[]): MeasureChart | undefined {
  const latestFirst = values.toSorted((a, b) => b.day.localeCompare(a.day));
  const known = (all: readonly ChartValue[]) =>
    all.flatMap((it) => (it.amount === undefined ? [] : [{ ...it, amount: it.amount }]));
  const bar = (name: string, { amount, open = false }: ChartValue & { amount: number }) => ({
    ...{ name, amount, open },
  });
  for (const [period, all] of Map.groupBy(latestFirst, (it) => it.period)) {
    const own = known(all);
    if (new Set(own.map((it) => it.subject.label)).size < 2) continue;
    const bars = own
      .toSorted((a, b) => b.amount - a.amount)
      .slice(0, mostBars)
      .map((it) => bar(it.subject.label, it));
    const most = own.filter((it) => it.amount === bars[0]?.amount).map((it) => it.subject.label);
    return { by: 'subject', bars, of: period, left: all.length - bars.length, most };
  }
  const bySubject = Map.groupBy(latestFirst, (it) => it.subject.label);
  const [only] = [...bySubject].filter(([, all]) => known(all).length > 1);
  if (!only || bySubject.size > 1) return undefined;
  const [name, all] = only;
  const bars = known(all)
    .slice(0, mostBars)
    .reverse()
    .map((it) => bar(it.period, it));
  return { by: 'period', bars, of: name, left: all.length - bars.length, most: [name] };
}
