import { distance, type Point } from './geo.ts';

/** Longitudes and latitudes of a group of points, each in order. */
export interface Group {
  longitudes: readonly number[];
  latitudes: readonly number[];
}

/** Sorts a group of points once, for all that are compared with it. */
export const groupOf = (points: readonly Point[]): Group => ({
  longitudes: points.map((it) => it.longitude).sort((a, b) => a - b),
  latitudes: points.map((it) => it.latitude).sort((a, b) => a - b),
});

/** The median of a sorted list without one of its values. */
function middleWithout(sorted: readonly number[], own: number): number {
  const middle = Math.floor((sorted.length - 1) / 2);
  return sorted[own <= (sorted[middle] ?? own) ? middle + 1 : middle] ?? own;
}

/** Metres of a point of a group from the middle (median) of the others; undefined where there is no other. */
export function metresFrom(point: Point, group: Group): number | undefined {
  if (group.longitudes.length < 2) return undefined;
  return distance(point, {
    longitude: middleWithout(group.longitudes, point.longitude),
    latitude: middleWithout(group.latitudes, point.latitude),
  });
}

/**
 * What nearly all of a group have in common: the value of at least nine in ten of at least five; undefined where they
 * have no such value.
 */
export function commonOf(values: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(values, (it) => it)].sort(([, a], [, b]) => b.length - a.length);
  const [value, alike] = groups[0] ?? [];
  return values.length >= 5 && (alike?.length ?? 0) >= values.length * 0.9 ? value : undefined;
}
