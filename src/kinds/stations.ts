import { fullName } from '../domain/places/places.ts';
import { byPlace } from '../domain/volunteering/volunteering.ts';
import { stationTable } from '../exports/tables/stations.ts';
import { directory } from '../queries/directory/directory.ts';
import { stations as records } from '../queries/volunteering/volunteering.ts';
import { placedFile } from './files.ts';
import { listedKind } from './kind.ts';
import { offered, placeValues } from './by-place.ts';

/** Stations where volunteers sign up. */
export const stations = listedKind('stations', records, (words) => {
  const { stations: w, volunteer } = words;
  return {
    section: 'volunteer',
    words: w,
    titleOf: (it) => it.name,
    rank: 70,
    knownBy: ['number', 'creditCode', 'shortName'],
    list: {
      words: w,
      make: () => {
        const [base, items] = ['/stations/', records()];
        const values = placeValues(words, base, byPlace(directory().places, items));
        return { base, items, values, offered: (current) => offered(values, current), pageSize: 20 };
      },
      nameOf: ({ value }) => fullName(directory().places, value),
      filter: (it) => ({ facts: [fullName(directory().places, it.place), it.office.address] }),
      crumbs: [{ label: volunteer.column, path: '/volunteer/' }],
    },
    table: stationTable,
    file: placedFile(stationTable, w.file),
    ways: () => {
      const count = records().length;
      return count > 0 ? [{ label: volunteer.home.stations(count), path: '/stations/' }] : [];
    },
  };
});
