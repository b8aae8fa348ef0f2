import type { Page, PaginateFunction } from 'astro';
import { facetValues, type Facet } from '../domain/facets.ts';
import type { InspectionRecord } from '../domain/inspections.ts';
import type { ObservationsRecord } from '../domain/observations.ts';
import { documentKinds } from '../schemas/document.ts';
import { words } from '../words/index.ts';
import { bodyOf } from './audit-lists.ts';
import { documents, inspections, observations, type DocumentRecord } from './commitment-records.ts';
import { once } from './content.ts';
import { inspectedPlace } from './inspection-views.ts';
import type { ShownValue } from './lists.ts';

const pageSize = 40;

/** What every page of a list of records of one kind is made from. */
export interface EvidenceListProps<Item> {
  values: ShownValue<Item>[];
  total: number;
  current?: ShownValue<Item>;
  page: Page<Item>;
}

const newestFirst = (a: string, b: string): number => (a > b ? -1 : 1);

const inspectionFacets: readonly Facet<InspectionRecord>[] = [
  {
    key: 'year',
    label: words.inspections.byYear,
    valuesOf: (it) => [it.until.slice(0, 4)],
    order: newestFirst,
  },
  {
    key: 'place',
    label: words.inspections.byPlace,
    valuesOf: (it) => [it.place],
    order: (a, b) => (a < b ? -1 : 1),
  },
];

const kindOrder: readonly string[] = documentKinds;
const documentFacets: readonly Facet<DocumentRecord>[] = [
  {
    key: 'kind',
    label: words.documents.byKind,
    valuesOf: (it) => [it.kind],
    order: (a, b) => kindOrder.indexOf(a) - kindOrder.indexOf(b),
  },
  {
    key: 'year',
    label: words.documents.byYear,
    valuesOf: (it) => (it.year === undefined ? [] : [String(it.year)]),
    order: newestFirst,
  },
  {
    key: 'organisation',
    label: words.documents.byOrganisation,
    valuesOf: (it) => (it.organisation === undefined ? [] : [it.organisation]),
    order: (a, b) => (a < b ? -1 : 1),
  },
];

function shown<Item>(
  facets: readonly Facet<Item>[],
  items: readonly Item[],
  textOf: Record<string, (value: string) => string>,
): ShownValue<Item>[] {
  return facetValues(facets, items).map((it) => {
    const text = textOf[it.facet]?.(it.value);
    return text === undefined ? it : { ...it, text };
  });
}

/** Ways to narrow the list of inspections. */
export const inspectionValues: () => ShownValue<InspectionRecord>[] = once(() =>
  shown(inspectionFacets, inspections(), { year: words.inspections.yearValue, place: inspectedPlace }),
);

/** Ways to narrow the list of documents. */
export const documentValues: () => ShownValue<DocumentRecord>[] = once(() =>
  shown(documentFacets, documents(), {
    year: words.documents.yearValue,
    organisation: (id) => bodyOf(id).name,
  }),
);

function lists<Item>(
  paginate: PaginateFunction,
  all: readonly Item[],
  values: ShownValue<Item>[],
  narrowed: boolean,
): ReturnType<PaginateFunction> {
  const props = { values, total: all.length };
  if (!narrowed) return all.length > 0 ? paginate(all, { pageSize, props }) : [];
  return values.flatMap((current) =>
    paginate(current.items, {
      pageSize,
      params: { facet: current.facet, value: current.value },
      props: { ...props, current },
    }),
  );
}

/** Paths of the list of inspections; `narrowed`: of each way to narrow it. None where there is no record. */
export const inspectionLists = (paginate: PaginateFunction, narrowed = false): ReturnType<PaginateFunction> =>
  lists(paginate, inspections(), inspectionValues(), narrowed);

/** Paths of the list of documents; `narrowed`: of each way to narrow it. None where there is no record. */
export const documentLists = (paginate: PaginateFunction, narrowed = false): ReturnType<PaginateFunction> =>
  lists(paginate, documents(), documentValues(), narrowed);

/** Paths of the list of files of figures; none where there is no file. */
export const observationLists = (paginate: PaginateFunction): ReturnType<PaginateFunction> =>
  lists<ObservationsRecord>(paginate, observations(), [], false);
