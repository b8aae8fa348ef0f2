import { servicePlaceKinds } from '../../schemas/service-place.ts';
import type { Directory } from './directory.ts';
import type { Place } from '../places/places.ts';

/** How many townships have a 残疾人之家 and how many villages a 残疾人工作站, of those in and below a place. */
export interface ServicePlaceTally {
  townships: number;
  homes: number;
  villages: number;
  workstations: number;
}

/** Service places of every place from the township up; `nation` is the key of the whole. */
export type ServicePlaceCoverage = ReadonlyMap<string, ServicePlaceTally>;

const [home, workstation] = servicePlaceKinds;

const none = (): ServicePlaceTally => ({ townships: 0, homes: 0, villages: 0, workstations: 0 });

const hasKind = (directory: Directory, code: string, kind: (typeof servicePlaceKinds)[number]): boolean =>
  directory.servicePlacesAt.get(code)?.some((it) => it.kind === kind) ?? false;

function own(directory: Directory, { code, level, children }: Place): ServicePlaceTally {
  const tally = none();
  if (level !== 'township') return tally;
  const villages = children.filter((it) => directory.places.byCode.get(it)?.level === 'village');
  tally.townships = 1;
  tally.villages = villages.length;
  tally.homes = [code, ...villages].some((it) => hasKind(directory, it, home)) ? 1 : 0;
  tally.workstations = villages.filter((it) => hasKind(directory, it, workstation)).length;
  return tally;
}

/** Adds up the service places on record, from the townships to the top. */
export function servicePlaceCoverageOf(directory: Directory): ServicePlaceCoverage {
  const { byCode, roots } = directory.places;
  const tallies = new Map<string, ServicePlaceTally>();
  const visit = (place: Place): ServicePlaceTally => {
    const tally = own(directory, place);
    tallies.set(place.code, tally);
    for (const code of place.children) {
      const child = byCode.get(code);
      if (child && child.level !== 'village') addTo(tally, visit(child));
    }
    return tally;
  };
  const whole = none();
  for (const code of roots) {
    const root = byCode.get(code);
    if (root) addTo(whole, visit(root));
  }
  return tallies.set('nation', whole);
}

function addTo(whole: ServicePlaceTally, part: ServicePlaceTally): void {
  for (const key of ['townships', 'homes', 'villages', 'workstations'] as const) whole[key] += part[key];
}
