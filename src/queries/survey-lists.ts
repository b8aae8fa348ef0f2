import type { Page, PaginateFunction } from 'astro';
import { facetValues, type Facet } from '../domain/facets.ts';
import type { SurveyRecord } from '../domain/survey.ts';
import { surveyKinds } from '../schemas/survey.ts';
import { words } from '../words/index.ts';
import { bodyOf, type ShownValue } from './audit-lists.ts';
import { surveys } from './surveys.ts';

const pageSize = 40;
const w = words.surveys;

/** What every page of the list of surveys is made from. */
export interface SurveyListProps {
  values: ShownValue<SurveyRecord>[];
  total: number;
  current?: ShownValue<SurveyRecord>;
  page: Page<SurveyRecord>;
}

const facets: readonly Facet<SurveyRecord>[] = [
  {
    key: 'year',
    label: w.byYear,
    valuesOf: (it) => [String(it.year)],
    order: (a, b) => Number(b) - Number(a),
  },
  {
    key: 'kind',
    label: w.byKind,
    valuesOf: (it) => [it.kind],
    order: (a, b) => surveyKinds.findIndex((it) => it === a) - surveyKinds.findIndex((it) => it === b),
  },
  {
    key: 'organisation',
    label: w.byOrganisation,
    valuesOf: (it) => (it.organisation ? [it.organisation] : []),
    order: (a, b) => (a < b ? -1 : 1),
  },
];

/** Ways to narrow the list. */
export const surveyValues = (): ShownValue<SurveyRecord>[] =>
  facetValues(facets, surveys()).map((it) => {
    if (it.facet === 'organisation') return { ...it, text: bodyOf(it.value).name };
    return it.facet === 'year' ? { ...it, text: w.yearValue(Number(it.value)) } : it;
  });

/** Paths of the list of surveys; `narrowed`: of each year, kind and organisation. None where there is no record. */
export function surveyLists(paginate: PaginateFunction, narrowed = false): ReturnType<PaginateFunction> {
  const all = surveys();
  const props = { values: surveyValues(), total: all.length };
  if (!narrowed) return all.length > 0 ? paginate(all, { pageSize, props }) : [];
  return props.values.flatMap((current) =>
    paginate(current.items, {
      pageSize,
      params: { facet: current.facet, value: current.value },
      props: { ...props, current },
    }),
  );
}
