import type { Document } from 'domhandler';
import { Interner } from '../interner.ts';
import { htmlFeatures, type ReadHtml } from './features.ts';
import { tagReader } from './tag-reads.ts';
import { htmlPage } from './tree.ts';

/** So many numbers are kept: then pages are judged anew. */
const most = 8_000_000;

/** What is known of the HTML of pages that have no fault. */
export class PassedStructures {
  #interner = new Interner();
  #tags = tagReader(this.#interner);
  #features = new Set<number>();
  #places = new Set<number>();

  /**
   * What is read of a page; undefined where it has to be judged as a whole.
   * @param document undefined for a page that is not written plainly
   */
  read(html: string, document: Document | undefined): ReadHtml | undefined {
    if (this.#interner.size > most) this.#forget();
    const page = document && htmlPage(html, document, this.#interner, this.#tags);
    return page && htmlFeatures(page, this.#interner, this.#places);
  }

  /** Whether each of its features stood on a page without a fault: then it has none. */
  hasPassed(read: ReadHtml): boolean {
    const hasPassed = read.features.isSubsetOf(this.#features);
    if (hasPassed) this.pass(read);
    return hasPassed;
  }

  /** Remembers what was read of a page without a fault. */
  pass({ features, places }: ReadHtml): void {
    for (const feature of features) this.#features.add(feature);
    for (const place of places) this.#places.add(place);
  }

  #forget(): void {
    this.#interner = new Interner();
    this.#tags = tagReader(this.#interner);
    this.#features = new Set();
    this.#places = new Set();
  }
}
