import type { AssociationKind } from '../../schemas/association.ts';
import { levelDigits, type DivisionLevel } from '../../schemas/division.ts';
import { associationUp } from './directory-place.ts';
import type { AssociationRecord, Directory, FederationRecord, ServicePlaceRecord } from './directory.ts';
import type { Place } from '../places/places.ts';

/** The associations of a kind, by place. */
export const associationsOfKind = (directory: Directory, kind: AssociationKind): AssociationRecord[] =>
  directory.associations.filter((it) => it.kind === kind);

/** The association above one: the stated one, else the founded one of its kind next up the tree. */
export const parentAssociation = (
  directory: Directory,
  { parent, place, kind }: AssociationRecord,
): AssociationRecord | undefined =>
  parent === undefined ? associationUp(directory, place, kind) : directory.associationById.get(parent);

/** The associations whose parent is this one, by place. */
export function childAssociations(directory: Directory, association: AssociationRecord): AssociationRecord[] {
  const { id, kind, place } = association;
  const stated = directory.associationsByParent.get(id) ?? [];
  const { byCode } = directory.places;
  const derived = (code: string): AssociationRecord[] => [
    ...(directory.associationsAt.get(code) ?? []).filter(
      (it) => it.kind === kind && !it.parent && associationUp(directory, code, kind)?.id === id,
    ),
    ...(byCode.get(code)?.children ?? []).filter((it) => it.length <= levelDigits.county).flatMap(derived),
  ];
  return [...stated, ...derived(place)].sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** The office that a person of a place goes to for a service. */
export interface OfficeInCharge {
  /**
   * `here`: the federation of the level in charge; `above`: there is none of that level on record, so the next up the
   * tree; `below`: the place is larger than the level, choose a smaller one first; `none`: no federation on record.
   */
  state: 'here' | 'above' | 'below' | 'none';
  /** The place whose federation is in charge by rule. */
  expected?: Place;
  federation?: FederationRecord;
}

/** Who is in charge, for the people of a place, of what is done at a level (`office` of a service). */
export function officeInCharge(directory: Directory, code: string, level: DivisionLevel): OfficeInCharge {
  const place = directory.places.byCode.get(code);
  if (!place) return { state: 'none' };
  const digits = levelDigits[level];
  if (code.length < digits && place.children.some((it) => it.length <= digits)) return { state: 'below' };
  const up = [place, ...directory.places.ancestors(code).reverse()].filter((it) => it.code.length <= digits);
  const expected = up.find((it) => it.level === level);
  const federation = up
    .map((it) => directory.federationAt.get(it.code))
    .find((it): it is FederationRecord => it !== undefined);
  if (!federation) return { state: 'none', ...(expected ? { expected } : {}) };
  const state = federation.place === expected?.code ? 'here' : 'above';
  return { state, federation, ...(expected ? { expected } : {}) };
}

/**
 * Where a service is given to the people of a place: there and below it; where there is nothing, in and below the
 * nearest place above that has something.
 */
export function servicePlacesFor(directory: Directory, code: string, service: string): ServicePlaceRecord[] {
  const byPlace = directory.servicePlacesBelow.get(service);
  const up = directory.places.ancestors(code).reverse();
  const nearest = [code, ...up.map((it) => it.code)].find((at) => byPlace?.has(at));
  return byPlace?.get(nearest ?? '') ?? [];
}
