import type { Clause } from './clause.ts';
import { follows, isFirst, type Marker } from './clause-markers.ts';

/** A printed number that does not go on with the one before it. */
export interface NumberingFault {
  /** Index of the clause. */
  index: number;
  marker: Marker;
  /** The number before it in the same place; null where it is the first there. */
  before: Marker | null;
  /** The number before it in the whole text; null where it is the first of its form. */
  running: Marker | null;
}

const isSame = (one: Marker, other: Marker): boolean => one.path.join() === other.path.join();

/**
 * Faults of the printed numbers, clause by clause. A number may begin again with 1 in a new place, or go on from the
 * one before it in the same text, because sections are sometimes numbered through over the chapters.
 */
export function numberingFaults(clauses: readonly Clause[]): NumberingFault[] {
  const inPlace = new Map<string, Marker>();
  const inText = new Map<string, Marker>();
  return clauses.flatMap(({ number: marker, ancestors, attachment }, index) => {
    if (!marker) return [];
    const place = `${attachment} ${marker.form} ${ancestors.at(-1) ?? ''}`;
    const text = `${attachment} ${marker.form}`;
    const before = inPlace.get(place) ?? null;
    const running = inText.get(text) ?? null;
    inPlace.set(place, marker);
    inText.set(text, marker);
    const goesOn =
      (before
        ? follows(before, marker) || (marker.kind === 'decimal' && isFirst(marker))
        : isFirst(marker)) ||
      (running !== null && follows(running, marker));
    const repeats = before !== null && isSame(before, marker);
    return goesOn && !repeats ? [] : [{ index, marker, before, running }];
  });
}

/** The same number stands there already. */
export const isRepeated = ({ marker, before }: NumberingFault): boolean =>
  before !== null && isSame(before, marker);
