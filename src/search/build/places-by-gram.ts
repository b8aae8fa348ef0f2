/** So many places are put in order together: two lists of 16 MB. */
const batch = 1 << 22;

/** Takes the passages of a gram that lie between two places of a list, in the order in which they were added. */
type TakePlaces = (gram: number, passages: Uint32Array, from: number, to: number) => void;

/**
 * Puts places in the order of their grams before each list of a gram is written to. A nation has a hundred million places in a million
 * lists all over the memory: one by one, each would wait for the list of its gram.
 */
export class PlacesByGram {
  readonly #take: TakePlaces;
  readonly #grams: Uint32Array;
  readonly #passages: Uint32Array;
  #filled = 0;
  #most = 0;

  /** @param most places that are put in order together */
  constructor(take: TakePlaces, most = batch) {
    this.#take = take;
    this.#grams = new Uint32Array(most);
    this.#passages = new Uint32Array(most);
  }

  add(gram: number, passage: number): void {
    if (this.#filled === this.#grams.length) this.settle();
    this.#grams[this.#filled] = gram;
    this.#passages[this.#filled] = passage;
    this.#filled += 1;
    if (gram > this.#most) this.#most = gram;
  }

  /** Hands on what has been added (a counting sort, which keeps the order of passages). */
  settle(): void {
    const filled = this.#filled;
    if (filled === 0) return;
    const ends = new Uint32Array(this.#most + 1);
    for (let at = 0; at < filled; at += 1) {
      const gram = this.#grams[at] ?? 0;
      ends[gram] = (ends[gram] ?? 0) + 1;
    }
    let begin = 0;
    for (const [gram, count] of ends.entries()) {
      ends[gram] = begin;
      begin += count;
    }
    const ordered = new Uint32Array(filled);
    for (let at = 0; at < filled; at += 1) {
      const gram = this.#grams[at] ?? 0;
      const place = ends[gram] ?? 0;
      ordered[place] = this.#passages[at] ?? 0;
      ends[gram] = place + 1;
    }
    let from = 0;
    for (const [gram, end] of ends.entries()) {
      if (end > from) this.#take(gram, ordered, from, end);
      from = end;
    }
    [this.#filled, this.#most] = [0, 0];
  }
}
