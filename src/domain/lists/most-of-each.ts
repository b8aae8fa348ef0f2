/** The items in their order, at most `most` of each group. */
export function mostOfEach<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  most: number,
): Item[] {
  const seen = new Map<string, number>();
  return items.filter((item) => {
    const group = groupOf(item);
    const count = (seen.get(group) ?? 0) + 1;
    seen.set(group, count);
    return count <= most;
  });
}
