import { associationLevels, type Coverage, type Tally, type VillageTally } from './coverage.ts';
import { allKinds } from './coverage.ts';
import type { Composition } from './composition.ts';
import { childrenOf } from './directory-place.ts';
import type { Directory } from './directory.ts';
import type { Place } from '../places/places.ts';

/** Figures of a place and everything below it, as a row of the table of the place above. */
export interface PlaceFigures {
  /** The five associations of the place itself; `places` is 0 below the county. */
  own: Tally;
  /** Those of the places below it. */
  lower: Tally;
  villages: VillageTally;
  composition: { founded: number; met: number };
  federations: number;
  servicePlaces: number;
  organisations: number;
}

/** The places right below one with their figures, and the sum of all. */
export interface ChildrenTable {
  rows: { place: Place; figures: PlaceFigures }[];
  total: PlaceFigures;
}

const empty = (): PlaceFigures => ({
  own: { places: 0, founded: 0, preparing: 0, noRecord: 0 },
  lower: { places: 0, founded: 0, preparing: 0, noRecord: 0 },
  villages: { villages: 0, founded: 0, notFounded: 0, noRecord: 0 },
  composition: { founded: 0, met: 0 },
  federations: 0,
  servicePlaces: 0,
  organisations: 0,
});

const merged = <Counts extends { [Key in keyof Counts]: number }>(
  a: Counts,
  b: Counts,
  sign: 1 | -1,
): Counts => {
  const sum = { ...a };
  for (const key in b) (sum[key] as number) += sign * b[key];
  return sum;
};

const added = (a: PlaceFigures, b: PlaceFigures): PlaceFigures => ({
  own: merged(a.own, b.own, 1),
  lower: merged(a.lower, b.lower, 1),
  villages: merged(a.villages, b.villages, 1),
  composition: merged(a.composition, b.composition, 1),
  federations: a.federations + b.federations,
  servicePlaces: a.servicePlaces + b.servicePlaces,
  organisations: a.organisations + b.organisations,
});

/** Figures of one place: nothing for a place below the township. */
export function figuresOf(place: Place, coverage: Coverage, composition: Composition): PlaceFigures {
  const all = coverage.at(place.code);
  const made = composition.at(place.code);
  if (!all) return empty();
  const level = associationLevels.find((it) => it === place.level);
  const own = level ? allKinds(all, level) : empty().own;
  return {
    own,
    lower: merged(allKinds(all), own, -1),
    villages: all.villages,
    composition: { founded: made?.founded ?? 0, met: made?.met ?? 0 },
    federations: all.records.federations,
    servicePlaces: all.records.servicePlaces,
    organisations: all.records.organisations,
  };
}

/** The table of the places right below one; villages are left out, they stand in the table of their township. */
export function childrenTable(
  directory: Directory,
  code: string,
  coverage: Coverage,
  composition: Composition,
): ChildrenTable {
  const rows = childrenOf(directory, code)
    .filter((place) => place.level !== 'village')
    .map((place) => ({ place, figures: figuresOf(place, coverage, composition) }));
  return { rows, total: rows.reduce((sum, { figures }) => added(sum, figures), empty()) };
}
