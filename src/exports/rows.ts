import { villageRows } from '../domain/directory/directory-place.ts';
import type { Directory } from '../domain/directory/directory.ts';
import { fullName, type Places } from '../domain/places/places.ts';
import type { PolicyRecord } from '../domain/policies/policies.ts';
import { needs } from '../schemas/service.ts';
import type { VillageAssociation } from '../schemas/village.ts';
import type { RowName, RowOf } from './row-schemas.ts';

/** Makes the full URL of a path of the site. */
export type UrlOf = (path: string) => string;

/** Rows of a table: how many, and one after the other. A list is such rows too. */
export type Rows = Iterable<object> & { readonly length: number };

/** Rows that are made anew, one by one, whenever they are read: 620,000 villages are never in memory together. */
export const rowsMade = (length: number, make: () => Iterable<object>): Rows => ({
  length,
  [Symbol.iterator]: () => make()[Symbol.iterator](),
});

/** Folders of the records that have a page of their own. */
export type RecordFolder = Extract<
  RowName,
  'federations' | 'associations' | 'organisations' | 'service-places' | 'services' | 'stations'
>;

interface Located {
  id: string;
  place: string;
}

/** A record as downloads have it: its id, page and place first. */
const rowOf = <Item extends { id: string }>(
  { id, ...data }: Item,
  folder: RowName,
  urlOf: UrlOf,
): { id: string; url: string } & Omit<Item, 'id'> => ({ id, url: urlOf(`/${folder}/${id}/`), ...data });

const locatedRow = <Item extends Located>(item: Item, folder: RowName, places: Places, urlOf: UrlOf) => {
  const { id, url, ...data } = rowOf(item, folder, urlOf);
  const placeName = fullName(places, item.place);
  return { id, url, ...(placeName ? { placeName } : {}), ...data };
};

/** The rows of a kind of record, in the order of its list. */
export function recordRows(folder: RecordFolder, directory: Directory, urlOf: UrlOf): RowOf<RecordFolder>[] {
  const { places } = directory;
  const located = <Item extends Located>(items: readonly Item[]) =>
    items.map((item) => locatedRow(item, folder, places, urlOf));
  switch (folder) {
    case 'federations':
      return located(directory.federations);
    case 'associations':
      return located(directory.associations);
    case 'organisations':
      return located(directory.organisations);
    case 'service-places':
      return located(directory.servicePlaces);
    case 'stations':
      return located(directory.stations);
    case 'services':
      return [...directory.services]
        .sort((a, b) => needs.indexOf(a.need) - needs.indexOf(b.need))
        .map((item) => rowOf(item, folder, urlOf));
  }
}

/** A policy text without its clauses, its commitments (they have a list of their own) and the notes of importer and portal. */
export const policyRow = (
  { imported: _imported, clauseRule: _clauseRule, commitments: _commitments, ...policy }: PolicyRecord,
  urlOf: UrlOf,
): RowOf<'policies'> => rowOf(policy, 'policies', urlOf);

/** What a village's record says besides who it is. */
const villageDetails = ({
  code: _code,
  village: _village,
  founded: _founded,
  ...details
}: VillageAssociation): Omit<VillageAssociation, 'code' | 'village' | 'founded'> => details;

/** The village associations of a township as its page lists them: with the villages that have no record. */
export function townshipRows(directory: Directory, township: string, urlOf: UrlOf): RowOf<'villages'>[] {
  const { places } = directory;
  const placeName = fullName(places, township);
  const url = urlOf(`/places/${township}/`);
  return villageRows(directory, township).map(({ code, name, state, association: it }) => ({
    code,
    village: name,
    township,
    ...(placeName ? { placeName } : {}),
    url,
    state,
    ...(it && villageDetails(it)),
  }));
}

/** Codes of the townships that have villages, in the list of divisions or on record. */
export function townshipsWithVillages({ places, villagesAt }: Directory): string[] {
  const isTownship = (code: string): boolean => places.byCode.get(code)?.level === 'township';
  const listed = [...places.byCode.values()].filter(
    ({ level, children }) => level === 'township' && children.length > 0,
  );
  return [...new Set([...listed.map(({ code }) => code), ...villagesAt.keys()])].filter(isTownship).sort();
}

/** The village associations of all townships. */
export function* villagesRows(directory: Directory, urlOf: UrlOf): Generator<RowOf<'villages'>> {
  for (const township of townshipsWithVillages(directory)) yield* townshipRows(directory, township, urlOf);
}

/** Every place served. */
export function* divisionRows({ places }: Directory): Generator<RowOf<'divisions'>> {
  for (const { code, name, level, parent } of places.byCode.values())
    yield { code, name, level, ...(parent ? { parent } : {}) };
}
