import { breachesOf, compositionParts, unknownParts, type CompositionPart } from './composition.ts';
import type { Directory } from './directory.ts';
import { villageRows, type VillageRow } from './village-rows.ts';
import type { Place } from '../places/places.ts';

/** What villages are counted by in the tables of coverage, each with a list of exactly those that it counts. */
export const villageListIds = [
  ...(['all', 'founded', 'not-founded', 'no-record', 'met', 'breached', 'incomplete'] as const),
  ...(['rules-posted', 'venue'] as const),
  ...compositionParts,
] as const;
/** What villages are counted by. */
export type VillageListId = (typeof villageListIds)[number];

const isPart = (id: VillageListId): id is CompositionPart =>
  (compositionParts as readonly string[]).includes(id);

/** Whether a village is counted under a figure of the tables of coverage. */
function isCounted({ state, association }: VillageRow, id: VillageListId): boolean {
  if (id === 'all') return true;
  if (id === 'founded' || id === 'not-founded' || id === 'no-record') return state === id;
  if (!association?.founded) return false;
  const breaches = breachesOf(association);
  if (isPart(id)) return breaches.some(({ part }) => part === id);
  if (id === 'rules-posted') return association.rulesPosted === true;
  if (id === 'venue') return association.venue === true;
  const unknown = unknownParts(association).length > 0;
  return id === (breaches.length > 0 ? 'breached' : unknown ? 'incomplete' : 'met');
}

/** The villages of a township that are counted under a figure. */
export interface VillageGroup {
  township: Place;
  names: string[];
}

/** The villages that a figure of a place counts, by township; townships with none are left out. */
export function villagesCounted(directory: Directory, place: Place, id: VillageListId): VillageGroup[] {
  if (place.level !== 'township')
    return place.children.flatMap((code) => {
      const child = directory.places.byCode.get(code);
      return child && child.level !== 'village' ? villagesCounted(directory, child, id) : [];
    });
  const names = villageRows(directory, place.code).flatMap((row) => (isCounted(row, id) ? [row.name] : []));
  return names.length > 0 ? [{ township: place, names }] : [];
}

/** All lists of a place, empty ones too. */
export const villageLists = (
  directory: Directory,
  place: Place,
): { id: VillageListId; groups: VillageGroup[]; count: number }[] =>
  villageListIds.map((id) => {
    const groups = villagesCounted(directory, place, id);
    return { id, groups, count: countedIn(groups) };
  });

/** How many villages some groups have. */
export const countedIn = (groups: readonly VillageGroup[]): number =>
  groups.reduce((sum, { names }) => sum + names.length, 0);
