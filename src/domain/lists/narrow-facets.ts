/** A value of a facet, by which a list can be narrowed. */
interface Value {
  facet: string;
  value: string;
}

/** What tells an item from others: its id, else the item itself. */
const keyOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'id' in item ? item.id : item;

const nameOf = ({ facet, value }: Value): string => `${facet} ${value}`;

/** Tells how many of the items that one value of a list leaves have another one as well. */
export function leftBeside(
  values: readonly (Value & { items: readonly unknown[] })[],
): (items: readonly unknown[], other: Value) => number {
  const having = new Map<unknown, string[]>();
  for (const it of values)
    for (const item of it.items) {
      const known = having.get(keyOf(item));
      if (known) known.push(nameOf(it));
      else having.set(keyOf(item), [nameOf(it)]);
    }
  const counts = new WeakMap<readonly unknown[], Map<string, number>>();
  const countsIn = (items: readonly unknown[]): Map<string, number> => {
    const known = counts.get(items);
    if (known) return known;
    const made = new Map<string, number>();
    for (const item of items)
      for (const name of having.get(keyOf(item)) ?? []) made.set(name, (made.get(name) ?? 0) + 1);
    counts.set(items, made);
    return made;
  };
  return (items, other) => countsIn(items).get(nameOf(other)) ?? 0;
}

/** A value as a list offers it. */
interface Offered extends Value {
  /** How many items of the whole list it leaves. */
  count: number;
  /** How many of what the list is narrowed to; undefined beside the whole list. */
  left?: number;
  path: string;
}

/** A value of a facet as it stands beside a list: how many it leaves, and where they are. */
interface FacetLink<It extends Offered> {
  value: It;
  count: number;
  /** Path on this site, with a query where a filter in the browser narrows twice. */
  path: string;
}

/**
 * The ways to narrow a list that is narrowed already: how many of what is left they leave, and the filter of the list with
 * both. Other values of the same facet, and all of a list that has no filter, are what they are in the whole list.
 */
export function narrowFacets<It extends Offered>(
  values: readonly It[],
  { base, current, filter }: { base: string; current: Value | undefined; filter: boolean },
): FacetLink<It>[] {
  return values.flatMap((value): FacetLink<It>[] => {
    if (!current || !filter || value.facet === current.facet)
      return [{ value, count: value.count, path: value.path }];
    const { left = 0 } = value;
    const query = new URLSearchParams([
      [current.facet, current.value],
      [value.facet, value.value],
    ]);
    return left > 0 ? [{ value, count: left, path: `${base}?${query.toString()}` }] : [];
  });
}
