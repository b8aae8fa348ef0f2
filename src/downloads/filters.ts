import type { FilterItem } from '../domain/lists/list-filter.ts';
import { kinds } from '../kinds/index.ts';
import { path } from '../paths.ts';
import type { Words } from '../words/languages.ts';

/** A list that can be filtered in the browser. */
export interface FilteredList {
  name: string;
  items: readonly Omit<FilterItem, 'passes'>[];
  filters: readonly { facet: string; value: string; items: readonly { id: string }[] }[];
}

/** Every list whose filters can be combined, with the ways that its pages offer. */
export const filteredLists = (words: Words): FilteredList[] =>
  kinds(words).flatMap(({ name, list }) =>
    list?.filterItems
      ? {
          ...{ name, filters: list.get().values },
          items: list.filterItems().map((it) => ({ ...it, path: path(it.path) })),
        }
      : [],
  );

/** What the filter in the browser reads: every item of a list with the values that it passes. */
export function filterIndex({ items, filters }: FilteredList): FilterItem[] {
  const passes = new Map<string, string[]>(items.map(({ id }) => [id, []]));
  for (const { facet, value, items: passing } of filters)
    for (const { id } of passing) passes.get(id)?.push(`${facet}=${value}`);
  return items.map((item) => ({ ...item, passes: passes.get(item.id) ?? [] }));
}
