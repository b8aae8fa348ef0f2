import type { Words } from '../words/languages.ts';
import type { MapGroup } from './definition.ts';
import { offersOf, type RecordList } from './list.ts';

/** The ways to narrow a list as groups of links for the site map, a facet a group. */
export const facetGroups = (
  { frame }: Words,
  list: Pick<RecordList<unknown>, 'values' | 'offered'>,
): MapGroup[] =>
  [...Map.groupBy(offersOf(list)(), (it) => it.facet).values()].map((group) => {
    const { label = '', besides } = group[0] ?? {};
    return {
      heading: frame.filterByFacet(label),
      links: group.map(({ value, text, count, path }) => ({
        label: frame.withCount(text ?? value, count),
        path,
      })),
      ...(besides ? { note: frame.besides(label, besides) } : {}),
    };
  });
