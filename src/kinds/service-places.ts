import { fullName } from '../domain/places/places.ts';
import { servicePlaceTable } from '../exports/tables/service-places.ts';
import { directory } from '../queries/directory/directory.ts';
import { servicePlaceKind } from '../schemas/service-place.ts';
import { placedFile } from './files.ts';
import { listedKind } from './kind.ts';
import { enumFacet } from './list.ts';

/** Places where services are given. */
export const servicePlaces = listedKind(
  'service-places',
  () => directory().servicePlaces,
  ({ servicePlaces: w, value }) => ({
    section: 'directory',
    words: w,
    titleOf: (it) => it.name,
    rank: 60,
    knownBy: ['number', 'creditCode', 'shortName'],
    list: {
      words: w,
      facets: [
        enumFacet(servicePlaceKind, value, { key: 'kind', label: w.kind, valuesOf: (it) => [it.kind] }),
      ],
      filter: (it) => ({ facts: [it.kind, fullName(directory().places, it.place)] }),
    },
    table: servicePlaceTable,
    file: placedFile(servicePlaceTable, w.file),
  }),
);
