import { levelDigits } from '../../schemas/division.ts';
import { mostElements } from '../lists/pages.ts';
import type { Place, Places } from '../places/places.ts';

/** Counties of a portal up to which each has a page with lists of its villages. */
const mostCounties = 60;
/** Places of an area up to which its page says of each which associations it has. */
const mostListed = 20;
/** Elements of a place that is listed, and of a part with a page of its own, in all tables of coverage. */
const [placeElements, partElements] = [87, 62];

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

/** An area whose coverage is told on pages of its own. */
export interface CoverageArea {
  /** Undefined for all that the portal serves. */
  place?: Place;
  /** Areas right below it with pages of their own: then these are its rows, and it lists no place itself. */
  parts: Place[];
  /** Whether how the village associations are made up stands on a page behind the first. */
  isLong: boolean;
}

/** How coverage is split into pages: from the outermost area inwards, until the places of an area fit on its own. */
export function coverageAreas(places: Places): CoverageArea[] {
  const areasFrom = (roots: readonly string[], below: readonly Place[], place?: Place): CoverageArea[] => {
    const listed = associationPlaces(places, roots).length;
    const parts = listed > mostListed ? below.filter((it) => it.code.length <= levelDigits.county) : [];
    const rows = parts.length > 0 ? parts.length * partElements : listed * placeElements;
    const area = { ...(place && { place }), parts, isLong: rows > mostElements };
    return [area, ...parts.flatMap((it) => areasFrom([it.code], placesAt(places, it.children), it))];
  };
  return areasFrom(places.roots, topPlaces(places).choices);
}

/** Whether the counties are few enough for lists of all villages of the portal, county by county. */
export const hasVillageLists = ({ byCode }: Places): boolean =>
  [...byCode.values()].filter(({ level }) => level === 'county').length <= mostCounties;

/** Places of each level, from the top; levels without a place are left out. */
export function levelCounts(list: Iterable<Place>): { level: Place['level']; count: number }[] {
  const counts = new Map<Place['level'], number>();
  for (const { level } of list) counts.set(level, (counts.get(level) ?? 0) + 1);
  return (Object.keys(levelDigits) as Place['level'][]).flatMap((level) => {
    const count = counts.get(level);
    return count === undefined ? [] : [{ level, count }];
  });
}
