import { distance, type Point } from './geo.ts';

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Metres of a point from the middle (median) of others; undefined where there is no other. */
export function metresFrom(point: Point, others: readonly Point[]): number | undefined {
  if (others.length === 0) return undefined;
  const longitude = middle(others.map((it) => it.longitude));
  return distance(point, { longitude, latitude: middle(others.map((it) => it.latitude)) });
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
