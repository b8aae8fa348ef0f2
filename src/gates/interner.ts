/** Numbers below this can be paired in one that is still exact. */
const limit = 2 ** 26;

/** Gives equal texts, and equal pairs of their numbers, the same small number, for as long as it lives. */
export class Interner {
  readonly #texts = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  #next = 0;

  /** The number of a text. */
  text(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const number = this.#number();
    this.#texts.set(text, number);
    return number;
  }

  /** The number of two that follow each other. */
  pair(first: number, second: number): number {
    const both = first * limit + second;
    const known = this.#pairs.get(both);
    if (known !== undefined) return known;
    const number = this.#number();
    this.#pairs.set(both, number);
    return number;
  }

  #number(): number {
    if (this.#next === limit) throw new Error('more structures than can be numbered');
    return (this.#next += 1) - 1;
  }
}
