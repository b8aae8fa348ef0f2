import type { PaginateFunction } from 'astro';
import { gradeOf, type EvaluationRecord, type MissedTarget } from '../domain/results/evaluation.ts';
import type { Facet } from '../domain/lists/facets.ts';
import { evaluationGrades, evaluationKinds, type EvaluationKind } from '../schemas/evaluation.ts';
import { words } from '../words/index.ts';
import { bodyOf } from './audit-lists.ts';
import { evaluations, missed } from './evaluations.ts';
import { inOrder, organisationFacet, recordPaths, shownValues, yearFacet, type ShownValue } from './lists.ts';

const pageSize = 40;
const w = words.evaluations;

/** An evaluation with the targets that were missed in it. */
export interface MissedOf {
  evaluation: EvaluationRecord;
  targets: MissedTarget[];
}

const facets: readonly Facet<EvaluationRecord>[] = [
  yearFacet(w.byYear),
  {
    key: 'grade',
    label: w.byGrade,
    valuesOf: (it) => [gradeOf(it.total)],
    order: inOrder(evaluationGrades),
  },
  { key: 'kind', label: w.byKind, valuesOf: (it) => [it.kind] },
  organisationFacet(w.byOrganisation),
];

/** Ways to narrow the list. */
export const evaluationValues = (): ShownValue<EvaluationRecord>[] =>
  shownValues(facets, evaluations(), {
    year: (value) => w.yearValue(Number(value)),
    kind: (value) => evaluationKinds[value as EvaluationKind],
    organisation: (value) => bodyOf(value).name,
  });

/** Paths of the list of evaluations; `narrowed`: of each year, grade, kind and organisation. */
export const evaluationLists = (paginate: PaginateFunction, narrowed = false): ReturnType<PaginateFunction> =>
  recordPaths(paginate, { items: evaluations(), values: evaluationValues(), pageSize }, narrowed);

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
