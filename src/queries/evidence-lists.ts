import type { PaginateFunction } from 'astro';
import type { Facet } from '../domain/lists/facets.ts';
import type { InspectionRecord } from '../domain/results/inspections.ts';
import type { ObservationsRecord } from '../domain/measures/observations.ts';
import { documentKinds } from '../schemas/document.ts';
import { words } from '../words/index.ts';
import { bodyOf } from './audit-lists.ts';
import { documents, inspections, observations, type DocumentRecord } from './commitment-records.ts';
import { once } from './content.ts';
import { inspectedPlace } from './inspection-views.ts';
import { inOrder, organisationFacet, recordPaths, shownValues, type ShownValue } from './lists.ts';

const pageSize = 40;

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

const documentFacets: readonly Facet<DocumentRecord>[] = [
  {
    key: 'kind',
    label: words.documents.byKind,
    valuesOf: (it) => [it.kind],
    order: inOrder(documentKinds),
  },
  {
    key: 'year',
    label: words.documents.byYear,
    valuesOf: (it) => (it.year === undefined ? [] : [String(it.year)]),
    order: newestFirst,
  },
  organisationFacet(words.documents.byOrganisation),
];

/** Ways to narrow the list of inspections. */
export const inspectionValues: () => ShownValue<InspectionRecord>[] = once(() =>
  shownValues(inspectionFacets, inspections(), { year: words.inspections.yearValue, place: inspectedPlace }),
);

/** Ways to narrow the list of documents. */
export const documentValues: () => ShownValue<DocumentRecord>[] = once(() =>
  shownValues(documentFacets, documents(), {
    year: words.documents.yearValue,
    organisation: (id) => bodyOf(id).name,
  }),
);

/** Paths of the list of inspections; `narrowed`: of each way to narrow it. None where there is no record. */
export const inspectionLists = (paginate: PaginateFunction, narrowed = false): ReturnType<PaginateFunction> =>
  recordPaths(paginate, { items: inspections(), values: inspectionValues(), pageSize }, narrowed);

/** Paths of the list of documents; `narrowed`: of each way to narrow it. None where there is no record. */
export const documentLists = (paginate: PaginateFunction, narrowed = false): ReturnType<PaginateFunction> =>
  recordPaths(paginate, { items: documents(), values: documentValues(), pageSize }, narrowed);

/** Paths of the list of files of figures; none where there is no file. */
export const observationLists = (paginate: PaginateFunction): ReturnType<PaginateFunction> =>
  recordPaths<ObservationsRecord>(paginate, { items: observations(), values: [], pageSize }, false);
