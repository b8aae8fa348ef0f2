import { byName } from './collate.ts';

/** A way to narrow a list by one property; each value is a page of its own (a static host answers no query). */
export interface Facet<Item> {
  /** Part of the URL. */
  key: string;
  label: string;
  valuesOf: (item: Item) => readonly string[];
  /** Order of the values; by name where it is left out. */
  order?: ((a: string, b: string) => number) | undefined;
  /** Words of a value; without any it stands for itself. */
  text?: ((value: string) => string | undefined) | undefined;
}

/** One value of a facet with the items that have it. */
export interface FacetValue<Item> {
  facet: string;
  label: string;
  value: string;
  /** Its words, where it does not stand for itself. */
  text?: string;
  items: Item[];
}

/** Values in the order of a list of them; what is not in it comes last. */
export function byOrder(order: readonly string[]): (a: string, b: string) => number {
  const placeOf = (value: string): number => (order.includes(value) ? order.indexOf(value) : order.length);
  return (a, b) => placeOf(a) - placeOf(b);
}

/** Codes and ids upwards. */
export const upwards = (a: string, b: string): number => (a < b ? -1 : 1);

/** Years and days, the latest first. */
export const downwards = (a: string, b: string): number => (a > b ? -1 : 1);

/** Items under each of their keys, in their order; an item stands once under a key. */
export function groupByEach<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

/** Every value of every facet that at least one item has, in the facets' order. */
export function facetValues<Item>(
  facets: readonly Facet<Item>[],
  items: readonly Item[],
): FacetValue<Item>[] {
  return facets.flatMap(({ key, label, valuesOf, order = byName, text: textOf }) => {
    const groups = groupByEach(items, valuesOf);
    return [...groups.keys()].sort(order).map((value) => {
      const text = textOf?.(value);
      const own = { facet: key, label, value, items: groups.get(value) ?? [] };
      return text === undefined ? own : { ...own, text };
    });
  });
}
