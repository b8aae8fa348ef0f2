/**
 * Chooses what a browser has to see: each feature of each page must be seen where nothing is found. A page whose features
 * have all been seen so passes without a browser.
 */
export class Cover {
  readonly #open = new Map<number, Uint32Array>();
  readonly #cleared = new Set<number>();
  readonly #failed = new Set<number>();

  /** Adds a page by a number of its own. */
  add(page: number, features: Iterable<number>): void {
    this.#open.set(page, Uint32Array.from(features));
  }

  /**
   * The next pages to look at and for which features, which together are all that are not cleared; none when there are
   * none. Call `passed` with what was seen where nothing is found, and `close` for a page that was looked at as a whole.
   * @param inLine features that are being looked at already
   */
  next(inLine: Iterable<number> = []): Map<number, Uint32Array> {
    const seen = new Set(this.#cleared);
    for (const feature of inLine) seen.add(feature);
    const fresh = (page: number): number =>
      this.#open.get(page)?.reduce((sum, feature) => sum + Number(!seen.has(feature)), 0) ?? 0;
    /** Pages by what each added when it was last asked: of a nation's pages only those with most are looked at, never all. */
    const byGain: number[][] = [];
    const put = (page: number, gain: number): unknown => (byGain[gain] ??= []).push(page);
    for (const page of this.#open.keys()) put(page, fresh(page));
    const chosen = new Map<number, Uint32Array>();
    for (let most = byGain.length - 1; most > 0; most -= 1)
      for (const page of (byGain[most] ?? []).sort((a, b) => a - b)) {
        const gain = fresh(page);
        // Others may have taken what it had: then another one may be better.
        if (gain < most) {
          put(page, gain);
          continue;
        }
        const wanted = this.of(page).filter((feature) => !seen.has(feature));
        for (const feature of wanted) seen.add(feature);
        chosen.set(page, wanted);
      }
    return chosen;
  }

  /** Features that were seen where nothing was found. */
  passed(features: Iterable<number>): void {
    for (const feature of features) this.#cleared.add(feature);
  }

  /** Features of a page where something was found. */
  failed(features: Iterable<number>): void {
    for (const feature of features) this.#failed.add(feature);
  }

  /** Features that were seen only where something was found: whoever has one of them has to be looked at. */
  suspects(): Set<number> {
    return this.#failed.difference(this.#cleared);
  }

  /** The features of a page that is not settled. */
  of(page: number): Uint32Array {
    return this.#open.get(page) ?? new Uint32Array();
  }

  /** A page that was looked at as a whole is settled, and its features are returned. */
  close(page: number): Uint32Array {
    const features = this.of(page);
    this.#open.delete(page);
    return features;
  }

  /** Pages that need no browser, because all their features are cleared; each is given out once. */
  settled(): number[] {
    const settled = [...this.#open].filter(([, features]) => features.every((it) => this.#cleared.has(it)));
    for (const [page] of settled) this.#open.delete(page);
    return settled.map(([page]) => page);
  }
}
