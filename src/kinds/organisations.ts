import { inOrder } from '../domain/lists/facets.ts';
import { fullName } from '../domain/places/places.ts';
import { organisationTable } from '../exports/tables/organisations.ts';
import { directory } from '../queries/directory.ts';
import { organisationKinds } from '../schemas/organisation.ts';
import { placedFile } from './files.ts';
import { kind } from './kind.ts';

/** Social organisations and private service bodies. */
export const organisations = kind(
  'organisations',
  () => directory().organisations,
  ({ organisations: w }) => ({
    section: 'directory',
    words: w,
    titleOf: (it) => it.name,
    list: {
      words: w,
      facets: [
        { key: 'kind', label: w.kind, valuesOf: (it) => [it.kind], order: inOrder(organisationKinds) },
        {
          ...{ key: 'supervision', label: w.supervision, order: inOrder([w.supervised, w.notSupervised]) },
          valuesOf: (it) => [it.supervised ? w.supervised : w.notSupervised],
        },
      ],
      filter: (it) => ({ facts: [it.kind, fullName(directory().places, it.place)] }),
    },
    table: organisationTable,
    file: placedFile(organisationTable, w.file),
  }),
);
