/** Hands items on in the order of their names, whenever each of them comes. */
export class InOrder<Item> {
  readonly #names: readonly string[];
  readonly #waiting = new Map<string, Item>();
  #next = 0;

  /** @param names of all items that may come, in their order */
  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** Takes an item. */
  add(name: string, item: Item): void {
    this.#waiting.set(name, item);
  }

  /** The items that come next, as far as they have come. @param isLast no more will come: what has not come is passed over */
  take(isLast: boolean): Item[] {
    const taken: Item[] = [];
    for (; this.#next < this.#names.length; this.#next += 1) {
      const name = this.#names[this.#next] ?? '';
      const item = this.#waiting.get(name);
      if (item !== undefined) taken.push(item);
      else if (!isLast) break;
      this.#waiting.delete(name);
    }
    return taken;
  }
}
