import type { Sought } from './sought.ts';
import type { SearchStore } from './store.ts';

/** A thing that is asked for: places where it stands, in any of the words for it. */
export interface Concept extends Sought {
  passages: Uint32Array;
  /** Where words stand that are only looked for as well: they count half. */
  also: Uint32Array;
  /** Whether other words are looked for where it is asked for. */
  led?: boolean;
  /** Whether a page is of a kind that is asked for by this word: it holds it then a little, though it does not say it. */
  suits?: (page: number) => boolean;
  /** Whether a page is of the year, kind or status that it is: it holds it then like a word of its title. */
  isOf?: (page: number) => boolean;
}

/** What is known of a page that may be an answer. */
export interface Scored {
  page: number;
  score: number;
  /** Share of what was asked that stands in it, by worth. */
  covered: number;
  /** Whether all that was asked stands in its title. */
  titled?: boolean;
  /** Whether some of what was asked stands in its title. */
  named?: boolean;
  /** Share of what was asked that one of its known questions holds. */
  asked?: number;
}

type Part = 'title' | 'names' | 'aside' | 'text' | 'asked';
const parts: readonly Part[] = ['title', 'names', 'aside'];

/** What a passage is of its page. */
const part = ({ pages }: SearchStore, page: number, passage: number): Part =>
  parts[passage - (pages.start[page] ?? 0)] ??
  (passage < (pages.start[page + 1] ?? 0) - (pages.asked[page] ?? 0) ? 'text' : 'asked');

/** Whether a passage is a known question. */
export const isAsked = (store: SearchStore, passage: number): boolean =>
  part(store, store.pageOf(passage), passage) === 'asked';

/** What a literal string is worth by where it stands. */
const literalWorth: Record<Part, number> = { title: 3, names: 2.5, text: 1.2, aside: 0.2, asked: 0.2 };
/** What has it in its title scores at least so much; what says it again and again in its text is about it, others name it once. */
const leastTitle = 2;
const againWorth = 0.2;
/** So many passages with a word are worth half of what endlessly many would be. */
const halfOften = 2;
const again = (times: number): number => times / (times + halfOften);

/** A page that answers so many questions with a string is about it; only the one that answers most may stand before titles, and where there are many. */
const manyQuestions = 3;
const besidesTitles = 2.9;
const manyTitles = 3;

/** A whole name; one that a page only explains stands behind what has it in its title, another word for it behind what does it: 养老院 for 托养. */
const nameWorth = { named: 10, explained: 3.2, explainedSame: 1 };

/** Adds what a literal string tells of pages: whole name, in the title, in the text. */
export function scoreLiteral(
  store: SearchStore,
  passages: Uint32Array,
  { length, whole, factor }: { length: number; whole: boolean; factor: number },
  scores: Map<number, number>,
): void {
  const times = new Map<number, number>();
  const questions = new Map<number, number>();
  for (const passage of passages) {
    const page = store.pageOf(passage);
    const where = part(store, page, passage);
    if (where === 'asked') {
      if (!whole) questions.set(page, (questions.get(page) ?? 0) + 1);
      continue;
    }
    if (where === 'text' && !whole) times.set(page, (times.get(page) ?? 0) + 1);
    const isTitle = where === 'title';
    const explained = factor < 1 ? nameWorth.explainedSame : nameWorth.explained;
    const name = (): number => (store.head.explaining.includes(page) ? explained : nameWorth.named);
    const share = (): number => Math.min(1, length / Math.max(1, store.pages.title[page] ?? 1));
    const inName = (): number => (isTitle || where === 'names' ? name() : 0);
    const value = factor * (whole ? inName() : literalWorth[where] + (isTitle ? share() : 0));
    if (value >= (scores.get(page) ?? 0)) scores.set(page, value);
  }
  const { head, pages } = store;
  const isRecord = (page: number): boolean =>
    pages.list[page] !== 1 && !head.figures.includes(pages.kind[page] ?? -1);
  const titles = [...scores].filter(([page, it]) => it >= literalWorth.title && isRecord(page));
  const most = titles.length >= manyTitles ? Math.max(...questions.values()) : Infinity;
  for (const [page, count] of questions) {
    const value =
      factor * Math.min(literalWorth.names + again(count), count < most ? besidesTitles : Infinity);
    if (count >= manyQuestions && value > (scores.get(page) ?? 0)) scores.set(page, value);
  }
  for (const [page, count] of times) {
    const score = scores.get(page) ?? 0;
    if (score < leastTitle) scores.set(page, score + againWorth * again(count - 1));
  }
}

