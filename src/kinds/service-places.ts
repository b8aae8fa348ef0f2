import { inOrder } from '../domain/lists/facets.ts';
import { fullName } from '../domain/places/places.ts';
import { servicePlaceTable } from '../exports/tables/service-places.ts';
import { directory } from '../queries/directory.ts';
import { servicePlaceKinds } from '../schemas/service-place.ts';
import { words } from '../words/index.ts';
import { placedFile } from './files.ts';
import { kind } from './kind.ts';

const w = words.servicePlaces;

/** Places where services are given. */
export const servicePlaces = kind({
  name: 'service-places',
  section: 'directory',
  words: w,
  records: () => directory().servicePlaces,
  titleOf: (it) => it.name,
  list: {
    words: w,
    facets: [{ key: 'kind', label: w.kind, valuesOf: (it) => [it.kind], order: inOrder(servicePlaceKinds) }],
    filter: (it) => ({ facts: [it.kind, fullName(directory().places, it.place)] }),
  },
  table: servicePlaceTable,
  file: placedFile(servicePlaceTable, w.file),
});
