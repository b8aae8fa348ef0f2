import { childrenTable, type ChildrenTable } from '../../domain/directory/children-table.ts';
import { breachesOf, type CompositionTally } from '../../domain/directory/composition.ts';
import type { VillageTally } from '../../domain/directory/coverage.ts';
import {
  childrenOf,
  neighbours,
  placeContents,
  whereOf,
  type Neighbours,
  type PlaceContents,
} from '../../domain/directory/directory-place.ts';
import { villagePagePaths, villageRows, type VillageRow } from '../../domain/directory/village-rows.ts';
import type { FederationRecord, VillagesRecord } from '../../domain/directory/directory.ts';
import { servicesAt, type ServiceGroup } from '../../domain/places/place-services.ts';
import { fullName, levelOf, type Place } from '../../domain/places/places.ts';
import { composition, coverage, directory } from '../directory/directory.ts';

/** Villages that a township lists for one reason. */
interface VillageGroup {
  township: Place;
  rows: VillageRow[];
}

/** All that the page of a place shows. */
export interface PlacePage extends PlaceContents {
  title: string;
  /** From the outermost place down to the one right above. */
  above: Place[];
  /** The federation next up the tree, where the place has none on record. */
  federationAbove?: FederationRecord;
  services: ServiceGroup[];
  table: ChildrenTable;
  around: Neighbours;
  villageTally: VillageTally;
  /** Of a township: when and by whom its villages were reported. */
  filed?: Pick<VillagesRecord, 'updatedOn' | 'source'>;
  composition: CompositionTally;
  /** Of a place right above townships: its villages that still need an association, or a usual one. */
  gaps: { notFounded: VillageGroup[]; breached: VillageGroup[] };
}

/** Codes of the places with a page of their own: villages stand in the table of their township. */
export function placeCodes(): string[] {
  const codes: string[] = [];
  for (const { code, level } of directory().places.byCode.values()) if (level !== 'village') codes.push(code);
  return codes;
}

/** Numbers of the pages of a place: more than one where a township has many villages. */
export const villagePages = (code: string): number[] =>
  levelOf(code) === 'township'
    ? villagePagePaths(code, villageRows(directory(), code)).map((_, index) => index + 1)
    : [1];

function gapsOf(place: Place): PlacePage['gaps'] {
  const townships = childrenOf(directory(), place.code)
    .filter((it) => it.level === 'township')
    .map((township) => ({ township, rows: villageRows(directory(), township.code) }));
  const where = (test: (row: VillageRow) => boolean): VillageGroup[] =>
    townships
      .map(({ township, rows }) => ({ township, rows: rows.filter(test) }))
      .filter(({ rows }) => rows.length > 0);
  return {
    notFounded: where((row) => row.state === 'not-founded'),
    breached: where(({ association }) => association !== undefined && breachesOf(association).length > 0),
  };
}

/** All that the page of a place shows. Throws for a code that is no place: the paths are made from the same list. */
export function placePage(code: string): PlacePage {
  const all = directory();
  const contents = placeContents(all, code);
  const covered = coverage().at(code);
  const made = composition().at(code);
  if (!contents || !covered || !made) throw new Error(`no place ${code} in divisions.csv`);
  const above = whereOf(all, code).slice(0, -1);
  const federationAbove = above
    .map((it) => all.federationAt.get(it.code))
    .findLast((it): it is FederationRecord => it !== undefined);
  const filed = all.villagesAt.get(code);
  const villagePlaces = contents.villages.flatMap((it) => all.servicePlacesAt.get(it.code) ?? []);
  return {
    ...contents,
    servicePlaces: [...contents.servicePlaces, ...villagePlaces],
    title: fullName(all.places, code),
    above,
    ...(federationAbove && !contents.federation ? { federationAbove } : {}),
    services: servicesAt(all, code),
    table: childrenTable(all, code, coverage(), composition()),
    around: neighbours(all, code),
    villageTally: covered.villages,
    ...(filed ? { filed } : {}),
    composition: made,
    gaps: gapsOf(contents.place),
  };
}
