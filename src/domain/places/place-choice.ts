import { childrenOf } from '../directory/directory-place.ts';
import type { Directory } from '../directory/directory.ts';
import type { Place } from './places.ts';

/** A place to choose, with the places right below it that can be chosen at once. */
export interface PlaceChoice {
  place: Place;
  below: Place[];
}

/** Levels that one can start from; the pages of these places lead further down. */
const shown = new Set(['city', 'county']);

/**
 * Places to begin with when somebody looks for the office of their place: the cities with their counties, or only the
 * outermost places where that would be more than `most` links.
 */
export function placeChoices(directory: Directory, most: number): PlaceChoice[] {
  const { byCode, roots } = directory.places;
  const outer = roots.flatMap((code) => byCode.get(code) ?? []);
  const starts = outer.flatMap((place) =>
    place.level === 'province' ? childrenOf(directory, place.code) : [place],
  );
  const choices = starts.map((place) => ({
    place,
    below: childrenOf(directory, place.code).filter((it) => shown.has(it.level)),
  }));
  const links = choices.reduce((sum, it) => sum + 1 + it.below.length, 0);
  return links <= most && links > 0 ? choices : outer.map((place) => ({ place, below: [] }));
}
