/**
 * Adds all of these to a list. Handed on as arguments of one call, a hundred thousand and more overflow the stack.
 * @param more is gone through before the list changes
 */
export function addAll<Item>(list: Item[], more: Iterable<Item>): void {
  for (const it of [...more]) list.push(it);
}
