import type { PaginateFunction } from 'astro';
import type { Facet } from '../domain/lists/facets.ts';
import type { SurveyRecord } from '../domain/results/survey.ts';
import { surveyKinds } from '../schemas/survey.ts';
import { words } from '../words/index.ts';
import { bodyOf } from './audit-lists.ts';
import { inOrder, organisationFacet, recordPaths, shownValues, yearFacet, type ShownValue } from './lists.ts';
import { surveys } from './surveys.ts';

const w = words.surveys;

const facets: readonly Facet<SurveyRecord>[] = [
  yearFacet(w.byYear),
  { key: 'kind', label: w.byKind, valuesOf: (it) => [it.kind], order: inOrder(surveyKinds) },
  organisationFacet(w.byOrganisation),
];

/** Ways to narrow the list. */
export const surveyValues = (): ShownValue<SurveyRecord>[] =>
  shownValues(facets, surveys(), {
    year: (value) => w.yearValue(Number(value)),
    organisation: (value) => bodyOf(value).name,
  });

/** Paths of the list of surveys; `narrowed`: of each year, kind and organisation. */
export const surveyLists = (paginate: PaginateFunction, narrowed = false): ReturnType<PaginateFunction> =>
  recordPaths(paginate, { items: surveys(), values: surveyValues(), pageSize: 40 }, narrowed);
