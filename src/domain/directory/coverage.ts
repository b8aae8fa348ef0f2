import { associationKindIds, type AssociationKind } from '../../schemas/association.ts';
import { levelDigits } from '../../schemas/division.ts';
import type { Directory } from './directory.ts';
import { villageRows } from './village-rows.ts';
import { formatShare } from '../values/money.ts';
import type { Place } from '../places/places.ts';

/** Levels at which the five special associations exist. */
export const associationLevels = ['province', 'city', 'county'] as const;
/** A level at which special associations exist. */
export type AssociationLevel = (typeof associationLevels)[number];

/** How many places have an association; `noRecord` is what nobody has told, not "none". The three add to `places`. */
export interface Tally {
  places: number;
  founded: number;
  preparing: number;
  noRecord: number;
}

/** How many villages have an association; the three add to `villages`. */
export interface VillageTally {
  villages: number;
  founded: number;
  notFounded: number;
  noRecord: number;
}

/** What is on record in a place and everything below it. */
export interface PlaceCoverage {
  /** Five kinds × the places of each level that occurs. */
  levels: Partial<Record<AssociationLevel, Record<AssociationKind, Tally>>>;
  villages: VillageTally;
  records: { federations: number; associations: number; organisations: number; servicePlaces: number };
}

/** Coverage of every place from the township up, and of all of them together. */
export interface Coverage {
  at: (code: string) => PlaceCoverage | undefined;
  total: PlaceCoverage;
}

const noTally = (): Tally => ({ places: 0, founded: 0, preparing: 0, noRecord: 0 });
const noVillages = (): VillageTally => ({ villages: 0, founded: 0, notFounded: 0, noRecord: 0 });
const nothing = (): PlaceCoverage => ({
  levels: {},
  villages: noVillages(),
  records: { federations: 0, associations: 0, organisations: 0, servicePlaces: 0 },
});

function add<Counts extends { [Key in keyof Counts]: number }>(into: Counts, more: Counts): void {
  for (const key in more) (into[key] as number) += more[key];
}

const fiveKinds = (tallyOf: (kind: AssociationKind) => Tally): Record<AssociationKind, Tally> => ({
  blind: tallyOf('blind'),
  deaf: tallyOf('deaf'),
  physical: tallyOf('physical'),
  intellectual: tallyOf('intellectual'),
  psychiatric: tallyOf('psychiatric'),
});

/** Adds the coverage of a part to the whole that it lies in. */
function include(whole: PlaceCoverage, part: PlaceCoverage): void {
  add(whole.villages, part.villages);
  add(whole.records, part.records);
  for (const level of associationLevels) {
    const more = part.levels[level];
    if (!more) continue;
    const kinds = (whole.levels[level] ??= fiveKinds(noTally));
    for (const kind of associationKindIds) add(kinds[kind], more[kind]);
  }
}

/** What is at a place itself, without what is below it. */
function own(directory: Directory, { code, level }: Place): PlaceCoverage {
  const associations = directory.associationsAt.get(code) ?? [];
  const coverage = nothing();
  coverage.records = {
    federations: directory.federationAt.has(code) ? 1 : 0,
    associations: associations.length,
    organisations: directory.organisationsAt.get(code)?.length ?? 0,
    servicePlaces: directory.servicePlacesAt.get(code)?.length ?? 0,
  };
  if (level === 'township')
    for (const { state } of villageRows(directory, code)) {
      coverage.villages.villages += 1;
      coverage.villages[
        state === 'founded' ? 'founded' : state === 'not-founded' ? 'notFounded' : 'noRecord'
      ] += 1;
    }
  else if (level !== 'village')
    coverage.levels[level] = fiveKinds((kind) => {
      const founded = associations.find((it) => it.kind === kind)?.founded;
      const state = founded ?? 'noRecord';
      return { ...noTally(), places: 1, [state]: 1 };
    });
  return coverage;
}

/** Adds up what is on record, from the townships to the top. Derived, never typed in. */
export function coverageOf(directory: Directory): Coverage {
  const byPlace = new Map<string, PlaceCoverage>();
  const total = nothing();
  const { byCode, roots } = directory.places;
  const visit = (place: Place): PlaceCoverage => {
    const coverage = own(directory, place);
    for (const code of place.children) {
      const child = byCode.get(code);
      if (child) include(coverage, visit(child));
    }
    if (place.code.length <= levelDigits.township) byPlace.set(place.code, coverage);
    return coverage;
  };
  for (const code of roots) {
    const root = byCode.get(code);
    if (root) include(total, visit(root));
  }
  return { at: (code) => byPlace.get(code), total };
}

/** The tally of one kind at one level, or over all levels. */
export function kindTotal(coverage: PlaceCoverage, kind: AssociationKind, level?: AssociationLevel): Tally {
  const sum = noTally();
  for (const each of level ? [level] : associationLevels) {
    const more = coverage.levels[each]?.[kind];
    if (more) add(sum, more);
  }
  return sum;
}

/** The tally of all five kinds: `places` counts each place five times. */
export function allKinds(coverage: PlaceCoverage, level?: AssociationLevel): Tally {
  const sum = noTally();
  for (const kind of associationKindIds) add(sum, kindTotal(coverage, kind, level));
  return sum;
}

/** A share that always says what it is a share of. */
export interface CoverageShare {
  part: number;
  whole: number;
  /** `40%`; 0% and 100% only where that is exact. */
  percent: string;
}

const share = (part: number, whole: number): CoverageShare => ({
  ...{ part, whole },
  percent: formatShare(part, whole),
});

/** Places with a founded association among all; undefined where nothing at all is on record: no figure then. */
export const associationShare = ({ places, founded, noRecord }: Tally): CoverageShare | undefined =>
  places === noRecord ? undefined : share(founded, places);

/** Villages with a founded association among all; undefined where nothing at all is on record: no figure then. */
export const villageShare = ({ villages, founded, noRecord }: VillageTally): CoverageShare | undefined =>
  villages === noRecord ? undefined : share(founded, villages);
