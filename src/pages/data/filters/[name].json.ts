import type { APIRoute, GetStaticPaths } from 'astro';
import type { FilterItem } from '../../../domain/lists/list-filter.ts';
import { filteredLists, filterIndex } from '../_lists.ts';

/** What the filter in the browser reads, for each list that has something in it. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await filteredLists())
    .filter(({ items }) => items.length > 0)
    .map((list) => ({ params: { name: list.name }, props: { index: filterIndex(list) } }));

export const GET: APIRoute<{ index: FilterItem[] }> = ({ props: { index } }) =>
  new Response(JSON.stringify(index), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
