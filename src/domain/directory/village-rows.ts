import type { VillageAssociation } from '../../schemas/village.ts';
import { mostElements, pathsOfPages } from '../lists/pages.ts';
import type { Directory } from './directory.ts';

/** A village (community) of a township and what is known of its association. */
export interface VillageRow {
  code: string;
  name: string;
  state: 'founded' | 'not-founded' | 'no-record';
  association?: VillageAssociation;
  /** Whether the list of divisions has it: then it is a place too. */
  listed: boolean;
  /** The page of the table of its township that it stands on, from 1. */
  page: number;
}

/** Elements of a row: its cells, its state with an icon, and a sentence on it. */
const rowElements = 17;
const rowsOnAPage = Math.floor(mostElements / rowElements);

/** The villages of a township, from the list of divisions and from its file together, by code. */
export function villageRows(directory: Directory, township: string): VillageRow[] {
  const { byCode } = directory.places;
  const rows = new Map<string, VillageRow>();
  for (const code of byCode.get(township)?.children ?? []) {
    const village = byCode.get(code);
    if (village?.level === 'village')
      rows.set(code, { code, name: village.name, state: 'no-record', listed: true, page: 1 });
  }
  for (const association of directory.villagesAt.get(township)?.associations ?? []) {
    const { code, village, founded } = association;
    const listed = rows.get(code);
    const state = founded ? 'founded' : 'not-founded';
    const named = { code, name: listed?.name ?? village };
    rows.set(code, { ...named, state, association, listed: listed !== undefined, page: 1 });
  }
  const sorted = [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const [index, row] of sorted.entries()) row.page = Math.floor(index / rowsOnAPage) + 1;
  return sorted;
}

/** Paths of the pages of the villages of a township: the first is its own. */
export const villagePagePaths = (township: string, rows: readonly VillageRow[]): [string, ...string[]] =>
  pathsOfPages(`/places/${township}/`, Array.from({ length: rows.at(-1)?.page ?? 1 }));

/** Path of the row of a village. */
export const villagePath = (township: string, { code, page }: Pick<VillageRow, 'code' | 'page'>): string =>
  `/places/${township}/${page === 1 ? '' : `${page}/`}#v${code}`;
