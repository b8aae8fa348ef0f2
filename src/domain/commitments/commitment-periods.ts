import type { Phase } from '../../schemas/commitment.ts';
import { doneUnit } from '../../schemas/measure-type.ts';
import { measureOf } from '../../schemas/measure.ts';
import { dayAfter } from '../values/days.ts';
import type { CommitmentRecord } from './commitment-record.ts';

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

/** Whether what is asked for is an amount added up over the period, which takes the whole of it; a thing to be done takes its date. */
const addsUp = ({ measure }: Pick<CommitmentRecord, 'measure'>): boolean =>
  measureOf(measure).timing === 'flow' && measureOf(measure).unit !== doneUnit;

/** The last year to be told of: the current one, or the next where nothing whole can be asked of the current one. */
function lastYear(commitment: CommitmentRecord, today: string): number {
  const { startsOn = today, yearly } = commitment;
  const now = yearOf(today);
  const begins = startsOn <= today && startsOn > `${now}-01-01` && yearly?.from === undefined;
  return Math.min(yearly?.to ?? Infinity, begins && addsUp(commitment) ? now + 1 : now);
}

function yearlyPeriods(commitment: CommitmentRecord, today: string): Period[] {
  const { yearly, value, startsOn = today } = commitment;
  if (!yearly) return [];
  const first = Math.max(yearly.from ?? yearOf(startsOn), 1990);
  const last = lastYear(commitment, today);
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

const hasPeriods = ({ by, yearly, span, phases }: CommitmentRecord): boolean =>
  (by ?? yearly ?? span ?? phases) !== undefined;

/**
 * All periods that a commitment could be asked for up to a day, earliest first, whoever is bound and whenever it ended:
 * each year until the current one, each span until the current one, each step of a plan, its one date, or one that has no
 * date. `periodsOf` (`targets.ts`) says which of them it is judged for.
 */
export function allPeriods(commitment: CommitmentRecord, today: string): Period[] {
  const { startsOn = today, value } = commitment;
  if (hasPeriods(commitment))
    return [
      ...yearlyPeriods(commitment, today),
      ...spanPeriods(commitment, today),
      ...datedPeriods(commitment),
    ];
  const standing: Period = {
    ...{ key: 'standing', kind: 'standing', years: [yearOf(startsOn), yearOf(today)] },
    ...valueOf(value),
  };
  return startsOn <= today ? [standing] : [];
}

/** Last day on which something could be done for a period; undefined where any day will do. */
const lastChance = (commitment: CommitmentRecord, { years, dueOn }: Period): string | undefined =>
  addsUp(commitment) && dueOn !== undefined && dueOn > `${years[1]}-12-31` ? `${years[1]}-12-31` : dueOn;

/** Whether a period was over before the commitment bound anybody. */
export const wasOver = (commitment: CommitmentRecord, period: Period): boolean =>
  (lastChance(commitment, period) ?? '9999') < (commitment.startsOn ?? '');

/**
 * Whether a period had begun when the commitment came, so that an amount for the whole of it is more than was asked; where
 * the text names the year itself, it asked for it.
 */
export const hadBegun = (commitment: CommitmentRecord, { kind, years, from = '' }: Period): boolean =>
  kind === 'year' &&
  addsUp(commitment) &&
  from < (commitment.startsOn ?? '') &&
  (commitment.yearly?.from ?? Infinity) > years[0];
