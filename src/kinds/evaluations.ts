import { inOrder } from '../domain/lists/facets.ts';
import { gradeOf, type EvaluationRecord } from '../domain/results/evaluation.ts';
import { evaluationTable, indicatorTable, indicatorsOf } from '../exports/tables/evaluations.ts';
import { evaluations as records, missed } from '../queries/evaluations.ts';
import { evaluationGrades, evaluationKind } from '../schemas/evaluation.ts';
import { words } from '../words/index.ts';
import { recordFile } from './files.ts';
import { kind } from './kind.ts';
import { listOf, organisationFacet, yearFacet } from './list.ts';
import { linesOf, listTables, wordsOfValue } from './tables.ts';

const w = words.evaluations;

/** Performance evaluations of projects. */
export const evaluations = kind<'evaluations', EvaluationRecord>({
  name: 'evaluations',
  section: 'results',
  words: w,
  records,
  titleOf: (it) => w.title(it.project, it.year, words.value(evaluationKind, it.kind)),
  list: {
    words: w,
    facets: [
      yearFacet(w.byYear, w.yearValue),
      {
        ...{ key: 'grade', label: w.byGrade, order: inOrder(evaluationGrades) },
        valuesOf: (it) => [gradeOf(it.total)],
      },
      {
        ...{ key: 'kind', label: w.byKind, valuesOf: (it) => [it.kind] },
        text: (value) => words.value(evaluationKind, value),
      },
      organisationFacet(w.byOrganisation),
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
    of: (it) => ({
      on: it.publishedOn,
      title: words.updates.evaluation(it.project, it.year, it.kind === 'third-party'),
    }),
  },
  about: { words: w.of, organisationOf: (it) => it.organisation },
  siteMap: {
    links: () => (records().length > 0 ? [{ label: w.missedTitle, path: '/evaluations/missed/' }] : []),
  },
});
