import { isDeepStrictEqual } from 'node:util';
import { partsWithout, type GonePart } from './gone.ts';
import { normalise } from './normalise.ts';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value says all that another one does. */
const contains = (whole: unknown, part: unknown): boolean =>
  isFields(whole) && isFields(part)
    ? Object.entries(part).every(([key, value]) => contains(whole[key], value))
    : isDeepStrictEqual(whole, part);

/** What tells an item of a list from others; undefined where only its place does. */
const codeOf = (item: unknown): unknown => (isFields(item) ? item['code'] : undefined);

/** Takes the first item that fits out of a list. */
function take<Item>(items: Item[], fits: (item: Item) => boolean): Item | undefined {
  const index = items.findIndex(fits);
  return index < 0 ? undefined : items.splice(index, 1)[0];
}

function keepList(old: readonly unknown[], held: readonly unknown[], next: readonly unknown[]): unknown[] {
  const unheld = [...old];
  const pairs = held.map((shown, index) => {
    const whole =
      take(unheld, (it) => contains(it, shown)) ??
      (old.length === held.length ? take(unheld, (it) => it === old[index]) : undefined);
    return { shown, whole, index };
  });
  const unchanged = next.map((it) => take(pairs, ({ shown }) => isDeepStrictEqual(shown, it)));
  const kept = next.map((it, index) => {
    const pair =
      unchanged[index] ??
      take(pairs, (other) =>
        codeOf(it) === undefined
          ? held.length === next.length && other.index === index
          : codeOf(other.shown) === codeOf(it),
      );
    return pair?.whole === undefined ? it : keepUnheld(pair.whole, pair.shown, it);
  });
  return [...kept, ...unheld];
}

/** Whether what was so is not said to be so any more. */
const isTakenBack = (before: unknown, now: unknown): boolean => before === true && now !== true;

/** What says nothing any more where something else changed: the way to a house from which they moved. */
const stale: Readonly<
  Record<string, { isChanged: (before: unknown, now: unknown) => boolean; with: readonly string[] }>
> = {
  address: {
    isChanged: (before, now) =>
      typeof before === 'string' && typeof now === 'string' && normalise(before) !== normalise(now),
    with: ['place', 'postcode', 'directions', 'position', 'access'],
  },
  registered: {
    isChanged: isTakenBack,
    with: ['registeredOn', 'authority'],
  },
  founded: { isChanged: isTakenBack, with: ['foundedOn'] },
};

const staleFields = (before: Fields, now: Fields): Set<string> =>
  new Set(
    Object.entries(stale).flatMap(([name, it]) => (it.isChanged(before[name], now[name]) ? it.with : [])),
  );

/**
 * A published record with what a form changes in it: `held` is what the form can hold of the record `old`, `next` what it
 * holds now. Where the two agree nothing changes; what the form can't hold stays, but for what hangs on a value that
 * changed; what it leaves empty now is gone.
 */
export function keepUnheld(old: unknown, held: unknown, next: unknown): unknown {
  if (isDeepStrictEqual(held, next)) return old;
  if (Array.isArray(old) && (next === undefined || Array.isArray(next))) {
    const kept = keepList(old, Array.isArray(held) ? held : [], next ?? []);
    return kept.length > 0 || next ? kept : undefined;
  }
  if (!isFields(old) || (next !== undefined && !isFields(next))) return next;
  const [before, now] = [isFields(held) ? held : {}, next ?? {}];
  const names = [...Object.keys(old), ...Object.keys(now).filter((name) => !(name in old))];
  const dropped = staleFields(before, now);
  const kept = names.flatMap((name) => {
    const value = dropped.has(name) ? now[name] : keepUnheld(old[name], before[name], now[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return kept.length > 0 || next ? Object.fromEntries(kept) : undefined;
}

/** What the form changes and can hold in part alone: the rest, which stays as it was. */
export const mixedParts = (held: Fields, next: Fields, kept: Fields): GonePart[] =>
  Object.keys(next)
    .filter((name) => !isDeepStrictEqual(held[name], next[name]))
    .flatMap((name) => partsWithout(kept[name], next[name], [name]));