/** What a page or a passage holds of what is asked: a bit a concept, and one beside it where only a word for it that counts less stands. */
type Held = number;

/** So many concepts fit into the bits. */
export const mostConcepts = 10;
const less = 0.6;

const fully = (concept: number): Held => 1 << concept;
const partly = (concept: number): Held => 1 << (concept + mostConcepts);

/** The share of what is asked, by worth, that is held; each way to hold it is worked out once. */
function worthBy(concepts: readonly Concept[]): (held: Held) => number {
  const total = concepts.reduce((sum, it) => sum + it.worth, 0) || 1;
  const known = new Map<Held, number>();
  return (held) => {
    let worth = known.get(held);
    if (worth === undefined) {
      const factor = (at: number): number => (held & fully(at) ? 1 : held & partly(at) ? less : 0);
      worth = concepts.reduce((sum, it, at) => sum + it.worth * factor(at), 0) / total;
      known.set(held, worth);
    }
    return worth;
  };
}

/** A word that so large a share of the pages of a kind has, of which there are so many at least, is of their template. */
const ofTemplate = { share: 0.7, pages: 5 };

/** Kinds of which nearly all pages have a word in their text, so that it tells none of them from the others, but for those that are spared. */
function templated(store: SearchStore, passages: Uint32Array, spared: ReadonlySet<number>): Set<number> {
  const having = new Map<number, Set<number>>();
  for (const passage of passages) {
    const page = store.pageOf(passage);
    if (part(store, page, passage) !== 'text') continue;
    const kind = store.pages.kind[page] ?? -1;
    having.set(kind, (having.get(kind) ?? new Set()).add(page));
  }
  const isTemplate = ([kind, pages]: [number, Set<number>]): boolean => {
    const all = store.sizeOfKind(kind);
    return !spared.has(kind) && all >= ofTemplate.pages && pages.size >= ofTemplate.share * all;
  };
  return new Set([...having].filter(isTemplate).map(([kind]) => kind));
}

/** What a concept is counted as in a page that has it, and where it is only of the template. */
interface Counted {
  bit: Held;
  templateBit: Held;
}

/** What is held in pages, in their titles and in passages of their text. */
function gathered(
  store: SearchStore,
  concepts: readonly Concept[],
  spared: ReadonlySet<number> | undefined,
): Record<'all' | 'titles' | 'texts' | 'questions', Map<number, Held>> {
  const [all, titles, texts, questions] = Array.from({ length: 4 }, () => new Map<number, Held>()) as [
    Map<number, Held>,
    Map<number, Held>,
    Map<number, Held>,
    Map<number, Held>,
  ];
  const hold = (held: Map<number, Held>, at: number, bit: Held): void => {
    held.set(at, (held.get(at) ?? 0) | bit);
  };
  const gather = (passages: Uint32Array, { bit, templateBit }: Counted): void => {
    const templates = spared ? templated(store, passages, spared) : new Set<number>();
    for (const passage of passages) {
      const page = store.pageOf(passage);
      const where = part(store, page, passage);
      const isTemplate = where === 'text' && templates.has(store.pages.kind[page] ?? -1);
      const held = isTemplate ? templateBit : bit;
      hold(all, page, held);
      if (where === 'title' || where === 'names') hold(titles, page, held);
      else if (where === 'text') hold(texts, passage, held);
      else if (where === 'asked') hold(questions, passage, held);
    }
  };
  for (const [index, { passages, also }] of concepts.entries()) {
    gather(passages, { bit: fully(index), templateBit: partly(index) });
    gather(also, { bit: partly(index), templateBit: partly(index) });
  }
  for (const [index, { isOf }] of concepts.entries())
    if (isOf)
      for (const page of all.keys())
        if (isOf(page)) for (const held of [all, titles]) hold(held, page, fully(index));
  for (const [index, { suits }] of concepts.entries())
    if (suits) for (const page of all.keys()) if (suits(page)) hold(all, page, partly(index));
  return { all, titles, texts, questions };
}

