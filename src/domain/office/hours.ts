import type { Hours, Weekday } from '../../schemas/hours.ts';

/** The days of the week, Monday first. Written out here: browsers load this file without the schema. */
export const weekdayIds: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** The day of the week of a date. */
export const weekdayOf = (date: string): Weekday =>
  weekdayIds[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7] ?? 'mo';

/** A run of opening time; times are `HH:mm`, midnight at the end of a day is `24:00`. */
export interface TimeRange {
  opens: string;
  closes: string;
}

/** All opening times of a day of the week, in order, runs that touch joined; none where it is closed. */
export function rangesOn(hours: Hours, day: Weekday): TimeRange[] {
  const ranges = hours.weekly
    .filter(({ days }) => days.includes(day))
    .flatMap((it) => it.ranges)
    .sort((a, b) => (a.opens < b.opens ? -1 : 1));
  const joined: TimeRange[] = [];
  for (const { opens, closes } of ranges) {
    const last = joined.at(-1);
    if (!last || opens > last.closes) joined.push({ opens, closes });
    else if (closes > last.closes) last.closes = closes;
  }
  return joined;
}

/** Days of the week that are open at the same times. */
export interface SameHours {
  days: Weekday[];
  ranges: TimeRange[];
}

/** The week by its times, in the order of the days; days with the same times stand together. */
export function sameHours(hours: Hours): SameHours[] {
  const groups = new Map<string, SameHours>();
  for (const day of weekdayIds) {
    const ranges = rangesOn(hours, day);
    const key = JSON.stringify(ranges);
    if (ranges.length > 0) groups.set(key, { days: [...(groups.get(key)?.days ?? []), day], ranges });
  }
  return [...groups.values()];
}

/** Days in runs of neighbours: Monday to Friday and Sunday are two. `days` are in the order of the week. */
export function runsOf(days: readonly Weekday[]): Weekday[][] {
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && weekdayIds.indexOf(day) === weekdayIds.indexOf(run.at(-1) ?? day) + 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
}
