import type { Hours, Weekday } from '../../schemas/hours.ts';
import { weekdayIds, type TimeRange } from './hours.ts';

/** Two opening times of one day of which the second begins before the first is over. */
export interface Overlap {
  day: Weekday;
  first: TimeRange;
  second: TimeRange;
}

/** Opening times that overlap, the first pair of each day; a day that is listed twice with the same times has one, too. */
export const overlapsIn = (hours: Hours): Overlap[] =>
  weekdayIds.flatMap((day) => {
    const ranges = hours.weekly
      .flatMap((it) => it.days.filter((other) => other === day).flatMap(() => it.ranges))
      .sort((a, b) => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0));
    const index = ranges.findIndex(({ opens }, at) => opens < (ranges[at - 1]?.closes ?? ''));
    const [first, second] = [ranges[index - 1], ranges[index]];
    return first && second ? [{ day, first, second }] : [];
  });
