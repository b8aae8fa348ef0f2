/** A list cut into pages of at most so many items; one even where there is nothing. */
export function pagesOf<Item>(items: readonly Item[], most: number): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: count }, (_, index) => items.slice(index * most, (index + 1) * most));
}

/** Numbers of the pages behind the first, which is 1. */
export const furtherPages = (pages: readonly unknown[]): number[] =>
  pages.map((_, index) => index + 1).slice(1);

/** A list cut into pages that weigh at most so much each; what weighs more by itself is a page of its own, one even where there is nothing. */
export function pagesByWeight<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  most: number,
): [Item[], ...Item[][]] {
  const pages: [Item[], ...Item[][]] = [[]];
  let page = pages[0];
  let left = most;
  for (const item of items) {
    const weight = weightOf(item);
    if (weight > left && page.length > 0) {
      pages.push((page = []));
      left = most;
    }
    page.push(item);
    left -= weight;
  }
  return pages;
}

/** Elements that the table of a page may have: with all that stands around it a page keeps below 1,500. */
export const mostElements = 900;

/** The paths of the pages of a list: the first has the path of the list, the others their number behind it. */
export const pathsOfPages = (path: string, pages: readonly unknown[]): [string, ...string[]] => [
  path,
  ...furtherPages(pages).map((page) => `${path}${page}/`),
];

/** What a page of a list has to say of where it stands, and of its neighbours. */
export interface PagePlace {
  /** From 1. */
  currentPage: number;
  lastPage: number;
  /** Paths of the neighbours. */
  url: { prev?: string | undefined; next?: string | undefined };
}

/** Where a page stands among these paths. */
export const pagePlaceOf = (paths: readonly string[], page: number): PagePlace => ({
  currentPage: page,
  lastPage: paths.length,
  url: { prev: paths[page - 2], next: paths[page] },
});

/** Neighbours on either side, and steps between the ends, that a page of very many leads to. */
const [neighbours, steps] = [2, 8];

/**
 * Numbers of the pages that a page of a list leads to, ascending: all where they are few; of very many its neighbours, both
 * ends and some between at even distances, so that neither the links nor the way grow with the list.
 * @param current from 1
 */
export function linkedPages(current: number, last: number): number[] {
  const stride = Math.max(1, Math.ceil(last / steps));
  return Array.from({ length: last }, (_, index) => index + 1).filter(
    (it) =>
      last <= 2 * steps ||
      it === 1 ||
      it === last ||
      it % stride === 0 ||
      Math.abs(it - current) <= neighbours,
  );
}
