import type { Words } from '../words/languages.ts';
import type { MapGroup } from './definition.ts';
import { fewValues, type ListValue } from './list.ts';

/** The ways to narrow a list as groups of links for the site map, a facet a group. */
export const facetGroups = ({ frame }: Words, values: readonly ListValue<unknown>[]): MapGroup[] =>
  [...Map.groupBy(fewValues(values), (it) => it.facet).values()].map((group) => {
    const { label = '', besides } = group[0] ?? {};
    return {
      heading: frame.filterByFacet(label),
      links: group.map(({ value, text, items, path }) => ({
        label: frame.withCount(text ?? value, items.length),
        path,
      })),
      ...(besides ? { note: frame.besides(label, besides) } : {}),
    };
  });
