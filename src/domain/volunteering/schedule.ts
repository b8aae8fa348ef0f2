import type { Repeat, When } from '../../schemas/volunteering.ts';
import { weekdayIds } from '../office/hours.ts';

/** One time that something takes place: wall-clock minutes in Asia/Shanghai. */
export interface Occurrence {
  start: string;
  end?: string;
}

const dayLength = 86_400_000;
const time = (date: string): number => Date.parse(`${date}T00:00Z`);
const dateOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
/** The day `by` days later. */
export const laterDay = (date: string, by: number): string => dateOf(time(date) + by * dayLength);
/** 0 Monday … 6 Sunday. */
export const weekdayIndex = (date: string): number => (new Date(time(date)).getUTCDay() + 6) % 7;
/** The Monday of the week of a day. */
export const mondayOf = (date: string): string => laterDay(date, -weekdayIndex(date));
/** The last day of the month of a day. */
export const monthEnd = (date: string): string => {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return dateOf(Date.UTC(year, month, 0));
};

/**
 * The nth of a weekday in a month (3 → the third, -1 → the last), by the index of the weekday; undefined where the month
 * has no such day. `month` is any day of it.
 */
export function nthWeekday(month: string, weekday: number, nth: number): string | undefined {
  const first = `${month.slice(0, 7)}-01`;
  const last = monthEnd(first);
  const found =
    nth > 0
      ? laterDay(first, ((weekday - weekdayIndex(first) + 7) % 7) + 7 * (nth - 1))
      : laterDay(last, -((weekdayIndex(last) - weekday + 7) % 7) + 7 * (nth + 1));
  return found >= first && found <= last ? found : undefined;
}

const indexes = ({ days }: Repeat): number[] =>
  [...new Set(days.map((it) => weekdayIds.indexOf(it)))].sort((a, b) => a - b);

function* weekly(repeat: Repeat, start: string): Generator<string> {
  for (let monday = mondayOf(start); ; monday = laterDay(monday, 7 * repeat.interval))
    for (const index of indexes(repeat)) yield laterDay(monday, index);
}

function* monthly(repeat: Repeat, start: string): Generator<string> {
  const [year = 0, month = 0] = start.split('-').map(Number);
  for (let step = 0; ; step += repeat.interval) {
    const first = dateOf(Date.UTC(year, month - 1 + step, 1));
    yield* indexes(repeat)
      .map((index) => nthWeekday(first, index, repeat.nth ?? 1))
      .filter((day) => day !== undefined)
      .sort();
  }
}

/** The days of a series in order, exceptions among them; without an end where the rule has none. */
function* ruleDays(repeat: Repeat, start: string): Generator<string> {
  let count = 0;
  for (const day of repeat.every === 'week' ? weekly(repeat, start) : monthly(repeat, start)) {
    if (day < start) continue;
    if (repeat.until !== undefined && day > repeat.until) return;
    yield day;
    count += 1;
    if (count === repeat.count) return;
  }
}

/** The times of a series or a single event, in order, without the exceptions; may have no end: stop reading. */
function* times({ kind, start, end, repeat }: When): Generator<Occurrence> {
  if (kind === 'single') yield { start, ...(end ? { end } : {}) };
  if (kind !== 'recurring' || !repeat) return;
  const clock = { start: start.slice(10), end: end?.slice(10) };
  for (const day of ruleDays(repeat, start.slice(0, 10)))
    if (!repeat.except.includes(day))
      yield { start: day + clock.start, ...(clock.end ? { end: day + clock.end } : {}) };
}

const over = ({ start, end }: Occurrence): string => end ?? start;

/**
 * The times that touch the days `from` to `to`, both included (RFC 5545: RRULE with EXDATE). Something that is ongoing
 * has no times of its own.
 */
export function occurrences(when: When, from: string, to: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (const it of times(when)) {
    if (it.start.slice(0, 10) > to) break;
    if (over(it).slice(0, 10) >= from) found.push(it);
  }
  return found;
}

/** The time that is under way at a minute, or else the next one; undefined where none follows. */
export function nextOccurrence(when: When, at: string): Occurrence | undefined {
  for (const it of times(when)) if (over(it) > at) return it;
  return undefined;
}

/** Whether a series goes on without an end that is known. */
const isEndless = ({ kind, repeat }: When): boolean =>
  kind === 'recurring' && repeat?.until === undefined && repeat?.count === undefined;

/** Kept by the times themselves: a nation's pages ask a hundred thousand times for those of 2,000 records. */
const lastOnes = new WeakMap<When, { last: Occurrence | undefined }>();

/** The last time of a series or of a single event; undefined where none is known. */
export function lastOccurrence(when: When): Occurrence | undefined {
  const known = lastOnes.get(when) ?? { last: isEndless(when) ? undefined : [...times(when)].at(-1) };
  lastOnes.set(when, known);
  return known.last;
}

/** The minute at which all is over; undefined where no end is known. */
export function overAt(when: When): string | undefined {
  if (when.kind === 'ongoing') return when.until && `${when.until}T23:59`;
  const last = lastOccurrence(when);
  return last && over(last);
}

/** Whether a day is one of the rule, exceptions among them. */
export function isDayOf(repeat: Repeat, start: string, day: string): boolean {
  for (const it of ruleDays(repeat, start)) if (it >= day) return it === day;
  return false;
}
