import type { PagePlaces } from './known-parts.ts';

/** What is kept of a page. */
interface Trace {
  url: string;
  /** Its features that are not of parts that it shares. */
  found: Uint32Array;
  from: number;
  to: number;
  shared: Uint32Array;
}

/** Remembers of each page that is read what tells whether it may have a feature: a page that shares a part has what is in it, too. */
export class FeatureTraces {
  readonly #traces: Trace[] = [];

  /** Notes a page, in the order of reading. */
  add(url: string, found: Iterable<number>, { from, to, shared }: PagePlaces): void {
    this.#traces.push({ url, found: Uint32Array.from(found), from, to, shared: Uint32Array.from(shared) });
  }

  /** Addresses of all pages that have one of these features, and of few others: those that share a part with one that has. */
  pagesWith(features: ReadonlySet<number>): string[] {
    const suspect = new Uint8Array(this.#traces.at(-1)?.to ?? 0);
    return this.#traces.flatMap(({ url, found, from, to, shared }) => {
      if (!found.some((it) => features.has(it)) && !shared.some((it) => suspect[it] === 1)) return [];
      suspect.fill(1, from, to);
      return [url];
    });
  }
}
