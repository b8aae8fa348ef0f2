/** A list cut into pages of at most so many items; one even where there is nothing. */
export function pagesOf<Item>(items: readonly Item[], most: number): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: count }, (_, index) => items.slice(index * most, (index + 1) * most));
}

/** Numbers of the pages behind the first, which is 1. */
export const furtherPages = (pages: readonly unknown[]): number[] =>
  pages.map((_, index) => index + 1).slice(1);
