import type { Directory } from '../../domain/directory/directory.ts';
import { toWgs84 } from '../../domain/places/geo-datum.ts';
import type { Point } from '../../domain/places/geo.ts';
import { whereOf } from '../../domain/directory/directory-place.ts';
import { fullName } from '../../domain/places/places.ts';
import { levelDigits } from '../../schemas/division.ts';
import type { Office } from '../../schemas/contact.ts';

/** Something that people visit, as the browser measures how far it is. */
interface NearEntry {
  name: string;
  /** Code of the place that it is for. */
  place: string;
  /** WGS-84. */
  position: Point;
  /** Path inside the site: `/associations/990102-blind/`. */
  url: string;
}

/** Entries with the full names of their places. */
export interface NearItems {
  entries: NearEntry[];
  places: Record<string, string>;
}

/** The file that the page "near me" reads first: everything, or where to read on. */
export interface NearIndex extends Partial<NearItems> {
  /** How many places have records and no position at all. */
  unplaced: number;
  /** Files `/near/<code>.json` with the box that holds all their entries. */
  parts?: { code: string; from: Point; to: Point }[];
}

/** More entries than this are split by city, so that nobody downloads the whole country. */
const entriesInAFile = 2000;

interface Visited {
  name: string;
  place: string;
  url: string;
  offices: readonly Office[];
}

/** The place with a page that a place belongs to: a village stands on the page of its township. */
function pageOf({ places }: Directory, code: string): string | undefined {
  const place = places.byCode.get(code);
  return place?.level === 'village' ? place.parent : place?.code;
}

function visited(directory: Directory): Visited[] {
  const { federations, associations, organisations, servicePlaces, stations } = directory;
  const of = (
    folder: string,
    list: readonly { id: string; name: string; place: string; offices: Office[] }[],
  ) => list.map(({ id, name, place, offices }) => ({ name, place, offices, url: `/${folder}/${id}/` }));
  return [
    ...of('federations', federations),
    ...of(
      'associations',
      associations.filter((it) => it.founded === 'founded'),
    ),
    ...of('organisations', organisations),
    ...of(
      'service-places',
      servicePlaces.map((it) => ({ ...it, offices: [it.office] })),
    ),
    ...of(
      'stations',
      stations.map((it) => ({ ...it, offices: [it.office] })),
    ),
  ].flatMap((it) => {
    const place = pageOf(directory, it.place);
    return place === undefined ? [] : [{ ...it, place }];
  });
}

const entriesOf = ({ name, place, url, offices }: Visited): NearEntry[] =>
  offices.flatMap((office) =>
    office.position ? [{ name, place, position: toWgs84(office.position), url }] : [],
  );

function itemsOf(directory: Directory, entries: NearEntry[]): NearItems {
  const codes = new Set(entries.map((it) => it.place));
  return {
    entries,
    places: Object.fromEntries([...codes].map((it) => [it, fullName(directory.places, it)])),
  };
}

function box(entries: readonly NearEntry[]): { from: Point; to: Point } {
  const longitudes = entries.map((it) => it.position.longitude);
  const latitudes = entries.map((it) => it.position.latitude);
  return {
    from: { longitude: Math.min(...longitudes), latitude: Math.min(...latitudes) },
    to: { longitude: Math.max(...longitudes), latitude: Math.max(...latitudes) },
  };
}

/** The files that "near me" reads, by name: `index`, and one a city where there are too many entries for one file. */
export function nearFiles(
  directory: Directory,
  limit: number = entriesInAFile,
): Map<string, NearIndex | NearItems> {
  const all = visited(directory);
  const entries = all.flatMap(entriesOf);
  const placed = new Set(entries.map((it) => it.place));
  const unplaced = new Set(all.map((it) => it.place).filter((it) => !placed.has(it))).size;
  if (all.length === 0) return new Map();
  if (entries.length <= limit) return new Map([['index', { unplaced, ...itemsOf(directory, entries) }]]);
  const city = (code: string): string =>
    whereOf(directory, code).find((it) => it.code.length >= levelDigits.city)?.code ?? code;
  const groups = [...Map.groupBy(entries, (it) => city(it.place))];
  const parts = groups.map(([code, group]) => ({ code, ...box(group) }));
  return new Map<string, NearIndex | NearItems>([
    ['index', { unplaced, parts }],
    ...groups.map(([code, group]): [string, NearItems] => [code, itemsOf(directory, group)]),
  ]);
}
