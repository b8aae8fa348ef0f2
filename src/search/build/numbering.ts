/** Numbers for things that are met again and again, from 0 in the order in which they are first met. */
export class Numbering<Thing extends string | number> {
  readonly #numbers = new Map<Thing, number>();
  readonly #things: Thing[] = [];

  /** @param known things that have their numbers already */
  constructor(known: Iterable<Thing> = []) {
    for (const it of known) this.numberOf(it);
  }

  numberOf(thing: Thing): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    const number = this.#things.push(thing) - 1;
    this.#numbers.set(thing, number);
    return number;
  }

  /** The number of a thing that was met; undefined for others. */
  known(thing: Thing): number | undefined {
    return this.#numbers.get(thing);
  }

  /** All things in the order of their numbers. */
  get things(): readonly Thing[] {
    return this.#things;
  }
}
