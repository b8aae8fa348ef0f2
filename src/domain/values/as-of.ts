import { dayAfter, isYearlyDay } from './days.ts';

/** What can change by the calendar alone, and when. */
export interface Steps {
  /** Days on which something may be otherwise than on the day before, `YYYY-MM-DD`. */
  days: Iterable<string>;
  /** The same of every year, `MM-DD`: from the day on, or until it. */
  yearly?: Iterable<string>;
  /** Whether something is told by the week. */
  weekly?: boolean;
}

const isDay = (text: string): boolean => isYearlyDay(text.slice(5)) || text.endsWith('-02-29');

/** What begins with a day, and what holds until its end. */
export const fromAndUntil = (day: string): string[] => [day, dayAfter(day)];

/**
 * What can change by the days that stand in texts of records: a day (`2026-03-12`) with itself and with the next one, a
 * minute (`2026-03-12T17:00`) with the next day that begins, a day of every year (`"05-31"`) as a day does.
 */
export function stepsIn(texts: Iterable<string>): Steps & { days: Set<string>; yearly: Set<string> } {
  const days = new Set<string>();
  const yearly = new Set<string>();
  for (const text of texts) {
    for (const [, day = '', minute] of text.matchAll(
      /(?<![\d-])(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2})?(?![\d-])/g,
    ))
      if (isDay(day)) {
        const steps = fromAndUntil(day);
        for (const step of minute === undefined ? steps : steps.slice(minute === 'T00:00' ? 0 : 1))
          days.add(step);
      }
    for (const [, day = ''] of text.matchAll(/["'](\d{2}-\d{2})["']/g)) if (isYearlyDay(day)) yearly.add(day);
  }
  return { days, yearly };
}

const mondayOf = (day: string): string =>
  dayAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/**
 * The day as of which a build tells what holds today (基准日): the latest one, today or before, on which anything could
 * change: its own steps, the first of each month, and each Monday where something is told by the week. So whatever
 * compares a date with it says the same as with today, and pages stay the same until something changes.
 */
export function asOfDay(today: string, { days, yearly = [], weekly = false }: Steps): string {
  const year = Number(today.slice(0, 4));
  const ofYears = [...yearly].flatMap((day) =>
    [year - 1, year].flatMap((it) => fromAndUntil(`${it}-${day}`)),
  );
  const steps = [`${today.slice(0, 7)}-01`, ...(weekly ? [mondayOf(today)] : []), ...days, ...ofYears];
  return steps.reduce((latest, day) => (day <= today && day > latest ? day : latest), '');
}