/** A title counts by itself. */
const counted: ReadonlySet<Part> = new Set(['names', 'text']);

/** How often pages have what is asked, by worth: 0 never, 1 endlessly often. */
function oftenIn(store: SearchStore, concepts: readonly Concept[]): Map<number, number> {
  const total = concepts.reduce((sum, it) => sum + it.worth, 0) || 1;
  const often = new Map<number, number>();
  for (const { passages, also, worth } of concepts) {
    const times = new Map<number, number>();
    const count = (list: Uint32Array, factor: number): void => {
      for (const passage of list) {
        const page = store.pageOf(passage);
        if (counted.has(part(store, page, passage))) times.set(page, (times.get(page) ?? 0) + factor);
      }
    };
    count(passages, 1);
    count(also, less);
    for (const [page, it] of times) often.set(page, (often.get(page) ?? 0) + (worth / total) * again(it));
  }
  return often;
}

/** What a page gets ahead that says it answers what is asked; of many questions one has a little of it by chance. */
const askedWorth = 0.8;
const byChance = 0.15;
/** So much of a known question must be asked for it to count as a whole: a long one has the words of a short query by chance. */
const leastAsked = 0.6;
const askedAhead = (share: number): number => (askedWorth * Math.max(0, share - byChance)) / (1 - byChance);

/** What counts how much in a query. */
export interface Weights {
  /** What a page gets ahead that holds what is asked again and again: it is about that, others have it by chance. */
  often: number;
  /** Share of what a page gets ahead that answers what is asked. */
  answering: number;
  /** Kinds that are called by name; where it is given, what nearly all pages of another kind say counts less in these. */
  spared?: ReadonlySet<number>;
}

/** Pages by how much of what is asked they hold: in all, in their title, in one passage. */
export function scoreConcepts(
  store: SearchStore,
  concepts: readonly Concept[],
  { often: oftenWorth, answering, spared }: Weights,
): Scored[] {
  const { all, titles, texts, questions } = gathered(store, concepts, spared);
  const often = oftenWorth > 0 ? oftenIn(store, concepts) : new Map<number, number>();
  const worthOf = worthBy(concepts);
  const best = new Map<number, number>();
  for (const [passage, held] of texts) {
    const page = store.pageOf(passage);
    best.set(page, Math.max(best.get(page) ?? 0, worthOf(held | (titles.get(page) ?? 0))));
  }
  const asked = new Map<number, number>();
  // How much of a known question is asked.
  const likenessOf = (held: Held, signs: number): number => {
    const typed = concepts.reduce(
      (sum, { forms }, at) => sum + (held & (fully(at) | partly(at)) ? (forms[0] ?? '').length : 0),
      0,
    );
    return Math.min(1, typed / (leastAsked * signs || 1));
  };
  for (const [passage, held] of questions) {
    const page = store.pageOf(passage);
    const share = worthOf(held | (titles.get(page) ?? 0)) * likenessOf(held, store.questionSigns(passage));
    asked.set(page, Math.max(asked.get(page) ?? 0, share));
  }
  const holdsEach = (held: Held): boolean => concepts.every((_, at) => held & (fully(at) | partly(at)));
  return [...all].map(([page, held]) => {
    const titled = worthOf(titles.get(page) ?? 0);
    const inAll = worthOf(held);
    return {
      page,
      covered: holdsEach(held) ? 1 : inAll,
      score:
        0.5 * inAll +
        0.5 * (best.get(page) ?? 0) +
        (titled > 0.999 ? 1.1 : 0.8) * titled +
        answering * askedAhead(asked.get(page) ?? 0) +
        oftenWorth * (often.get(page) ?? 0),
      titled: titled > 0.999 && concepts.length > 1,
      named: titled > 0,
      asked: asked.get(page) ?? 0,
    };
  });
}
