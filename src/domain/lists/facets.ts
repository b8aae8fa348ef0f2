import { byName } from './collate.ts';

/** A way to narrow a list by one property; each value is a page of its own (a static host answers no query). */
export interface Facet<Item> {
  /** Part of the URL. */
  key: string;
  label: string;
  valuesOf: (item: Item) => readonly string[];
  /** Order of the values; by name where it is left out. */
  order?: (a: string, b: string) => number;
}

/** One value of a facet with the items that have it. */
export interface FacetValue<Item> {
  facet: string;
  label: string;
  value: string;
  items: Item[];
}

/** Every value of every facet that at least one item has, in the facets' order. */
export function facetValues<Item>(
  facets: readonly Facet<Item>[],
  items: readonly Item[],
): FacetValue<Item>[] {
  return facets.flatMap(({ key, label, valuesOf, order = byName }) => {
    const groups = new Map<string, Item[]>();
    for (const item of items)
      for (const value of new Set(valuesOf(item))) {
        const group = groups.get(value);
        if (group) group.push(item);
        else groups.set(value, [item]);
      }
    return [...groups.keys()]
      .sort(order)
      .map((value) => ({ facet: key, label, value, items: groups.get(value) ?? [] }));
  });
}
