import type { Phase } from '../../schemas/commitment.ts';
import { dayAfter } from '../values/days.ts';
import type { CommitmentRecord } from './commitments.ts';

/** A stretch of time that a commitment is judged for. */
export interface Period {
  /** Stable within the commitment: `2024`, `2021-2025`, `2022-12-31`, `standing`. */
  key: string;
  /** A year, the years of a span, a day by which, a step of a plan, or all the time. */
  kind: 'year' | 'span' | 'by' | 'phase' | 'standing';
  /** Name of the step of a plan, in the words of the text. */
  title?: string;
  /** Last day in time; absent where the commitment holds at all times. */
  dueOn?: string;
  /** Days that a figure may be of, where not any day counts. */
  from?: string;
  to?: string;
  /** First and last year that are added up. */
  years: [number, number];
  /** What is promised for it, hundredths of the unit. */
  value?: number;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const valueOf = (value: number | undefined): { value?: number } => (value === undefined ? {} : { value });

function yearlyPeriods({ yearly, value, startsOn }: CommitmentRecord, today: string): Period[] {
  if (!yearly) return [];
  const now = yearOf(today);
  const first = Math.max(yearly.from ?? yearOf(startsOn ?? today), 1990);
  const last = Math.min(yearly.to ?? now, now);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index): Period => {
    const year = first + index;
    const dueYear = yearly.nextYear ? year + 1 : year;
    const dueOn = `${dueYear}-${yearly.due ?? '12-31'}`;
    const to = dueOn > `${year}-12-31` ? dueOn : `${year}-12-31`;
    return {
      ...{ key: String(year), kind: 'year', dueOn, from: `${year}-01-01`, to },
      ...{ years: [year, year], ...valueOf(value) },
    };
  });
}

function spanPeriods({ span, value }: CommitmentRecord, today: string): Period[] {
  if (!span) return [];
  const length = span.to - span.from + 1;
  const periods: Period[] = [];
  for (let from = span.from; from === span.from || (span.repeat && from <= yearOf(today)); from += length) {
    const to = from + length - 1;
    periods.push({
      ...{ key: `${from}-${to}`, kind: 'span', dueOn: `${to}-12-31` },
      ...{ from: `${from}-01-01`, to: `${to}-12-31`, years: [from, to], ...valueOf(value) },
    });
  }
  return periods;
}

const untilNext = (next: Phase | undefined): { to?: string } => (next ? { to: dayAfter(next.by, -1) } : {});

function datedPeriods({ by, phases, value, startsOn }: CommitmentRecord): Period[] {
  const first = yearOf(startsOn ?? by ?? phases?.[0]?.from ?? phases?.[0]?.by ?? '1990');
  if (by !== undefined)
    return [
      {
        ...{ key: by, kind: 'by', dueOn: by },
        ...{ years: [Math.min(first, yearOf(by)), yearOf(by)], ...valueOf(value) },
      },
    ];
  return (phases ?? []).map((phase, index, all) => ({
    ...{ key: phase.by, kind: 'phase', title: phase.title, dueOn: phase.by },
    // What is reached when the next step is due is no late fulfilment of this one.
    ...untilNext(all[index + 1]),
    ...{ years: [phase.from ? yearOf(phase.from) : yearOf(phase.by), yearOf(phase.by)] },
    ...valueOf(phase.value ?? value),
  }));
}

/**
 * The periods of a commitment up to a day, earliest first: each year until the current one, each span until the current
 * one, each step of a plan, its one date, or one that has no date. Those that are due after its last day are no periods
 * any more; one without a date closes with it.
 */
export function periodsOf(commitment: CommitmentRecord, today: string): Period[] {
  const { by, yearly, span, phases, lastDay, value, startsOn } = commitment;
  const standing: Period = {
    ...{ key: 'standing', kind: 'standing', years: [yearOf(startsOn ?? today), yearOf(today)] },
    ...valueOf(value),
  };
  const all =
    (by ?? yearly ?? span ?? phases) === undefined
      ? (startsOn ?? today) <= today
        ? [standing]
        : []
      : [...yearlyPeriods(commitment, today), ...spanPeriods(commitment, today), ...datedPeriods(commitment)];
  return lastDay === undefined ? all : all.filter(({ dueOn }) => (dueOn ?? today) <= lastDay);
}
