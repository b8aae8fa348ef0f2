/**
 * Updates in the order of the list, latest first: of a day in the order in which they are given, then by address; what
 * is dated after a day waits for it.
 */
export function inOrderOfDays<Item extends { on: string; id: string }>(
  groups: readonly (readonly Item[])[],
  until: string,
): Item[] {
  const rank = new Map(groups.flatMap((group, index) => group.map((it) => [it, index] as const)));
  return groups
    .flat()
    .filter(({ on }) => on <= until)
    .sort(
      (a, b) => b.on.localeCompare(a.on) || (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || (a.id < b.id ? -1 : 1),
    );
}
