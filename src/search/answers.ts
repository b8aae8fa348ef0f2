import { initialsFrom } from './decode.ts';
import { fold } from './fold.ts';
import type { SearchHead } from './head.ts';
import { soundsOf } from './readings.ts';
import type { Concept } from './score.ts';
import type { SearchStore } from './store.ts';

/** A page, or a place in it, that answers what was asked. */
export interface KnownAnswer {
  /** The question as the page has it, or the word that it explains. */
  question: string;
  page: number;
  /** Where the word is explained in the page. */
  anchor?: string;
}

/** Whether two folded texts ask the same: the share of their pairs of signs that they have in common. */
function alike(a: string, b: string): number {
  const pairs = (text: string): Set<string> => {
    const signs = [...text];
    return new Set(signs.slice(1).map((it, at) => (signs[at] ?? '') + it));
  };
  const [one, other] = [pairs(a), pairs(b)];
  const both = [...one].filter((it) => other.has(it)).length;
  return (2 * both) / (one.size + other.size || 1);
}

/** What is the same for each query of a store. */
interface Frame {
  /** Any function word, the longest first. */
  functionWords: RegExp;
  /** Function words that turn no question round although they look so: 有没有. */
  plain: string[];
  /** Known questions without the words that all questions have. */
  cores: Map<string, string>;
  /** Questions that pages say they answer, folded too. */
  known: { question: string; folded: string; page: number }[];
}

const frames = new WeakMap<SearchHead, Frame>();

function frameOf(head: SearchHead): Frame {
  let frame = frames.get(head);
  if (!frame) {
    const longestFirst = head.functionWords.toSorted((a, b) => b.length - a.length);
    const plain = longestFirst.filter((it) => it.length > 2 && head.negating.some((no) => it.includes(no)));
    const known = head.answers.map(([question, page]) => ({ question, folded: fold(question), page }));
    frame = { functionWords: new RegExp(longestFirst.join('|'), 'gu'), plain, cores: new Map(), known };
    frames.set(head, frame);
  }
  return frame;
}

/** A question without the words that all questions have. */
function core({ head }: SearchStore, question: string): string {
  const { functionWords, cores } = frameOf(head);
  const known = cores.get(question);
  if (known !== undefined) return known;
  const made = fold(question).replace(/\?/g, '').replace(functionWords, '');
  cores.set(question, made);
  return made;
}

/** Whether a question asks how many. */
const counts = ({ head }: SearchStore, question: string): boolean =>
  head.counting.some((it) => question.includes(it));

/** Whether a question asks for what is not; 有没有 does not. */
const negates = ({ head }: SearchStore, question: string): boolean => {
  const rest = frameOf(head).plain.reduce((text, it) => text.replaceAll(it, ''), question);
  return head.negating.some((it) => rest.includes(it));
};

/** Whether two folded questions ask in the same way: both how many or neither, both what is or both what is not. */
const sameWay = (store: SearchStore, a: string, b: string): boolean =>
  counts(store, a) === counts(store, b) && negates(store, a) === negates(store, b);

/** Two words are no question yet: 残联 does not ask when it opens. */
const leastOfQuestion = 0.5;

/** Whether a query may ask a known question: it is not much shorter, and asks for a number where that does. */
const mayAsk = (store: SearchStore, query: string, question: string): boolean =>
  query.length >= leastOfQuestion * question.length && sameWay(store, query, question);

/** The page that says it answers a question like this; undefined where none does. */
export function answerTo(store: SearchStore, query: string): KnownAnswer | undefined {
  const asked = core(store, query);
  const typed = fold(query);
  const best = frameOf(store.head)
    .known.filter(({ folded }) => mayAsk(store, typed, folded))
    .map(({ question, page }) => ({ question, page, like: alike(asked, core(store, question)) }))
    .sort((a, b) => b.like - a.like)[0];
  return best && best.like >= 0.6 ? { question: best.question, page: best.page } : undefined;
}

/** Share of what is asked, by worth, that a known question must hold; and of its own signs that must be asked. */
const leastHeld = { alike: 0.65, asked: 0.75, own: 0.6 };

/** How much of a known question is asked in other words, and how much of what is asked it holds. */
function held(
  store: SearchStore,
  question: string,
  concepts: readonly Concept[],
): Record<'asked' | 'own', number> {
  const text = core(store, question);
  const said = fold(question);
  const matched = concepts.map(({ forms }) => forms.filter((it) => said.includes(it)));
  const all = concepts.reduce((sum, it) => sum + it.worth, 0) || 1;
  const asked = concepts.reduce((sum, it, at) => sum + (matched[at]?.length ? it.worth : 0), 0);
  const rest = matched
    .flat()
    .sort((a, b) => b.length - a.length)
    .reduce((left, it) => left.replace(core(store, it), ''), text);
  return { asked: asked / all, own: 1 - rest.length / (text.length || 1) };
}

/** Whether a question that looks alike also asks for most of the same. */
export const asksTheSame = (store: SearchStore, question: string, concepts: readonly Concept[]): boolean =>
  held(store, question, concepts).asked >= leastHeld.alike;

/** The page that says it answers what is asked, in whatever words; undefined where none does. */
export function answerInWords(
  store: SearchStore,
  query: string,
  concepts: readonly Concept[],
): KnownAnswer | undefined {
  const typed = fold(query);
  const best = frameOf(store.head)
    .known.filter(({ folded }) => sameWay(store, typed, folded))
    .map(({ question, page }) => ({ question, page, ...held(store, question, concepts) }))
    .filter((it) => it.asked >= leastHeld.asked && it.own >= leastHeld.own)
    .sort((a, b) => b.asked + b.own - a.asked - a.own)[0];
  return best && { question: best.question, page: best.page };
}

/** The folded word of which a query asks what it means; undefined where it asks something else. */
export function wordAsked({ head }: SearchStore, query: string): string | undefined {
  const asked = fold(query).replace(/\p{P}/gu, '');
  const frame = head.definitions.find(
    ([before, behind]) =>
      asked.length > before.length + behind.length && asked.startsWith(before) && asked.endsWith(behind),
  );
  return frame && asked.slice(frame[0].length, asked.length - frame[1].length);
}

/** Where a folded word is explained, or the one that sounds like it; undefined where none is. */
export async function explanationOf(store: SearchStore, word: string): Promise<KnownAnswer | undefined> {
  const syllables = new Set(store.head.syllables);
  const [sounds] = soundsOf(word, await store.characters(word), syllables);
  if (!sounds) return undefined;
  const explained = (await store.names(initialsFrom(sounds, 0, 'sound'))).filter(
    ({ page, anchor }) => anchor !== undefined && store.head.explaining.includes(page ?? -1),
  );
  const sound = (reading: string): boolean => {
    const said = reading.split(' ');
    return said.length === sounds.length && sounds.every((it, at) => it.readings.includes(said[at] ?? ''));
  };
  const found =
    explained.find(({ form }) => form === word) ?? explained.find(({ reading }) => sound(reading));
  return found?.page === undefined || found.anchor === undefined
    ? undefined
    : { question: found.written ?? found.form, page: found.page, anchor: found.anchor };
}
