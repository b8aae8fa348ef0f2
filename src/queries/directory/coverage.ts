import { kindsAt, type KindAt } from '../../domain/directory/directory-place.ts';
import type { CompositionTally } from '../../domain/directory/composition.ts';
import { associationPlaces, coveragePages } from '../../domain/directory/coverage-parts.ts';
import type { PlaceCoverage } from '../../domain/directory/coverage.ts';
import { coverageUnits } from '../../domain/directory/coverage-units.ts';
import { fullName, type Place } from '../../domain/places/places.ts';
import { associationKindIds, type AssociationKind } from '../../schemas/association.ts';
import { composition, coverage, directory } from './directory.ts';

/** A place with its coverage and composition. */
interface CoverageRow {
  place: Place;
  coverage: PlaceCoverage;
  composition: CompositionTally;
}

/** All that a page of coverage shows. */
export interface CoveragePage {
  /** Name of the area; undefined for all that the portal serves. */
  area?: Place;
  coverage: PlaceCoverage;
  composition: CompositionTally;
  /** Pages of the parts: then `rows` are these parts, and no place is listed. */
  parts: Place[];
  rows: CoverageRow[];
  /** Every place with special associations, outermost first. */
  listed: { place: Place; kinds: KindAt[] }[];
  /** Kinds that have a list of their own. */
  kindLists: ReadonlySet<AssociationKind>;
}

const rowsOf = (list: readonly Place[]): CoverageRow[] =>
  list.flatMap((place) => {
    const covered = coverage().at(place.code);
    const made = composition().at(place.code);
    return covered && made ? [{ place, coverage: covered, composition: made }] : [];
  });

/** Paths of the coverage pages: none where no place is served. */
export function coveragePaths(): { params: { area: string | undefined } }[] {
  const { places } = directory();
  if (places.byCode.size === 0) return [];
  const { parts } = coveragePages(places);
  return [undefined, ...parts.map((it) => it.code)].map((area) => ({ params: { area } }));
}

/** All that a page of coverage shows: of one part, or of all that the portal serves. */
export function coveragePage(area: string | undefined): CoveragePage {
  const all = directory();
  const { whole, parts } = coveragePages(all.places);
  const place = area === undefined ? undefined : all.places.byCode.get(area);
  const roots = place ? [place.code] : all.places.roots;
  const lists = place !== undefined || whole;
  return {
    ...(place ? { area: place } : {}),
    coverage: (place && coverage().at(place.code)) ?? coverage().total,
    composition: (place && composition().at(place.code)) ?? composition().total,
    parts: lists ? [] : parts,
    rows: rowsOf(lists ? coverageUnits(all.places, roots) : parts),
    listed: lists
      ? associationPlaces(all.places, roots).map((it) => ({ place: it, kinds: kindsAt(all, it.code) }))
      : [],
    kindLists: new Set(associationKindIds.filter((kind) => all.associations.some((it) => it.kind === kind))),
  };
}

/** The smallest places whose villages the coverage counts, each with a page of lists; none where there are too many for one portal page. */
export const villageListUnits = (): Place[] => {
  const { places } = directory();
  return coveragePages(places).parts.length > 0 ? [] : coverageUnits(places, places.roots);
};

/** Name of an area with the places above it. */
export const areaName = (place: Place): string => fullName(directory().places, place.code);
