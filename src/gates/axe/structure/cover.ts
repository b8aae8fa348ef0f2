/**
 * Chooses the pages that a browser has to see: each feature of each page must be seen on a page that passes. A page whose
 * features have all been seen so passes without a browser.
 */
export class Cover {
  readonly #open = new Map<number, Uint32Array>();
  readonly #cleared = new Set<number>();

  /** Adds a page by a number of its own. */
  add(page: number, features: Iterable<number>): void {
    this.#open.set(page, Uint32Array.from(features));
  }

  /**
   * The next pages to look at, which together have every feature that is not cleared; none when all pages are settled.
   * Each page is given out once: call `passed` for those on which nothing is found.
   */
  next(): Map<number, Uint32Array> {
    const seen = new Set(this.#cleared);
    const fresh = (page: number): number =>
      this.#open.get(page)?.reduce((sum, feature) => sum + Number(!seen.has(feature)), 0) ?? 0;
    const gains = new Map([...this.#open.keys()].map((page) => [page, fresh(page)]));
    const chosen = new Map<number, Uint32Array>();
    for (;;) {
      let best = -1;
      let most = 0;
      for (const [page, gain] of gains) if (gain > most) [best, most] = [page, gain];
      if (most === 0) break;
      const gain = fresh(best);
      // Others may have taken what it had: then another one may be better.
      if (gain < most) {
        gains.set(best, gain);
        continue;
      }
      const features = this.#open.get(best) ?? new Uint32Array();
      for (const feature of features) seen.add(feature);
      chosen.set(best, features);
      gains.delete(best);
      this.#open.delete(best);
    }
    return chosen;
  }

  /** A page on which nothing was found: its features are cleared. */
  passed(features: Uint32Array): void {
    for (const feature of features) this.#cleared.add(feature);
  }

  /** Pages that need no browser, because all their features are cleared; each is given out once. */
  settled(): number[] {
    const settled = [...this.#open].filter(([, features]) => features.every((it) => this.#cleared.has(it)));
    for (const [page] of settled) this.#open.delete(page);
    return settled.map(([page]) => page);
  }
}
