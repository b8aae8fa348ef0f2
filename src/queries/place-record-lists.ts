import type { Page, PaginateFunction } from 'astro';
import type { OrganisationRecord, ServicePlaceRecord } from '../domain/directory.ts';
import { facetValues, type Facet, type FacetValue } from '../domain/facets.ts';
import { organisationKinds } from '../schemas/organisation.ts';
import { servicePlaceKinds } from '../schemas/service-place.ts';
import { words } from '../words/index.ts';
import { directory } from './directory.ts';

const pageSize = 40;

/** What every page of a list of records is made from. */
export interface RecordListProps<Item> {
  values: FacetValue<Item>[];
  total: number;
  current?: FacetValue<Item>;
  page: Page<Item>;
}

const inOrder =
  (kinds: readonly string[]) =>
  (a: string, b: string): number =>
    kinds.indexOf(a) - kinds.indexOf(b);

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

/** Paths of a whole list: none where there is no record, so that no empty page is made. */
const whole = <Item>(
  paginate: PaginateFunction,
  items: Item[],
  facets: readonly Facet<Item>[],
): ReturnType<PaginateFunction> =>
  items.length > 0
    ? paginate(items, { pageSize, props: { values: facetValues(facets, items), total: items.length } })
    : [];

/** Paths of the list of each facet value. */
function filtered<Item>(
  paginate: PaginateFunction,
  items: Item[],
  facets: readonly Facet<Item>[],
): ReturnType<PaginateFunction> {
  const values = facetValues(facets, items);
  return values.flatMap((current) =>
    paginate(current.items, {
      pageSize,
      params: { facet: current.facet, value: current.value },
      props: { values, total: items.length, current },
    }),
  );
}

/** Paths of the list of service places. */
export const wholeServicePlaceList = (paginate: PaginateFunction): ReturnType<PaginateFunction> =>
  whole(paginate, directory().servicePlaces, servicePlaceFacets);

/** Paths of the filtered lists of service places. */
export const filteredServicePlaceLists = (paginate: PaginateFunction): ReturnType<PaginateFunction> =>
  filtered(paginate, directory().servicePlaces, servicePlaceFacets);

/** Paths of the list of organisations. */
export const wholeOrganisationList = (paginate: PaginateFunction): ReturnType<PaginateFunction> =>
  whole(paginate, directory().organisations, organisationFacets);

/** Paths of the filtered lists of organisations. */
export const filteredOrganisationLists = (paginate: PaginateFunction): ReturnType<PaginateFunction> =>
  filtered(paginate, directory().organisations, organisationFacets);
