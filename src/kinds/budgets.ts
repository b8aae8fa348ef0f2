import { budgetLineTable, budgetLinesOf, budgetTable } from '../exports/tables/budgets.ts';
import { placeAbout } from '../queries/audits/bodies.ts';
import { budgets as records } from '../queries/audits/audits.ts';
import { budgetKind } from '../schemas/budget.ts';
import { recordFile } from './files.ts';
import { listedKind } from './kind.ts';
import { enumFacet, organisationFacet, yearFacet } from './list.ts';
import { linesOf } from './tables.ts';

/** Departmental budgets and final accounts. */
export const budgets = listedKind('budgets', records, ({ budgets: w, value }) => ({
  section: 'results',
  words: w,
  titleOf: (it) => it.title,
  rank: 140,
  knownBy: [],
  list: {
    words: w,
    facets: [
      yearFacet(w.byYear, w.yearValue, (it) => it.year),
      enumFacet(budgetKind, value, { key: 'kind', label: w.byKind, valuesOf: (it) => [it.kind] }),
      organisationFacet(w.byFederation, (it) => it.organisation, 'federation'),
    ],
    pageSize: 60,
  },
  table: budgetTable,
  lines: linesOf({ name: 'budget-lines', words: w.lines, table: budgetLineTable, of: budgetLinesOf }),
  file: recordFile('budgets', w.file),
  update: { word: w.update, place: placeAbout, of: (it) => [{ on: it.publishedOn }] },
  ways: () => (records().length > 0 ? [{ label: w.column, path: '/budgets/' }] : []),
}));
