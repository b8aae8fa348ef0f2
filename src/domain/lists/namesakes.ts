/** The things that share their name with another one, each group in the order of `items`. */
export function namesakes<Item>(items: Iterable<Item>, nameOf: (item: Item) => string): Item[][] {
  const byName = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const known = byName.get(name);
    if (known) known.push(item);
    else byName.set(name, [item]);
  }
  return [...byName.values()].filter((it) => it.length > 1);
}

/**
 * What tells the things of one name apart, each by the same kind of mark.
 * @param marksOf marks of a thing, the one that people know best first; the last of them is one that no two share
 */
export function marksApart<Item>(
  group: readonly Item[],
  marksOf: (item: Item) => readonly (string | undefined)[],
): string[] {
  const marks = group.map(marksOf);
  const most = Math.max(0, ...marks.map((it) => it.length));
  for (let at = 0; at < most; at += 1) {
    const column = marks.map((it) => it[at]).filter((it): it is string => Boolean(it));
    if (new Set(column).size === group.length) return column;
  }
  throw new Error(`nothing tells ${group.length} things of one name apart`);
}
