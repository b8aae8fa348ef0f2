import type { z } from 'zod';
import type { Page, PaginateFunction } from 'astro';
import {
  downwards,
  facetValues,
  byOrder,
  upwards,
  type Facet,
  type FacetValue,
} from '../domain/lists/facets.ts';
import { leftBeside } from '../domain/lists/narrow-facets.ts';
import { bodyName } from '../queries/audits/bodies.ts';
import type { Words } from '../words/languages.ts';

/** A value that a list can be narrowed to, with the page of what is left. */
export interface ListValue<Item> extends FacetValue<Item> {
  /** `/surveys/year/2025/` */
  path: string;
  /** How many values of its facet are not offered beside it, where there are very many. */
  besides?: number;
}

/** A way to narrow a list that a page offers. */
export interface OfferedValue extends Omit<ListValue<unknown>, 'items'> {
  /** How many records of the whole list it leaves. */
  count: number;
  /** How many of what the list is narrowed to. */
  left?: number;
}

/** Which value a list is narrowed to. */
export type Chosen = Pick<ListValue<unknown>, 'facet' | 'value'>;

/** A list and the ways to narrow it, each a page. */
export interface RecordList<Item> {
  /** Path of its first page. */
  base: string;
  items: readonly Item[];
  values: readonly ListValue<Item>[];
  /** The ways that stand beside it, or beside what one of them leaves. */
  offered: (current?: Chosen) => readonly ListValue<Item>[];
  pageSize: number;
}

/** What a list is made from. */
export interface ListOf<Item> {
  base: string;
  items: readonly Item[];
  facets: readonly Facet<Item>[];
  /** Most records on a page. */
  pageSize?: number | undefined;
}

const usualPageSize = 40;

/** The values with the page of each: `<base><facet>/<value>/`. */
export const withPaths = <Item>(base: string, values: readonly FacetValue<Item>[]): ListValue<Item>[] =>
  values.map((it) => ({ ...it, path: `${base}${it.facet}/${it.value}/` }));

/** A list whose every value is a page that stands beside it. */
export function listOf<Item>({ base, items, facets, pageSize }: ListOf<Item>): RecordList<Item> {
  const values = withPaths(base, facetValues(facets, items));
  return { base, items, values, offered: () => values, pageSize: pageSize ?? usualPageSize };
}

/** Most values of a facet that a page offers: a nation has thousands of organisations that do the same. */
const mostOffered = 60;

/** Of a facet with very many values those that leave most, in their order, and the one that is chosen. All have pages, which the pages of whom they are about lead to. */
function fewValues<Item>(values: readonly ListValue<Item>[], current?: Chosen): readonly ListValue<Item>[] {
  const many = [...Map.groupBy(values, (it) => it.facet).values()].filter((it) => it.length > mostOffered);
  if (many.length === 0) return values;
  const isCurrent = (it: Chosen): boolean => it.facet === current?.facet && it.value === current.value;
  const shown = new Map(
    many.map((group) => {
      const most = group.toSorted((a, b) => b.items.length - a.items.length).slice(0, mostOffered);
      const few = new Set([...most, ...group.filter(isCurrent)]);
      return [group[0]?.facet ?? '', { few, besides: group.length - few.size }];
    }),
  );
  return values.flatMap((it) => {
    const group = shown.get(it.facet);
    if (!group) return [it];
    return group.few.has(it) ? [{ ...it, besides: group.besides }] : [];
  });
}

/** Tells the ways to narrow a list that stand beside it, or beside what one of them leaves. */
export function offersOf<Item>({
  values,
  offered,
}: Pick<RecordList<Item>, 'values' | 'offered'>): (current?: ListValue<Item>) => OfferedValue[] {
  const left = leftBeside(values);
  return (current) =>
    fewValues(offered(current), current).map(({ items, ...value }) => ({
      ...value,
      count: items.length,
      ...(current && { left: left(current.items, value) }),
    }));
}

/** What every page of a list is made from. */
export interface ListProps<Item> {
  /** The ways to narrow it that the page offers. */
  values: readonly OfferedValue[];
  total: number;
  current?: ListValue<Item>;
  page: Page<Item>;
}

/** Paths of the pages of a list, one even where it is empty; `params` are those of the route besides its own. */
export const wholePaths = <Item>(
  paginate: PaginateFunction,
  list: RecordList<Item>,
  params: Record<string, string> = {},
): ReturnType<PaginateFunction> => {
  const { items, pageSize } = list;
  return paginate(items, { pageSize, params, props: { values: offersOf(list)(), total: items.length } });
};

/** Paths of the pages of what each value of a list leaves; `paramsOf` are those of the route, facet and value where it is left out. */
export const narrowedPaths = <Item>(
  paginate: PaginateFunction,
  list: RecordList<Item>,
  paramsOf: (value: Chosen) => Record<string, string> = ({ facet, value }) => ({ facet, value }),
): ReturnType<PaginateFunction> => {
  const { items, values, pageSize } = list;
  const offers = offersOf(list);
  return values.flatMap((current) =>
    paginate(current.items, {
      pageSize,
      params: paramsOf(current),
      props: { values: offers(current), total: items.length, current },
    }),
  );
};

/** Narrows a list by a field of an enum: in the order of its values, where no other is given, and in their words. */
export const enumFacet = <Item>(
  schema: z.ZodEnum,
  wordOf: Words['value'],
  facet: Omit<Facet<Item>, 'text'>,
): Facet<Item> => ({
  order: byOrder(schema.options.map(String)),
  ...facet,
  text: (value) => {
    const word = wordOf(schema, value);
    return word === value ? undefined : word;
  },
});

const stated = (value: string | number | undefined): string[] =>
  value === undefined || value === '' ? [] : [String(value)];

/** Narrows a list by a year of its records, latest first. */
export const yearFacet = <Item>(
  label: string,
  textOf: (year: number) => string,
  yearOf: (item: Item) => number | undefined,
): Facet<Item> => ({
  ...{ key: 'year', label, order: downwards },
  valuesOf: (it) => stated(yearOf(it)),
  text: (value) => textOf(Number(value)),
});

/** Narrows a list by an organisation that its records name, by id; `key` is part of the URL. */
export const organisationFacet = <Item>(
  label: string,
  idOf: (item: Item) => string | undefined,
  key = 'organisation',
): Facet<Item> => ({
  ...{ key, label, order: upwards, text: bodyName },
  valuesOf: (it) => stated(idOf(it)),
});

/** Most links to records in a group of the site map. */
export const mostLinks = 100;
