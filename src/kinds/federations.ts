import { federationTable } from '../exports/tables/federations.ts';
import { directory } from '../queries/directory/directory.ts';
import { bodyFile } from './files.ts';
import { kind } from './kind.ts';

/** Federations: found through their places, so that they have no list. */
export const federations = kind(
  'federations',
  () => directory().federations,
  ({ federations: w, commitments }) => ({
    page: '/places/',
    section: 'directory',
    words: w,
    titleOf: (it) => it.name,
    rank: 30,
    knownBy: ['number', 'creditCode', 'shortName'],
    evidenceName: (it) => commitments.lists.body(it.name),
    table: federationTable,
    file: bodyFile(federationTable, w.file),
    siteMap: { list: false },
  }),
);
