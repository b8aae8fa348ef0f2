/** In how many texts of a page each of many numbered things stands. */
export class TextCounts {
  /** By number: the last text that it stood in, and in how many of this page. */
  #last = new Uint32Array(1024);
  #counts = new Uint32Array(1024);
  #met: number[] = [];

  #makeRoom(most: number): void {
    if (most < this.#last.length) return;
    const grown = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
      const more = new Uint32Array(2 ** Math.ceil(Math.log2(most + 1)));
      more.set(old);
      return more;
    };
    this.#last = grown(this.#last);
    this.#counts = grown(this.#counts);
  }

  /** Counts things of a text, each once however often it is told. @param text its number, from 1 on; no two texts have one */
  count(numbers: readonly number[], text: number): void {
    for (const it of numbers) {
      this.#makeRoom(it);
      if (this.#last[it] === text) continue;
      this.#last[it] = text;
      if (this.#counts[it] === 0) this.#met.push(it);
      this.#counts[it] = (this.#counts[it] ?? 0) + 1;
    }
  }

  /** What was counted of a page, in the order of meeting; the next one begins anew. */
  take(): [number: number, times: number][] {
    const all = this.#met.map((it): [number, number] => [it, this.#counts[it] ?? 0]);
    for (const it of this.#met) this.#counts[it] = 0;
    this.#met = [];
    return all;
  }
}
