import type { PaginateFunction } from 'astro';
import type { Facet } from '../domain/lists/facets.ts';
import { budgetKinds } from '../schemas/budget.ts';
import { words } from '../words/index.ts';
import { bodyOf } from './audit-lists.ts';
import { budgets, type BudgetRecord } from './audits.ts';
import { inOrder, organisationFacet, recordPaths, shownValues, yearFacet, type ShownValue } from './lists.ts';

const w = words.budgets;

const facets: readonly Facet<BudgetRecord>[] = [
  yearFacet(w.byYear),
  { key: 'kind', label: w.byKind, valuesOf: (it) => [it.kind], order: inOrder(budgetKinds) },
  organisationFacet(w.byFederation, 'federation'),
];

/** Ways to narrow the list. */
export const budgetValues = (): ShownValue<BudgetRecord>[] =>
  shownValues(facets, budgets(), {
    year: (value) => w.yearValue(Number(value)),
    federation: (value) => bodyOf(value).name,
  });

/** Paths of the list of budgets; `narrowed`: of each year, kind and federation. */
export const budgetLists = (paginate: PaginateFunction, narrowed = false): ReturnType<PaginateFunction> =>
  recordPaths(paginate, { items: budgets(), values: budgetValues(), pageSize: 60 }, narrowed);
