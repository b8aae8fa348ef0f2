import { levelDigits } from '../../schemas/division.ts';
import type { Place, Places } from '../places/places.ts';

/** More counties than this do not fit one page of coverage: each part gets a page of its own. */
const countiesOnAPage = 60;

const placesAt = ({ byCode }: Places, codes: readonly string[]): Place[] =>
  codes.flatMap((code) => byCode.get(code) ?? []);

/** The outermost places that have a choice between them: a portal of one city starts at its counties. */
export function topPlaces(places: Places): { above: Place[]; choices: Place[] } {
  const above: Place[] = [];
  let choices = placesAt(places, places.roots);
  for (;;) {
    const [only, ...others] = choices;
    const below = only && others.length === 0 ? placesAt(places, only.children) : [];
    if (!only || below.length === 0 || below[0]?.level === 'village') return { above, choices };
    above.push(only);
    choices = below;
  }
}

/** The outermost places that leave a choice, each with the places right below it that have a page. */
export function placeGroups(places: Places): {
  above: Place[];
  groups: { place: Place; below: Place[] }[];
} {
  const { above, choices } = topPlaces(places);
  const groups = choices.map((place) => ({
    place,
    below: placesAt(places, place.children).filter((it) => it.level !== 'village'),
  }));
  return { above, groups };
}

/** A place and those below it at which special associations exist, each before the ones below it. */
export function associationPlaces(places: Places, roots: readonly string[]): Place[] {
  return placesAt(places, roots)
    .filter((place) => place.code.length <= levelDigits.county)
    .flatMap((place) => [place, ...associationPlaces(places, place.children)]);
}

/** The pages that the coverage tables are told on: one for a small portal, else one for each part. */
export interface CoveragePages {
  /** Whether the first page lists every place itself. */
  whole: boolean;
  /** Places with a page of their own. */
  parts: Place[];
}

/** How coverage is split into pages. */
export function coveragePages(places: Places): CoveragePages {
  let counties = 0;
  for (const { level } of places.byCode.values()) if (level === 'county') counties += 1;
  if (counties <= countiesOnAPage) return { whole: true, parts: [] };
  const parts = topPlaces(places).choices.filter((it) => it.code.length <= levelDigits.county);
  return { whole: false, parts };
}

/** Places of each level, from the top; levels without a place are left out. */
export function levelCounts(list: Iterable<Place>): { level: Place['level']; count: number }[] {
  const counts = new Map<Place['level'], number>();
  for (const { level } of list) counts.set(level, (counts.get(level) ?? 0) + 1);
  return (Object.keys(levelDigits) as Place['level'][]).flatMap((level) => {
    const count = counts.get(level);
    return count === undefined ? [] : [{ level, count }];
  });
}
