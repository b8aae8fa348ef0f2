import { associationKindIds, type Association } from '../../schemas/association.ts';
import type { Division } from '../../schemas/division.ts';
import type { Federation } from '../../schemas/federation.ts';
import type { Holidays } from '../../schemas/hours.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { ServicePlace } from '../../schemas/service-place.ts';
import type { Service } from '../../schemas/service.ts';
import type { Station } from '../../schemas/station.ts';
import type { Villages } from '../../schemas/village.ts';
import { placesOf, type Places } from '../places/places.ts';
import { keptByItself, withParts, type Keep } from '../values/parts.ts';

type WithId<Data> = Data & { id: string };
/** A federation with its id. */
export type FederationRecord = WithId<Federation>;
/** A special association with its id. */
export type AssociationRecord = WithId<Association>;
/** The village associations of a township with the id of their file. */
export type VillagesRecord = WithId<Villages>;
/** A supervised organisation with its id. */
export type OrganisationRecord = WithId<Organisation>;
/** A service place with its id. */
export type ServicePlaceRecord = WithId<ServicePlace>;
/** A station of volunteers with its id. */
export type StationRecord = WithId<Station>;
/** A service with its id. */
export type ServiceRecord = WithId<Service>;

/** What a directory is made from: the records of the content folder as they stand there. */
export interface DirectoryRecords {
  divisions: readonly Division[];
  federations: readonly FederationRecord[];
  associations: readonly AssociationRecord[];
  villages: readonly VillagesRecord[];
  organisations: readonly OrganisationRecord[];
  servicePlaces: readonly ServicePlaceRecord[];
  stations: readonly StationRecord[];
  services: readonly ServiceRecord[];
  holidays: readonly Holidays[];
}

/** Places and who is there. Codes are short: `place` of a record is the code of a place, where that is declared. */
export interface Directory {
  places: Places;
  /** By place. */
  federations: FederationRecord[];
  /** By place, then in the order of the five kinds. */
  associations: AssociationRecord[];
  /** By township. */
  villages: VillagesRecord[];
  /** By place, then by id. */
  organisations: OrganisationRecord[];
  /** By place, then by id. */
  servicePlaces: ServicePlaceRecord[];
  /** By place, then by id. */
  stations: StationRecord[];
  /** By id. */
  services: ServiceRecord[];
  /** Calendars of public holidays, by year. */
  holidays: Holidays[];
  federationAt: ReadonlyMap<string, FederationRecord>;
  associationsAt: ReadonlyMap<string, AssociationRecord[]>;
  organisationsAt: ReadonlyMap<string, OrganisationRecord[]>;
  servicePlacesAt: ReadonlyMap<string, ServicePlaceRecord[]>;
  villagesAt: ReadonlyMap<string, VillagesRecord>;
  /** By service, then by place: the service places there and below. */
  servicePlacesBelow: ReadonlyMap<string, ReadonlyMap<string, ServicePlaceRecord[]>>;
  associationById: ReadonlyMap<string, AssociationRecord>;
  /** Associations by the id of the parent that they state. */
  associationsByParent: ReadonlyMap<string, AssociationRecord[]>;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rank = ({ kind }: AssociationRecord): number => associationKindIds.indexOf(kind);

/** Groups in the order of the list; items without a key are in none. */
function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key ?? '');
    if (group) group.push(item);
    else if (key !== undefined) groups.set(key, [item]);
  }
  return groups;
}

/** Where each service is given, seen from the place itself and from every place above it. */
function belowPlaces(places: Places, servicePlaces: readonly ServicePlaceRecord[]) {
  const byService = new Map<string, Map<string, ServicePlaceRecord[]>>();
  for (const servicePlace of servicePlaces)
    for (const service of new Set(servicePlace.services)) {
      const byPlace = byService.get(service) ?? new Map<string, ServicePlaceRecord[]>();
      byService.set(service, byPlace);
      for (const code of [servicePlace.place, ...places.ancestors(servicePlace.place).map((it) => it.code)]) {
        const group = byPlace.get(code);
        if (group) group.push(servicePlace);
        else byPlace.set(code, [servicePlace]);
      }
    }
  return byService;
}

/**
 * Orders the records, gives every place its short code and finds who is where; each part when it is asked for.
 * @param keep keeps the parts that were made
 */
export function directoryOf(records: DirectoryRecords, keep: Keep = keptByItself): Directory {
  const places = keep(() => placesOf(records.divisions));
  const short = (code: string): string => places().resolve(code)?.code ?? code;
  const placed = <Item extends { id: string; place: string }>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ ...item, place: short(item.place) }))
      .sort((a, b) => compare(a.place, b.place) || compare(a.id, b.id));
  const federations = keep(() => placed(records.federations));
  const organisations = keep(() => placed(records.organisations));
  const servicePlaces = keep(() => placed(records.servicePlaces));
  const associations = keep(() =>
    placed(records.associations).sort(
      (a, b) => compare(a.place, b.place) || rank(a) - rank(b) || compare(a.id, b.id),
    ),
  );
  const villages = keep(() =>
    records.villages
      .map((it) => ({ ...it, township: short(it.township.slice(0, 9)) }))
      .sort((a, b) => compare(a.township, b.township)),
  );
  return withParts<Directory>({
    places,
    federations,
    associations,
    villages,
    organisations,
    servicePlaces,
    stations: keep(() => placed(records.stations)),
    services: keep(() => [...records.services].sort((a, b) => compare(a.id, b.id))),
    holidays: keep(() => [...records.holidays].sort((a, b) => a.year - b.year)),
    federationAt: keep(() => new Map(federations().map((it) => [it.place, it]))),
    associationsAt: keep(() => grouped(associations(), (it) => it.place)),
    organisationsAt: keep(() => grouped(organisations(), (it) => it.place)),
    servicePlacesAt: keep(() => grouped(servicePlaces(), (it) => it.place)),
    villagesAt: keep(() => new Map(villages().map((it) => [it.township, it]))),
    servicePlacesBelow: keep(() => belowPlaces(places(), servicePlaces())),
    associationById: keep(() => new Map(associations().map((it) => [it.id, it]))),
    associationsByParent: keep(() => grouped(associations(), (it) => it.parent)),
  });
}
