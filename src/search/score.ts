import type { SearchStore } from './store.ts';

/** A thing that is asked for: places where it stands, in any of the words for it. */
export interface Concept {
  /** All words for it, folded. */
  forms: string[];
  passages: Uint32Array;
  /** Where words stand that are only looked for as well: they count half. */
  also: Uint32Array;
  /** How much it tells: rare words more. */
  worth: number;
  /** The year that it is: pages of that year hold it like a word of their title. */
  year?: number;
}

/** What is known of a page that may be an answer. */
export interface Scored {
  page: number;
  score: number;
  /** Share of what was asked that stands in it, by worth. */
  covered: number;
  /** Whether all that was asked stands in its title. */
  titled?: boolean;
}

type Part = 'title' | 'names' | 'aside' | 'text';
const parts: readonly Part[] = ['title', 'names', 'aside'];

/** What a passage is of its page. */
const part = (store: SearchStore, page: number, passage: number): Part =>
  parts[passage - (store.pages.start[page] ?? 0)] ?? 'text';

/** What a literal string is worth by where it stands. */
const literalWorth: Record<Part, number> = { title: 3, names: 2.5, text: 1.2, aside: 0.2 };
/** A whole name; one that a page only explains stands behind what has it in its title. */
const nameWorth = { named: 10, explained: 3.2 };

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
    const name = store.head.explaining.includes(page) ? nameWorth.explained : nameWorth.named;
    const value = whole ? (isName ? name : 0) : literalWorth[where] + (where === 'title' ? share : 0);
    scores.set(page, Math.max(scores.get(page) ?? 0, value * factor));
  }
}

/** Which things that were asked for stand somewhere, each with how much that counts. */
type Held = Map<number, number>;

interface Gathered {
  title: Held;
  page: Held;
  byPassage: Map<number, Held>;
}

const hold = (held: Held, concept: number, factor: number): void => {
  held.set(concept, Math.max(held.get(concept) ?? 0, factor));
};

/** Pages by how much of what is asked they hold: in all, in their title, in one passage. */
export function scoreConcepts(store: SearchStore, concepts: readonly Concept[]): Scored[] {
  const total = concepts.reduce((sum, it) => sum + it.worth, 0) || 1;
  const pages = new Map<number, Gathered>();
  const gather = (concept: number, passages: Uint32Array, factor: number): void => {
    for (const passage of passages) {
      const page = store.pageOf(passage);
      let known = pages.get(page);
      if (!known) pages.set(page, (known = { title: new Map(), page: new Map(), byPassage: new Map() }));
      hold(known.page, concept, factor);
      const where = part(store, page, passage);
      if (where === 'title' || where === 'names') hold(known.title, concept, factor);
      else if (where === 'text') {
        const held = known.byPassage.get(passage) ?? new Map<number, number>();
        hold(held, concept, factor);
        known.byPassage.set(passage, held);
      }
    }
  };
  for (const [index, { passages, also }] of concepts.entries()) {
    gather(index, passages, 1);
    gather(index, also, 0.6);
  }
  for (const [index, { year }] of concepts.entries())
    if (year !== undefined)
      for (const [page, known] of pages)
        if (store.pages.year[page] === year)
          for (const held of [known.page, known.title]) hold(held, index, 1);
  const worthOf = (...all: Held[]): number =>
    concepts.reduce(
      (sum, { worth }, at) => sum + worth * Math.max(0, ...all.map((it) => it.get(at) ?? 0)),
      0,
    ) / total;
  return [...pages].map(([page, { title, page: all, byPassage }]) => {
    const best = [...byPassage.values()].reduce((most, it) => Math.max(most, worthOf(it, title)), 0);
    const titled = worthOf(title);
    const score = 0.5 * worthOf(all) + 0.5 * best + (titled > 0.999 ? 1.1 : 0.8) * titled;
    return {
      page,
      covered: all.size === concepts.length ? 1 : worthOf(all),
      score,
      titled: titled > 0.999 && concepts.length > 1,
    };
  });
}
