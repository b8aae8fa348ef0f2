import type { APIRoute } from 'astro';
import type { FilterItem } from '../../../domain/lists/list-filter.ts';
import { filteredLists, filterIndex } from '../../../downloads/filters.ts';
import { jsonText } from '../../../downloads/responses.ts';
import { titlesApart } from '../../../views/links-apart.ts';
import { portalWords } from '../../../words/portal.ts';
import { pathsRead } from '../../../readings/paths.ts';

/** What the filter in the browser reads, for each list that has something in it. */
export const getStaticPaths = pathsRead(() =>
  filteredLists(portalWords)
    .filter(({ items }) => items.length > 0)
    .map((list) => ({
      params: { name: list.name },
      props: { index: titlesApart(portalWords, filterIndex(list)) },
    })),
);

export const GET: APIRoute<{ index: FilterItem[] }> = ({ props: { index } }) =>
  jsonText(JSON.stringify(index));
