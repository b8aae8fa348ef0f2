import { Interner } from '../../interner.ts';

/** So many numbers are kept: then all is forgotten, and what is known is read again. */
const mostNumbers = 4_000_000;

/** Parts of a page by the numbers of their places: no other place has had one of them, forgotten or not. */
export interface PagePlaces {
  /** Those that it was the first to have: from this number on, and below that one. */
  from: number;
  to: number;
  /** The outermost of those that pages before it had, or that it has several times. */
  shared: readonly number[];
}

/**
 * Parts of pages, each with all that is in it and around it, that were read before: their features are known. Pages of a
 * template differ in a few of them.
 */
export class KnownParts {
  #wholes = new Interner();
  #places = new Interner();
  readonly #most: number;
  /** Number of the first place that is not forgotten. */
  #base = 0;
  #page = { from: 0, shared: [] as number[] };

  constructor(most = mostNumbers) {
    this.#most = most;
  }

  /** Forgets what there is no room for. Called before a page: the numbers of one page belong together. */
  begin(): void {
    if (this.#wholes.size + this.#places.size >= this.#most) {
      this.#base = this.#next;
      this.#wholes = new Interner();
      this.#places = new Interner();
    }
    this.#page = { from: this.#next, shared: [] };
  }

  /** The places of the page that was begun last. */
  get places(): PagePlaces {
    return { ...this.#page, to: this.#next };
  }

  get #next(): number {
    return this.#base + this.#places.size;
  }

  /** The part that a number of the interner stands for: an element without what is in it, words, a length. */
  alone(number: number): number {
    // No part is below zero: so none of two others is taken for it.
    return this.#wholes.pair(number, -1);
  }

  /** The part that two make, one behind the other. */
  join(first: number, second: number): number {
    return this.#wholes.pair(first, second);
  }

  /** Whether a part stands in such a place for the first time. */
  isNew(context: number, whole: number): boolean {
    const before = this.#places.size;
    const place = this.#places.pair(context, whole);
    if (this.#places.size > before) return true;
    this.#page.shared.push(this.#base + place);
    return false;
  }
}
