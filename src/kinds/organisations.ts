import { byOrder } from '../domain/lists/facets.ts';
import { fullName } from '../domain/places/places.ts';
import { organisationTable } from '../exports/tables/organisations.ts';
import { directory } from '../queries/directory/directory.ts';
import { organisationKind } from '../schemas/organisation.ts';
import { bodyFile } from './files.ts';
import { listedKind } from './kind.ts';
import { enumFacet } from './list.ts';

/** Social organisations and private service bodies. */
export const organisations = listedKind(
  'organisations',
  () => directory().organisations,
  ({ organisations: w, value }) => ({
    section: 'directory',
    words: w,
    titleOf: (it) => it.name,
    rank: 50,
    knownBy: ['number', 'creditCode', 'shortName'],
    list: {
      words: w,
      facets: [
        enumFacet(organisationKind, value, { key: 'kind', label: w.kind, valuesOf: (it) => [it.kind] }),
        {
          ...{ key: 'supervision', label: w.supervision, order: byOrder([w.supervised, w.notSupervised]) },
          valuesOf: (it) => [it.supervised ? w.supervised : w.notSupervised],
        },
      ],
      filter: (it) => ({ facts: [it.kind, fullName(directory().places, it.place)] }),
    },
    table: organisationTable,
    file: bodyFile(organisationTable, w.file),
  }),
);
