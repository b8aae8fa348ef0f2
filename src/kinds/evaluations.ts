import { gradeOf } from '../domain/results/evaluation.ts';
import { placeAbout } from '../queries/audits/bodies.ts';
import { evaluationTable, indicatorTable, indicatorsOf } from '../exports/tables/evaluations.ts';
import { evaluations as records, missed } from '../queries/results/evaluations.ts';
import { evaluationGrade, evaluationKind } from '../schemas/evaluation.ts';
import { recordFile } from './files.ts';
import { listedKind } from './kind.ts';
import { enumFacet, listOf, organisationFacet, yearFacet } from './list.ts';
import { linesOf, listTables, wordsOfValue } from './tables.ts';

/** Performance evaluations of projects. */
export const evaluations = listedKind('evaluations', records, ({ evaluations: w, updates, value }) => ({
  section: 'results',
  words: w,
  titleOf: (it) => w.title(it.project, it.year, value(evaluationKind, it.kind)),
  rank: 130,
  knownBy: [],
  list: {
    words: w,
    facets: [
      yearFacet(w.byYear, w.yearValue, (it) => it.year),
      enumFacet(evaluationGrade, value, {
        ...{ key: 'grade', label: w.byGrade },
        valuesOf: (it) => [gradeOf(it.total)],
      }),
      enumFacet(evaluationKind, value, { key: 'kind', label: w.byKind, valuesOf: (it) => [it.kind] }),
      organisationFacet(w.byOrganisation, (it) => it.organisation),
    ],
  },
  table: evaluationTable,
  lines: linesOf({
    ...{ name: 'evaluation-indicators', words: w.lines },
    ...{ table: indicatorTable, of: indicatorsOf },
    titleOf: (it) => `${it.project} ${it.year}`,
  }),
  lists: (context) =>
    listTables(
      {
        name: 'evaluation-indicators',
        list: listOf({ base: '/evaluations/missed/', items: missed(), facets: [] }),
        ...{ table: indicatorTable, titleOf: wordsOfValue, whole: w.missedTitle },
      },
      context,
    ),
  file: recordFile('evaluations', w.file),
  update: {
    word: w.update,
    place: placeAbout,
    of: (it) => [
      {
        on: it.publishedOn,
        title: updates.evaluation(it.project, it.year, it.kind === 'third-party'),
      },
    ],
  },
  about: { words: w.of, facet: 'organisation' },
  siteMap: {
    links: () => (records().length > 0 ? [{ label: w.missedTitle, path: '/evaluations/missed/' }] : []),
  },
}));
