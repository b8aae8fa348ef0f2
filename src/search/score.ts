import type { SearchStore } from './store.ts';

/** A thing that is asked for: places where it stands, in any of the words for it. */
export interface Concept {
  /** All words for it, folded. */
  forms: string[];
  passages: Uint32Array;
  /** How much it tells: rare words more. */
  worth: number;
}

/** What is known of a page that may be an answer. */
export interface Scored {
  page: number;
  score: number;
  /** Share of what was asked that stands in it, by worth. */
  covered: number;
}

type Part = 'title' | 'names' | 'aside' | 'text';
const parts: readonly Part[] = ['title', 'names', 'aside'];

/** What a passage is of its page. */
const part = (store: SearchStore, page: number, passage: number): Part =>
  parts[passage - (store.pages.start[page] ?? 0)] ?? 'text';

/** What a literal string is worth by where it stands. */
const literalWorth: Record<Part, number> = { title: 3, names: 2.5, text: 1.2, aside: 0.2 };

/** Adds what a literal string tells of pages: whole name, in the title, in the text. */
export function scoreLiteral(
  store: SearchStore,
  passages: Uint32Array,
  { length, whole, factor }: { length: number; whole: boolean; factor: number },
  scores: Map<number, number>,
): void {
  for (const passage of passages) {
    const page = store.pageOf(passage);
    const where = part(store, page, passage);
    const share = Math.min(1, length / Math.max(1, store.pages.title[page] ?? 1));
    const isName = where === 'title' || where === 'names';
    const value = whole ? (isName ? 10 : 0) : literalWorth[where] + (where === 'title' ? share : 0);
    scores.set(page, Math.max(scores.get(page) ?? 0, value * factor));
  }
}

interface Gathered {
  title: Set<number>;
  page: Set<number>;
  byPassage: Map<number, Set<number>>;
}

/** Pages by how much of what is asked they hold: in all, in their title, in one passage. */
export function scoreConcepts(store: SearchStore, concepts: readonly Concept[]): Scored[] {
  const total = concepts.reduce((sum, it) => sum + it.worth, 0) || 1;
  const pages = new Map<number, Gathered>();
  for (const [index, { passages }] of concepts.entries())
    for (const passage of passages) {
      const page = store.pageOf(passage);
      let known = pages.get(page);
      if (!known) pages.set(page, (known = { title: new Set(), page: new Set(), byPassage: new Map() }));
      known.page.add(index);
      const where = part(store, page, passage);
      if (where === 'title' || where === 'names') known.title.add(index);
      else if (where === 'text')
        known.byPassage.set(passage, (known.byPassage.get(passage) ?? new Set()).add(index));
    }
  const worthOf = (set: Iterable<number>): number =>
    [...set].reduce((sum, it) => sum + (concepts[it]?.worth ?? 0), 0) / total;
  return [...pages].map(([page, { title, page: all, byPassage }]) => {
    const best = [...byPassage.values()].reduce(
      (most, it) => Math.max(most, worthOf(new Set([...it, ...title]))),
      0,
    );
    const [covered, titled] = [worthOf(all), worthOf(title)];
    return { page, covered, score: 0.5 * covered + 0.5 * best + 0.8 * titled };
  });
}
