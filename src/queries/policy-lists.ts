import type { Page, PaginateFunction } from 'astro';
import { facetValues } from '../domain/lists/facets.ts';
import { policyFacets, type PolicyRecord } from '../domain/policies/policies.ts';
import { words } from '../words/index.ts';
import { policyTexts } from './policies.ts';

const pageSize = 40;

/** What every page of a policy list is made from. */
export interface PolicyListProps {
  all: PolicyRecord[];
  current?: { facet: string; value: string; label: string };
  page: Page<PolicyRecord>;
}

/** Paths of the whole list: none where there is no policy, so that no empty page is made. */
export async function wholePolicyList(paginate: PaginateFunction): Promise<ReturnType<PaginateFunction>> {
  const all = (await policyTexts()).map((it) => it.policy);
  return all.length > 0 ? paginate(all, { pageSize, props: { all } }) : [];
}

/** Paths of the list of each facet value. */
export async function filteredPolicyLists(paginate: PaginateFunction): Promise<ReturnType<PaginateFunction>> {
  const all = (await policyTexts()).map((it) => it.policy);
  return facetValues(policyFacets(words.policies.facets), all).flatMap(({ facet, value, label, items }) =>
    paginate(items, { pageSize, params: { facet, value }, props: { all, current: { facet, value, label } } }),
  );
}
