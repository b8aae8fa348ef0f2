import type { Page, PaginateFunction } from 'astro';
import { gradeOf, type EvaluationRecord, type MissedTarget } from '../domain/evaluation.ts';
import { facetValues, type Facet } from '../domain/facets.ts';
import { evaluationGrades, evaluationKinds, type EvaluationKind } from '../schemas/evaluation.ts';
import { words } from '../words/index.ts';
import { bodyOf, type ShownValue } from './audit-lists.ts';
import { evaluations, missed } from './evaluations.ts';

const pageSize = 40;
const w = words.evaluations;

/** What every page of the list of evaluations is made from. */
export interface EvaluationListProps {
  values: ShownValue<EvaluationRecord>[];
  total: number;
  current?: ShownValue<EvaluationRecord>;
  page: Page<EvaluationRecord>;
}

/** An evaluation with the targets that were missed in it. */
export interface MissedOf {
  evaluation: EvaluationRecord;
  targets: MissedTarget[];
}

const facets: readonly Facet<EvaluationRecord>[] = [
  {
    key: 'year',
    label: w.byYear,
    valuesOf: (it) => [String(it.year)],
    order: (a, b) => Number(b) - Number(a),
  },
  {
    key: 'grade',
    label: w.byGrade,
    valuesOf: (it) => [gradeOf(it.total)],
    order: (a, b) =>
      evaluationGrades.findIndex((it) => it === a) - evaluationGrades.findIndex((it) => it === b),
  },
  { key: 'kind', label: w.byKind, valuesOf: (it) => [it.kind] },
  {
    key: 'organisation',
    label: w.byOrganisation,
    valuesOf: (it) => (it.organisation ? [it.organisation] : []),
    order: (a, b) => (a < b ? -1 : 1),
  },
];

const textOf: Record<string, (value: string) => string> = {
  year: (value) => w.yearValue(Number(value)),
  kind: (value) => evaluationKinds[value as EvaluationKind],
  organisation: (value) => bodyOf(value).name,
};

/** Ways to narrow the list. */
export const evaluationValues = (): ShownValue<EvaluationRecord>[] =>
  facetValues(facets, evaluations()).map((it) => {
    const text = textOf[it.facet]?.(it.value);
    return text === undefined ? it : { ...it, text };
  });

/** Paths of the list of evaluations; `narrowed`: of each year, grade, kind and organisation. None where there is no record. */
export function evaluationLists(paginate: PaginateFunction, narrowed = false): ReturnType<PaginateFunction> {
  const all = evaluations();
  const props = { values: evaluationValues(), total: all.length };
  if (!narrowed) return all.length > 0 ? paginate(all, { pageSize, props }) : [];
  return props.values.flatMap((current) =>
    paginate(current.items, {
      pageSize,
      params: { facet: current.facet, value: current.value },
      props: { ...props, current },
    }),
  );
}

/** Paths of the targets that were missed, evaluation by evaluation; none where there is no evaluation. */
export function missedLists(paginate: PaginateFunction): ReturnType<PaginateFunction> {
  if (evaluations().length === 0) return [];
  const groups: MissedOf[] = [...Map.groupBy(missed(), (it) => it.evaluation)].map(
    ([evaluation, targets]) => ({ evaluation, targets }),
  );
  return paginate(groups, { pageSize });
}

/** All evaluations of the project that one evaluates, itself too, oldest year first. */
export const evaluationsOfProject = ({ project, place }: EvaluationRecord): EvaluationRecord[] =>
  evaluations()
    .filter((it) => it.project === project && it.place === place)
    .toReversed();
