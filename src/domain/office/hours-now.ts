import type { Holidays, Hours } from '../../schemas/hours.ts';
import { rangesOn, weekdayIds, weekdayOf, type TimeRange } from './hours.ts';

/** Whether a place is open at an instant, and what changes next. */
export interface OpenNow {
  /** `unknown`: nobody has said what happens on this day, or there is no calendar of the year. Say only the hours then. */
  state: 'open' | 'closed' | 'unknown';
  /** The day that was asked about, in China. */
  today: string;
  /** Name of the public holiday that it is closed for. */
  holiday?: string;
  /** The next change that is certain; `time` is `HH:mm`. */
  next?: { date: string; time: string; opens: boolean };
}

const days = 86_400_000;
/** The day `by` days after a date. */
export const later = (date: string, by: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + by * days).toISOString().slice(0, 10);

/** Day and time in China, which has one time zone and no summer time. */
function inChina(instant: Date): { date: string; time: string } {
  const local = new Date(instant.getTime() + 8 * 3_600_000).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/** Times of an ordinary working day: known where Monday to Friday are all alike. */
function workdayRanges(hours: Hours): TimeRange[] | undefined {
  const [first = [], ...rest] = weekdayIds.slice(0, 5).map((day) => rangesOn(hours, day));
  const alike = rest.every((it) => JSON.stringify(it) === JSON.stringify(first));
  return alike && first.length > 0 ? first : undefined;
}

/**
 * Opening times of a date, undefined where they cannot be known. A place that closes on public holidays keeps the
 * calendar, make-up working days too (调休上班); one that is open on holidays keeps the week whatever the calendar says.
 */
function rangesOf(hours: Hours, date: string, calendars: readonly Holidays[]): TimeRange[] | undefined {
  const calendar = calendars.find(({ year }) => date.startsWith(`${year}-`));
  if (!calendar) return undefined;
  const week = rangesOn(hours, weekdayOf(date));
  const holiday = calendar.holidays.some((it) => it.date === date);
  const workday = calendar.workdays.includes(date);
  if (hours.publicHolidays === 'open' || (!holiday && !workday)) return week;
  if (hours.publicHolidays === 'unknown') return undefined;
  return holiday ? [] : workdayRanges(hours);
}

/** How far ahead the next opening is looked for: the longest holidays are shorter. */
const horizon = 14;

/** The next opening after a time of a day; undefined where a day on the way cannot be known. */
function nextOpening(
  hours: Hours,
  date: string,
  time: string,
  calendars: readonly Holidays[],
): OpenNow['next'] {
  for (let ahead = 0; ahead <= horizon; ahead += 1) {
    const at = later(date, ahead);
    const ranges = rangesOf(hours, at, calendars);
    if (!ranges) return undefined;
    const range = ranges.find(({ opens }) => ahead > 0 || opens > time);
    if (range) return { date: at, time: range.opens, opens: true };
  }
  return undefined;
}

/** When a run that is under way ends, followed over midnight; undefined where that cannot be known or never comes. */
function nextClosing(
  hours: Hours,
  date: string,
  closes: string,
  calendars: readonly Holidays[],
): OpenNow['next'] {
  let [at, end] = [date, closes];
  for (let ahead = 1; end === '24:00'; ahead += 1) {
    const ranges = rangesOf(hours, later(date, ahead), calendars);
    if (!ranges || ahead > horizon) return undefined;
    const range = ranges.find(({ opens }) => opens === '00:00');
    if (!range) break;
    [at, end] = [later(date, ahead), range.closes];
  }
  return { date: at, time: end, opens: false };
}

/**
 * Whether a place is open at an instant. `calendars` are the public holidays of the years that are known; without the
 * one of the year nothing is said. Runs in browsers: pure, and loads no schema.
 */
export function openNow(hours: Hours, instant: Date, calendars: readonly Holidays[]): OpenNow {
  const { date, time } = inChina(instant);
  const ranges = rangesOf(hours, date, calendars);
  if (!ranges || hours.weekly.length === 0) return { state: 'unknown', today: date };
  const current = ranges.find(({ opens, closes }) => opens <= time && time < closes);
  const next = current
    ? nextClosing(hours, date, current.closes, calendars)
    : nextOpening(hours, date, time, calendars);
  const named = calendars.flatMap((it) => it.holidays).find((it) => it.date === date);
  return {
    state: current ? 'open' : 'closed',
    today: date,
    ...(!current && named && hours.publicHolidays === 'closed' ? { holiday: named.name } : {}),
    ...(next ? { next } : {}),
  };
}
