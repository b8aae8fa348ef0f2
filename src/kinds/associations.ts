import { byOrder } from '../domain/lists/facets.ts';
import { registrationState, registrationStates } from '../domain/directory/registration.ts';
import { fullName } from '../domain/places/places.ts';
import { associationTable } from '../exports/tables/associations.ts';
import { directory } from '../queries/directory/directory.ts';
import { pageKeys } from '../queries/site/page-keys.ts';
import {
  associationKind,
  associationKindIds,
  associationName,
  type AssociationKind,
} from '../schemas/association.ts';
import type { Words } from '../words/languages.ts';
import { bodyFile } from './files.ts';
import { listedKind } from './kind.ts';
import { listOf, type RecordList } from './list.ts';
import type { AssociationRecord } from '../domain/directory/directory.ts';

const records = (): AssociationRecord[] => directory().associations;
const unknown = 'registration-unknown';
const stateIds = registrationStates.map((it) => (it === 'unknown' ? unknown : it));

/** The address of a value is one word: `/associations/blind/`. */
function makeList({ associations: w, value: word }: Words): RecordList<AssociationRecord> {
  const base = '/associations/';
  const list = listOf<AssociationRecord>({
    ...{ base, items: records() },
    facets: [
      {
        ...{ key: 'kind', label: w.byKind, valuesOf: (it) => [it.kind], order: byOrder(associationKindIds) },
        text: (value) => w.kindFilter(word(associationName, value), word(associationKind, value)),
      },
      {
        ...{ key: 'registration', label: w.byRegistration, order: byOrder(stateIds) },
        valuesOf: ({ registration }) => {
          const state = registrationState(registration);
          return [state === 'unknown' ? unknown : state];
        },
        text: (value) => w.registration[value === unknown ? 'unknown' : (value as 'registered')],
      },
      {
        ...{ key: 'state', label: w.byState, text: () => w.preparing },
        valuesOf: (it) => (it.founded === 'preparing' ? ['preparing'] : []),
      },
    ],
  });
  const values = list.values.map((it) => ({ ...it, path: `${base}${it.value}/` }));
  return { ...list, values, offered: () => values };
}

const ofKinds = (): AssociationKind[] =>
  associationKindIds.filter((id) => records().some((it) => it.kind === id));

/** Special associations. */
export const associations = listedKind('associations', records, (words) => {
  const { associations: w, home, frame } = words;
  return {
    section: 'directory',
    words: w,
    titleOf: (it) => it.name,
    rank: 40,
    knownBy: ['number', 'creditCode', 'shortName'],
    evidenceName: (it) => words.commitments.lists.body(it.name),
    list: {
      words: w,
      make: () => makeList(words),
      filter: (it) => ({ facts: [fullName(directory().places, it.place), it.offices[0]?.address] }),
      cacheKey: () => pageKeys().offices,
      ownPages: ['narrowed'],
    },
    table: associationTable,
    file: bodyFile(associationTable, w.file),
    ways: () =>
      records().length > 0
        ? [
            {
              label: home.doors.directory.kinds(
                associationKindIds.map((id) => words.value(associationKind, id)),
              ),
              path: '/associations/',
            },
            { label: home.doors.directory.near, path: '/near/' },
          ]
        : [],
    figures: () => [
      {
        ...{ label: home.figures.associations, unit: home.figures.unit.bodies, path: '/associations/' },
        count: records().filter((it) => it.founded === 'founded').length,
      },
    ],
    siteMap: {
      links: () => (records().length > 0 ? [{ label: words.near.title, path: '/near/' }] : []),
      groups: () => [
        {
          heading: frame.filterByFacet(frame.kind),
          links: ofKinds().map((id) => ({
            label: words.value(associationName, id),
            path: `/associations/${id}/`,
          })),
        },
      ],
    },
  };
});
