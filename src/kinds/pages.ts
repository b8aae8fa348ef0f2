import type { PaginateFunction } from 'astro';
import type { Words } from '../words/languages.ts';
import { kinds } from './index.ts';
import type { Kind } from './definition.ts';
import { narrowedPaths, wholePaths, type RecordList } from './list.ts';

type Paths = ReturnType<PaginateFunction>;

/** The pages of a kind, with its name and the digest of what they show. */
const named = ({ name, list }: Kind, paths: Paths): Paths =>
  paths.map((it) => ({ ...it, props: { ...it.props, name }, cacheKey: list?.cacheKey?.() }));

const pathsOf = (
  words: Words,
  which: 'whole' | 'narrowed',
  make: (kind: Kind, list: NonNullable<Kind['list']>) => Paths,
): Paths =>
  kinds(words).flatMap((kind) => {
    const { list } = kind;
    const own = list?.ownPages?.includes(which);
    return list && !own && list.get().items.length > 0 ? named(kind, make(kind, list)) : [];
  });

/** Paths of the list of every kind, without a page where there is no record. */
export const wholeLists = (words: Words, paginate: PaginateFunction): Paths =>
  pathsOf(words, 'whole', ({ folder }, list) => wholePaths(paginate, list.get(), { collection: folder }));

/** Paths of what each value of every list leaves. */
export const narrowedLists = (words: Words, paginate: PaginateFunction): Paths =>
  pathsOf(words, 'narrowed', ({ folder }, list) =>
    narrowedPaths(paginate, list.get(), ({ facet, value }) => ({ collection: folder, facet, value })),
  );

/** Paths of a list of every year. */
export const wholeOfYears = <Item>(
  paginate: PaginateFunction,
  years: readonly number[],
  listOf: (year: number) => RecordList<Item>,
): Paths => ofYears(years, (year) => wholePaths(paginate, listOf(year), { year: String(year) }));

/** Paths of what each value of the list of every year leaves. */
export const narrowedOfYears = <Item>(
  paginate: PaginateFunction,
  years: readonly number[],
  listOf: (year: number) => RecordList<Item>,
): Paths =>
  ofYears(years, (year) =>
    narrowedPaths(paginate, listOf(year), ({ facet, value }) => ({ year: String(year), facet, value })),
  );

const ofYears = (years: readonly number[], pathsOf: (year: number) => Paths): Paths =>
  years.flatMap((year) => pathsOf(year).map((it) => ({ ...it, props: { ...it.props, year } })));

/** The same of one kind, for a route of its own; `params` of a value are those of its route. */
export const narrowedListsOf = (
  kind: Kind,
  paginate: PaginateFunction,
  paramsOf: (value: { facet: string; value: string }) => Record<string, string>,
): Paths => {
  const list = kind.list?.get();
  return list ? named(kind, narrowedPaths(paginate, list, paramsOf)) : [];
};
