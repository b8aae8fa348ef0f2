import type { Page, PaginateFunction } from 'astro';
import { facetValues, type Facet, type FacetValue } from '../domain/lists/facets.ts';

/** A value of a facet in the words that the list shows. */
export type ShownValue<Item> = FacetValue<Item> & { text?: string };

/** What every page of a list of records is made from. */
export interface ListProps<Item> {
  values: ShownValue<Item>[];
  total: number;
  current?: ShownValue<Item>;
  page: Page<Item>;
}

/** A list and the ways to narrow it; of one year where it has one in its URL. */
export interface RecordList<Item> {
  items: Item[];
  values: ShownValue<Item>[];
  pageSize: number;
  year?: number;
}

/** Words of the values of a facet, by its key; a value without words of its own stands for itself. */
export type ValueWords = Partial<Record<string, (value: string) => string | undefined>>;

/** Every value of the facets that an item has, in the words that the list shows. */
export const shownValues = <Item>(
  facets: readonly Facet<Item>[],
  items: readonly Item[],
  textOf: ValueWords = {},
): ShownValue<Item>[] =>
  facetValues(facets, items).map((it) => {
    const text = textOf[it.facet]?.(it.value);
    return text === undefined ? it : { ...it, text };
  });

/** Paths of a list, of its only page where it is empty; `narrowed`: of the list of each value instead. */
export function listPaths<Item>(
  paginate: PaginateFunction,
  { items, values, pageSize, year }: RecordList<Item>,
  narrowed: boolean,
): ReturnType<PaginateFunction> {
  const props = { values, total: items.length, ...(year === undefined ? {} : { year }) };
  const params = year === undefined ? {} : { year: String(year) };
  if (!narrowed) return paginate(items, { pageSize, params, props });
  return values.flatMap((current) =>
    paginate(current.items, {
      pageSize,
      params: { ...params, facet: current.facet, value: current.value },
      props: { ...props, current },
    }),
  );
}

/** The same, without a page where there is no record. */
export const recordPaths = <Item>(
  paginate: PaginateFunction,
  list: RecordList<Item>,
  narrowed: boolean,
): ReturnType<PaginateFunction> => (list.items.length > 0 ? listPaths(paginate, list, narrowed) : []);

/** Values in the order of a list of them. */
export const inOrder =
  (order: readonly string[]) =>
  (a: string, b: string): number =>
    order.indexOf(a) - order.indexOf(b);

/** Narrows a list by year, latest first. */
export const yearFacet = <Item extends { year: number }>(label: string): Facet<Item> => ({
  key: 'year',
  label,
  valuesOf: (it) => [String(it.year)],
  order: (a, b) => Number(b) - Number(a),
});

/** Narrows a list by the organisation that a record is about, by id; `key` is part of the URL. */
export const organisationFacet = <Item extends { organisation?: string | undefined }>(
  label: string,
  key = 'organisation',
): Facet<Item> => ({
  key,
  label,
  valuesOf: (it) => (it.organisation ? [it.organisation] : []),
  order: (a, b) => (a < b ? -1 : 1),
});
