import type { Place } from '../domain/places/places.ts';
import { divisionTable } from '../exports/tables/divisions.ts';
import { rowsMade } from '../exports/tables/table.ts';
import { once } from '../readings/once.ts';
import { directory } from '../queries/directory/directory.ts';
import { kind } from './kind.ts';
import { mostLinks } from './list.ts';

/** The places with a page of their own: villages stand in the table of their township. */
const records: () => (Place & { id: string })[] = once(() =>
  directory()
    .places.byCode.values()
    .filter(({ level }) => level !== 'village')
    .map((it) => ({ ...it, id: it.code }))
    .toArray(),
);

/** The places at the top with those right below them; in a nation those at the top alone, whose pages lead on. */
function topPlaces(): Place[] {
  const { roots, byCode } = directory().places;
  const two = roots.flatMap((code) => [code, ...(byCode.get(code)?.children ?? [])]);
  return (two.length > mostLinks ? roots : two).flatMap((code) => byCode.get(code) ?? []);
}

/** The places served. */
export const divisions = kind('divisions', records, ({ places: w, home, frame }) => ({
  folder: 'places',
  section: 'directory',
  words: w,
  titleOf: (it) => it.name,
  rank: 20,
  knownBy: ['code'],
  downloads: [
    {
      ...{ name: 'divisions', table: divisionTable, page: '/places/' },
      count: () => directory().places.byCode.size,
      rows: (context) => {
        const { byCode } = directory().places;
        return rowsMade(byCode.size, () => byCode.values().map((it) => divisionTable.row(it, context)));
      },
    },
  ],
  ways: () => (records().length > 0 ? [{ label: home.doors.directory.places, path: '/places/' }] : []),
  siteMap: {
    list: false,
    groups: () => [
      {
        heading: frame.filterByFacet(frame.place),
        links: topPlaces().map(({ code, name }) => ({ label: name, path: `/places/${code}/` })),
      },
    ],
  },
}));
