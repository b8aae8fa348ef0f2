import { federationTable } from '../exports/tables/federations.ts';
import { directory } from '../queries/directory.ts';
import { words } from '../words/index.ts';
import { placedFile } from './files.ts';
import { kind } from './kind.ts';

const w = words.federations;

/** Federations: found through their places, so that they have no list. */
export const federations = kind({
  name: 'federations',
  page: '/places/',
  section: 'directory',
  words: w,
  records: () => directory().federations,
  titleOf: (it) => it.name,
  evidenceName: (it) => words.commitments.lists.body(it.name),
  table: federationTable,
  file: placedFile(federationTable, w.file),
  siteMap: { list: false },
});
