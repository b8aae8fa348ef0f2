import { kindsAt, type KindAt } from '../../domain/directory/directory-place.ts';
import type { CompositionTally } from '../../domain/directory/composition.ts';
import {
  associationPlaces,
  coverageAreas,
  hasVillageLists,
  type CoverageArea,
} from '../../domain/directory/coverage-parts.ts';
import type { PlaceCoverage } from '../../domain/directory/coverage.ts';
import { coverageUnits } from '../../domain/directory/coverage-units.ts';
import { fullName, type Place } from '../../domain/places/places.ts';
import { associationKindIds, type AssociationKind } from '../../schemas/association.ts';
import { once } from '../../readings/once.ts';
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
  /** Whether how the village associations are made up stands on a page of its own. */
  isLong: boolean;
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

/** How the village associations of an area are made up, where it is too long for the first page. */
const compositionPart = 'composition';

const areas: () => ReadonlyMap<string | undefined, CoverageArea> = once(
  () => new Map(coverageAreas(directory().places).map((it) => [it.place?.code, it])),
);

/** Path of the page of an area that has its tables on how village associations are made up. */
export function compositionPath(code?: string): string {
  const own = code === undefined ? '/coverage/' : `/coverage/${code}/`;
  return areas().get(code)?.isLong ? `${own}${compositionPart}/` : own;
}

/** Pages of coverage: none where no place is served. */
export const coveragePaths = (): {
  params: { area: string | undefined };
  props: { code: string | undefined; isComposition: boolean };
}[] =>
  directory().places.byCode.size === 0
    ? []
    : [...areas()].flatMap(([code, { isLong }]) =>
        [false, ...(isLong ? [true] : [])].map((isComposition) => ({
          params: {
            area: [code, isComposition ? compositionPart : undefined].filter(Boolean).join('/') || undefined,
          },
          props: { code, isComposition },
        })),
      );

/** All that the pages of coverage show of one area, or of all that the portal serves. */
export function coveragePage(code: string | undefined): CoveragePage {
  const all = directory();
  const place = code === undefined ? undefined : all.places.byCode.get(code);
  const roots = place ? [place.code] : all.places.roots;
  const { parts, isLong } = areas().get(code) ?? { parts: [], isLong: false };
  const lists = parts.length === 0;
  return {
    ...(place ? { area: place } : {}),
    coverage: (place && coverage().at(place.code)) ?? coverage().total,
    composition: (place && composition().at(place.code)) ?? composition().total,
    parts,
    isLong,
    rows: rowsOf(lists ? coverageUnits(all.places, roots) : parts),
    listed: lists
      ? associationPlaces(all.places, roots).map((it) => ({ place: it, kinds: kindsAt(all, it.code) }))
      : [],
    kindLists: new Set(associationKindIds.filter((kind) => all.associations.some((it) => it.kind === kind))),
  };
}

/** The smallest places whose villages the coverage counts, each with a page of lists; none where there are too many. */
export const villageListUnits = (): Place[] => {
  const { places } = directory();
  return hasVillageLists(places) ? coverageUnits(places, places.roots) : [];
};

/** Name of an area with the places above it. */
export const areaName = (place: Place): string => fullName(directory().places, place.code);
