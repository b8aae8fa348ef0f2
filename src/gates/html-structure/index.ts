import { Interner } from '../interner.ts';
import { htmlFeatures } from './features.ts';
import { branchesOf, type KnownTags } from './tree.ts';

/** What is known of the HTML of pages that have no fault. */
export class PassedStructures {
  readonly #interner = new Interner();
  readonly #tags: KnownTags = new Map();
  readonly #passed = new Set<number>();

  /** The features of a page; undefined where it has to be judged as a whole. */
  featuresOf(html: string): Set<number> | undefined {
    const branches = branchesOf(html, this.#interner, this.#tags);
    return branches && htmlFeatures(html, branches, this.#interner);
  }

  /** Whether each of these features stood on a page without a fault. */
  hasPassed(features: ReadonlySet<number>): boolean {
    return features.isSubsetOf(this.#passed);
  }

  /** Remembers the features of a page without a fault. */
  pass(features: ReadonlySet<number>): void {
    for (const feature of features) this.#passed.add(feature);
  }
}
