/** In how many texts each of many strings stands; strings have numbers, for most are met again and again. */
export class TextCounts {
  readonly #numbers = new Map<string, number>();
  readonly #strings: string[] = [];
  readonly #counts: number[] = [];
  /** The last text that each stood in. */
  readonly #last: number[] = [];

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#strings.push(text) - 1;
    this.#numbers.set(text, number);
    this.#counts.push(0);
    this.#last.push(-1);
    return number;
  }

  /** Counts strings of a text, each once however often it is told. */
  count(numbers: readonly number[], text: number): void {
    for (const it of numbers) {
      if (this.#last[it] === text) continue;
      this.#last[it] = text;
      this.#counts[it] = (this.#counts[it] ?? 0) + 1;
    }
  }

  /** How many texts each stands in. */
  all(): Map<string, number> {
    return new Map(this.#strings.map((it, number) => [it, this.#counts[number] ?? 0]));
  }
}
