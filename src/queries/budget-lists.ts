import type { Page, PaginateFunction } from 'astro';
import { facetValues, type Facet } from '../domain/facets.ts';
import { budgetKinds } from '../schemas/budget.ts';
import { words } from '../words/index.ts';
import { bodyOf, type ShownValue } from './audit-lists.ts';
import { budgets, type BudgetRecord } from './audits.ts';

const pageSize = 60;
const w = words.budgets;

/** What every page of the list of budgets is made from. */
export interface BudgetListProps {
  values: ShownValue<BudgetRecord>[];
  total: number;
  current?: ShownValue<BudgetRecord>;
  page: Page<BudgetRecord>;
}

const facets: readonly Facet<BudgetRecord>[] = [
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
    order: (a, b) =>
      [...budgetKinds].findIndex((it) => it === a) - [...budgetKinds].findIndex((it) => it === b),
  },
  {
    key: 'federation',
    label: w.byFederation,
    valuesOf: (it) => [it.organisation],
    order: (a, b) => (a < b ? -1 : 1),
  },
];

/** Ways to narrow the list. */
export const budgetValues = (): ShownValue<BudgetRecord>[] =>
  facetValues(facets, budgets()).map((it) => {
    if (it.facet === 'federation') return { ...it, text: bodyOf(it.value).name };
    return it.facet === 'year' ? { ...it, text: w.yearValue(Number(it.value)) } : it;
  });

/** Paths of the list of budgets; `narrowed`: of each year, kind and federation. None where there is no record. */
export function budgetLists(paginate: PaginateFunction, narrowed = false): ReturnType<PaginateFunction> {
  const all = budgets();
  const props = { values: budgetValues(), total: all.length };
  if (!narrowed) return all.length > 0 ? paginate(all, { pageSize, props }) : [];
  return props.values.flatMap((current) =>
    paginate(current.items, {
      pageSize,
      params: { facet: current.facet, value: current.value },
      props: { ...props, current },
    }),
  );
}
