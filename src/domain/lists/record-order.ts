/** An order with a way out of ties: what is otherwise equal stands by its id. */
export const thenById =
  <Item extends { id: string }>(order: (a: Item, b: Item) => number) =>
  (a: Item, b: Item): number =>
    order(a, b) || (a.id < b.id ? -1 : 1);

interface Published {
  id: string;
  publishedOn: string;
}

/** Latest published first. */
export const byPublication = thenById((a: Published, b: Published) =>
  b.publishedOn.localeCompare(a.publishedOn),
);

/** Latest year first, in a year the latest published. */
export const byYear = thenById(
  (a: Published & { year: number }, b: Published & { year: number }) =>
    b.year - a.year || b.publishedOn.localeCompare(a.publishedOn),
);
