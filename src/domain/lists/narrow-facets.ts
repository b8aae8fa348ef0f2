interface Value {
  facet: string;
  value: string;
  items: readonly unknown[];
  path: string;
}

/** What tells an item from others: its id, else the item itself. */
const keyOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'id' in item ? item.id : item;

/** A value of a facet as it stands beside a list: how many it leaves, and where they are. */
interface FacetLink<It extends Value> {
  value: It;
  count: number;
  /** Path on this site, with a query where a filter in the browser narrows twice. */
  path: string;
}

/**
 * The ways to narrow a list that is narrowed already: how many of what is left they leave, and the filter of the list with
 * both. Other values of the same facet, and all of a list that has no filter, are what they are in the whole list.
 */
export function narrowFacets<It extends Value>(
  values: readonly It[],
  { base, current, filter }: { base: string; current: Value | undefined; filter: boolean },
): FacetLink<It>[] {
  const left = new Set(current?.items.map(keyOf));
  return values.flatMap((value): FacetLink<It>[] => {
    if (!current || !filter || value.facet === current.facet)
      return [{ value, count: value.items.length, path: value.path }];
    const count = value.items.filter((it) => left.has(keyOf(it))).length;
    const query = new URLSearchParams([
      [current.facet, current.value],
      [value.facet, value.value],
    ]);
    return count > 0 ? [{ value, count, path: `${base}?${query.toString()}` }] : [];
  });
}
