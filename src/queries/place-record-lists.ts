import type { PaginateFunction } from 'astro';
import type { OrganisationRecord, ServicePlaceRecord } from '../domain/directory/directory.ts';
import { facetValues, type Facet } from '../domain/lists/facets.ts';
import { organisationKinds } from '../schemas/organisation.ts';
import { servicePlaceKinds } from '../schemas/service-place.ts';
import { words } from '../words/index.ts';
import { directory } from './directory.ts';
import { inOrder, recordPaths } from './lists.ts';

const pageSize = 40;

/** The ways to narrow the list of service places. */
export const servicePlaceFacets: readonly Facet<ServicePlaceRecord>[] = [
  {
    key: 'kind',
    label: words.servicePlaces.kind,
    valuesOf: (it) => [it.kind],
    order: inOrder(servicePlaceKinds),
  },
];

const { supervised, notSupervised } = words.organisations;

/** The ways to narrow the list of organisations. */
export const organisationFacets: readonly Facet<OrganisationRecord>[] = [
  {
    key: 'kind',
    label: words.organisations.kind,
    valuesOf: (it) => [it.kind],
    order: inOrder(organisationKinds),
  },
  {
    key: 'supervision',
    label: words.organisations.supervision,
    valuesOf: (it) => [it.supervised ? supervised : notSupervised],
    order: inOrder([supervised, notSupervised]),
  },
];

/** Paths of the list of service places; `narrowed`: of each kind. */
export function servicePlaceLists(
  paginate: PaginateFunction,
  narrowed = false,
): ReturnType<PaginateFunction> {
  const items = directory().servicePlaces;
  return recordPaths(paginate, { items, values: facetValues(servicePlaceFacets, items), pageSize }, narrowed);
}

/** Paths of the list of organisations; `narrowed`: of each kind and supervision. */
export function organisationLists(
  paginate: PaginateFunction,
  narrowed = false,
): ReturnType<PaginateFunction> {
  const items = directory().organisations;
  return recordPaths(paginate, { items, values: facetValues(organisationFacets, items), pageSize }, narrowed);
}
