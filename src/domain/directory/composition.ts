import type { VillageAssociation } from '../../schemas/village.ts';
import type { Directory } from './directory.ts';
import { villageRows } from './village-rows.ts';
import type { Place } from '../places/places.ts';

/** A part of a village association that is counted. */
export type CompositionPart = 'chairs' | 'viceChairs' | 'members' | 'commissioners' | 'groups';

/** The usual composition of a village association (一般设), `max` absent where there is no upper bound. */
export const compositionRule: Record<CompositionPart, Rule> = {
  chairs: { min: 1, max: 1 },
  viceChairs: { min: 2, max: 3 },
  members: { min: 3, max: 5 },
  commissioners: { min: 1 },
  groups: { min: 1 },
};

/** The parts in the order of the rule. */
export const compositionParts = Object.keys(compositionRule) as CompositionPart[];

interface Rule {
  min: number;
  max?: number;
}

/** Where the usual composition is not met: a finding to show, never a reason to refuse the record. */
export interface Breach {
  part: CompositionPart;
  count: number;
  direction: 'below' | 'above';
}

/** Every part of a founded association whose number is known and not the usual one, in the order of the rule. */
export function breachesOf(village: VillageAssociation): Breach[] {
  if (!village.founded) return [];
  return compositionParts.flatMap((part): Breach[] => {
    const count = village[part];
    const { min, max = Infinity } = compositionRule[part];
    if (count === undefined || (count >= min && count <= max)) return [];
    return [{ part, count, direction: count < min ? 'below' : 'above' }];
  });
}

/** The parts of a founded association whose number is not on record. */
export const unknownParts = (village: VillageAssociation): CompositionPart[] =>
  village.founded ? compositionParts.filter((part) => village[part] === undefined) : [];

/** How many say yes, no, nothing. */
export interface YesNo {
  yes: number;
  no: number;
  unknown: number;
}

/** Composition of the founded village associations in a place. `met`, `breached` and `incomplete` add to `founded`. */
export interface CompositionTally {
  founded: number;
  /** All five numbers are known and usual. */
  met: number;
  /** At least one number is not the usual one. */
  breached: number;
  /** No breach is known, and at least one number is not on record. */
  incomplete: number;
  byPart: Record<CompositionPart, { breached: number; unknown: number }>;
  rulesPosted: YesNo;
  venue: YesNo;
}

/** Composition of every place from the township up, and of all together. */
export interface Composition {
  at: (code: string) => CompositionTally | undefined;
  total: CompositionTally;
}

const none = (): CompositionTally => ({
  founded: 0,
  met: 0,
  breached: 0,
  incomplete: 0,
  byPart: {
    chairs: { breached: 0, unknown: 0 },
    viceChairs: { breached: 0, unknown: 0 },
    members: { breached: 0, unknown: 0 },
    commissioners: { breached: 0, unknown: 0 },
    groups: { breached: 0, unknown: 0 },
  },
  rulesPosted: { yes: 0, no: 0, unknown: 0 },
  venue: { yes: 0, no: 0, unknown: 0 },
});

const answer = (value: boolean | undefined): keyof YesNo =>
  value === undefined ? 'unknown' : value ? 'yes' : 'no';

/** Adds one village association; one that is not founded has no composition. */
function count(tally: CompositionTally, village: VillageAssociation): void {
  if (!village.founded) return;
  const breaches = breachesOf(village);
  const unknown = unknownParts(village);
  tally.founded += 1;
  tally[breaches.length > 0 ? 'breached' : unknown.length > 0 ? 'incomplete' : 'met'] += 1;
  for (const { part } of breaches) tally.byPart[part].breached += 1;
  for (const part of unknown) tally.byPart[part].unknown += 1;
  tally.rulesPosted[answer(village.rulesPosted)] += 1;
  tally.venue[answer(village.venue)] += 1;
}

function include(whole: CompositionTally, part: CompositionTally): void {
  for (const key of ['founded', 'met', 'breached', 'incomplete'] as const) whole[key] += part[key];
  for (const key of compositionParts) {
    whole.byPart[key].breached += part.byPart[key].breached;
    whole.byPart[key].unknown += part.byPart[key].unknown;
  }
  for (const key of ['yes', 'no', 'unknown'] as const) {
    whole.rulesPosted[key] += part.rulesPosted[key];
    whole.venue[key] += part.venue[key];
  }
}

/** Adds up the composition of village associations, from the townships to the top. */
export function compositionOf(directory: Directory): Composition {
  const byPlace = new Map<string, CompositionTally>();
  const total = none();
  const { byCode, roots } = directory.places;
  const visit = (place: Place): CompositionTally => {
    const tally = none();
    byPlace.set(place.code, tally);
    if (place.level === 'township')
      for (const { association } of villageRows(directory, place.code))
        if (association) count(tally, association);
    for (const code of place.children) {
      const child = byCode.get(code);
      if (child && child.level !== 'village') include(tally, visit(child));
    }
    return tally;
  };
  for (const code of roots) {
    const root = byCode.get(code);
    if (root && root.level !== 'village') include(total, visit(root));
  }
  return { at: (code) => byPlace.get(code), total };
}
