import { recordFile } from './files.ts';
import { placeAbout } from '../queries/audits/bodies.ts';
import { answerTable, answersOf, surveyTable } from '../exports/tables/surveys.ts';
import { surveys as records } from '../queries/results/surveys.ts';
import { surveyKind } from '../schemas/survey.ts';
import { listedKind } from './kind.ts';
import { enumFacet, organisationFacet, yearFacet } from './list.ts';
import { linesOf } from './tables.ts';

/** Satisfaction and opinion surveys. */
export const surveys = listedKind('surveys', records, ({ surveys: w, value }) => ({
  section: 'results',
  words: w,
  titleOf: (it) => it.title,
  rank: 110,
  knownBy: [],
  list: {
    words: w,
    facets: [
      yearFacet(w.byYear, w.yearValue, (it) => it.year),
      enumFacet(surveyKind, value, { key: 'kind', label: w.byKind, valuesOf: (it) => [it.kind] }),
      organisationFacet(w.byOrganisation, (it) => it.organisation),
    ],
  },
  table: surveyTable,
  lines: linesOf({ name: 'survey-answers', words: w.lines, table: answerTable, of: answersOf }),
  file: recordFile('surveys', w.file),
  update: { word: w.update, place: placeAbout, of: (it) => [{ on: it.publishedOn }] },
  about: { words: w.of, facet: 'organisation' },
}));
