import { situationTable } from '../exports/tables/situations.ts';
import { situations as records } from '../queries/directory/situations.ts';
import { recordFile } from './files.ts';
import { listedKind } from './kind.ts';

/** Checklists by situation of life. */
export const situations = listedKind('situations', records, ({ situations: w }) => ({
  section: 'services',
  words: w,
  titleOf: (it) => it.title,
  rank: 10,
  knownBy: [],
  list: { words: w },
  table: situationTable,
  file: recordFile('situations', w.file),
  ways: () => (records().length > 0 ? [{ label: w.column, path: '/situations/' }] : []),
  siteMap: { list: true, records: true },
}));
