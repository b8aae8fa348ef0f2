/** Gives equal texts, and equal pairs of their numbers, the same small number, for as long as it lives. */
export class Interner {
  readonly #texts = new Map<string, number>();
  /** Three numbers a pair, each table at most half full: first, second and one more than the number of both. */
  #pairs = new Int32Array(3 << 16);
  #mask = (1 << 16) - 1;
  #paired = 0;
  #next = 0;
  readonly #tell: ((first: number | string, second: number) => void) | undefined;

  /** @param tell gets each text and each pair when it gets the next number */
  constructor(tell?: (first: number | string, second: number) => void) {
    this.#tell = tell;
  }

  /** How many numbers it has given. */
  get size(): number {
    return this.#next;
  }

  /** The number of a text. */
  text(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const number = this.#number();
    this.#texts.set(text, number);
    this.#tell?.(text, 0);
    return number;
  }

  /** The number of two that follow each other. */
  pair(first: number, second: number): number {
    const at = this.#placeOf(first, second);
    const known = this.#pairs[at + 2] ?? 0;
    if (known > 0) return known - 1;
    const number = this.#number();
    this.#pairs.set([first, second, number + 1], at);
    this.#paired += 1;
    if (this.#paired * 2 > this.#mask) this.#grow();
    this.#tell?.(first, second);
    return number;
  }

  /** Where a pair stands, or has its place. */
  #placeOf(first: number, second: number): number {
    const pairs = this.#pairs;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = slot * 3;
      if (pairs[at + 2] === 0 || (pairs[at] === first && pairs[at + 1] === second)) return at;
    }
  }

  #grow(): void {
    const old = this.#pairs;
    this.#mask = this.#mask * 2 + 1;
    this.#pairs = new Int32Array(3 * (this.#mask + 1));
    for (let at = 0; at < old.length; at += 3)
      if ((old[at + 2] ?? 0) > 0)
        this.#pairs.set(old.subarray(at, at + 3), this.#placeOf(old[at] ?? 0, old[at + 1] ?? 0));
  }

  #number(): number {
    if (this.#next === 2 ** 31 - 2) throw new Error('more structures than can be numbered');
    return (this.#next += 1) - 1;
  }
}
