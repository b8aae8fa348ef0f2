import { associationKindIds, type AssociationKind } from '../../schemas/association.ts';
import { levelDigits } from '../../schemas/division.ts';
import type {
  AssociationRecord,
  Directory,
  FederationRecord,
  OrganisationRecord,
  ServicePlaceRecord,
} from './directory.ts';
import type { Place } from '../places/places.ts';
import { villageRows, type VillageRow } from './village-rows.ts';

/** One of the five kinds at a place. */
export interface KindAt {
  kind: AssociationKind;
  /**
   * `no-record` is not "there is none": nobody has told the portal. `level`: the place is below the county, where special
   * associations do not exist.
   */
  state: 'founded' | 'preparing' | 'no-record' | 'level';
  /** The association of this very place. */
  association?: AssociationRecord;
  /** Where none is founded here: the founded one next up the tree. */
  next?: AssociationRecord;
}

/** Special associations exist at county level and above. */
const hasAssociations = ({ code }: Place): boolean => code.length <= levelDigits.county;

const atPlace = (directory: Directory, code: string, kind: AssociationKind): AssociationRecord | undefined =>
  directory.associationsAt.get(code)?.find((it) => it.kind === kind);

/** The founded association of a kind nearest above a place, without the place itself. */
export function associationUp(
  directory: Directory,
  code: string,
  kind: AssociationKind,
): AssociationRecord | undefined {
  for (const { code: above } of directory.places.ancestors(code).reverse()) {
    const association = atPlace(directory, above, kind);
    if (association?.founded === 'founded') return association;
  }
  return undefined;
}

/** All five kinds at a place, in the order of the field; none for a code that is no place. */
export function kindsAt(directory: Directory, code: string): KindAt[] {
  const place = directory.places.byCode.get(code);
  if (!place) return [];
  return associationKindIds.map((kind): KindAt => {
    const association = atPlace(directory, code, kind);
    const state = association?.founded ?? (hasAssociations(place) ? 'no-record' : 'level');
    const next = state === 'founded' ? undefined : associationUp(directory, code, kind);
    return { kind, state, ...(association ? { association } : {}), ...(next ? { next } : {}) };
  });
}

/** The places around one: above, beside (by code) and below. */
export interface Neighbours {
  up?: Place;
  before?: Place;
  after?: Place;
  /** Places with the same parent, itself left out. */
  siblings: Place[];
  down: Place[];
}

const placesAt = ({ places }: Directory, codes: readonly string[]): Place[] =>
  codes.flatMap((code) => places.byCode.get(code) ?? []);

/** The places right below one, by code. */
export const childrenOf = (directory: Directory, code: string): Place[] =>
  placesAt(directory, directory.places.byCode.get(code)?.children ?? []);

/** The way from the outermost place down to one, itself last: a breadcrumb. */
export const whereOf = (directory: Directory, code: string): Place[] => [
  ...directory.places.ancestors(code),
  ...placesAt(directory, [code]),
];

/** The places around one; all empty for a code that is no place. */
export function neighbours(directory: Directory, code: string): Neighbours {
  const { byCode, roots } = directory.places;
  const place = byCode.get(code);
  if (!place) return { siblings: [], down: [] };
  const up = byCode.get(place.parent ?? '');
  const level = placesAt(directory, up?.children ?? roots);
  const index = level.indexOf(place);
  const before = level[index - 1];
  const after = level[index + 1];
  return {
    ...(up ? { up } : {}),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    siblings: level.filter((it) => it !== place),
    down: childrenOf(directory, code),
  };
}

/** What is at a place itself. */
export interface PlaceContents {
  place: Place;
  federation?: FederationRecord;
  kinds: KindAt[];
  organisations: OrganisationRecord[];
  servicePlaces: ServicePlaceRecord[];
  /** Of a township: its villages. */
  villages: VillageRow[];
}

/** What is at a place itself; undefined for a code that is no place. */
export function placeContents(directory: Directory, code: string): PlaceContents | undefined {
  const place = directory.places.byCode.get(code);
  if (!place) return undefined;
  const federation = directory.federationAt.get(code);
  return {
    place,
    ...(federation ? { federation } : {}),
    kinds: kindsAt(directory, code),
    organisations: directory.organisationsAt.get(code) ?? [],
    servicePlaces: directory.servicePlacesAt.get(code) ?? [],
    villages: place.level === 'township' ? villageRows(directory, code) : [],
  };
}
