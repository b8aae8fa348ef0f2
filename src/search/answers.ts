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

const pairsOf = (text: string): string[] => {
  const signs = [...text];
  return signs.slice(1).map((it, at) => (signs[at] ?? '') + it);
};

/** Whether two folded texts ask the same: the share of their pairs of signs that they have in common. */
function alike(a: string, b: string): number {
  const [one, other] = [new Set(pairsOf(a)), new Set(pairsOf(b))];
  const both = [...one].filter((it) => other.has(it)).length;
  return (2 * both) / (one.size + other.size || 1);
}

/** What is the same for each query of a store. */
interface Frame {
  /** Any function word, the longest first. */
  functionWords: RegExp;
  /** Function words that turn no question round although they look so: 有没有. */
  plain: string[];
}

type Framing = Pick<SearchHead, 'functionWords' | 'negating'>;

const frames = new WeakMap<Framing, Frame>();

function frameOf(head: Framing): Frame {
  let frame = frames.get(head);
  if (!frame) {
    const longestFirst = head.functionWords.toSorted((a, b) => b.length - a.length);
    const plain = longestFirst.filter((it) => it.length > 2 && head.negating.some((no) => it.includes(no)));
    frame = { functionWords: new RegExp(longestFirst.join('|'), 'gu'), plain };
    frames.set(head, frame);
  }
  return frame;
}

/** A question without the words that all questions have. */
export const questionCore = (head: Framing, question: string): string =>
  fold(question).replace(/\p{P}/gu, '').replace(frameOf(head).functionWords, '');
const core = ({ head }: SearchStore, question: string): string => questionCore(head, question);

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
/** A question is asked in nearly the same signs. */
const leastAlike = 0.85;
/** Share of what is asked, by worth, that a known question must hold; of its own pairs of signs that must be asked; and of both together. */
const leastHeld = { asked: 0.7, own: 0.6, both: 0.95 };
/** What signs in common add to that. */
const alikeWorth = 0.3;
/** Words of many pages tell as much of what is asked as others, everyday verbs still little. */
const [minorWorth, leastWorth] = [0.5, 1];
const worthAsked = ({ worth }: Concept): number => (worth < minorWorth ? worth : Math.max(leastWorth, worth));

/** What a known question and a query have in common. */
interface Match {
  question: string;
  page: number;
  like: number;
  asked: number;
  own: number;
  /** How much both hold of each other. */
  both: number;
  /** What is asked and the known question does not have. */
  unmatched: Concept[];
}

function matchOf(
  store: SearchStore,
  query: string,
  concepts: readonly Concept[],
  { question, page }: Pick<Match, 'question' | 'page'>,
): Match {
  const [text, typed, said] = [core(store, question), core(store, query), fold(question)];
  const matched = concepts.map(({ forms }) => forms.filter((it) => said.includes(it)));
  const sum = (all: readonly Concept[]): number => all.reduce((worth, it) => worth + worthAsked(it), 0);
  const asked = sum(concepts.filter((_, at) => matched[at]?.length)) / (sum(concepts) || 1);
  // Signs of the question that stand in a word for what is asked.
  const covered = new Set<number>();
  for (const form of matched.flat().map((it) => core(store, it)))
    for (let at = form === '' ? -1 : text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
      for (let sign = at; sign < at + form.length; sign += 1) covered.add(sign);
  const pairs = pairsOf(text);
  const typedPairs = new Set(pairsOf(typed));
  const held = (pair: string, at: number): number =>
    typedPairs.has(pair) ? 1 : (Number(covered.has(at)) + Number(covered.has(at + 1))) / 2;
  const own = pairs.reduce((all, pair, at) => all + held(pair, at), 0) / (pairs.length || 1);
  const like = alike(typed, text);
  return {
    ...{ question, page, like, asked, own },
    both: (2 * asked * own) / (asked + own || 1) + alikeWorth * like,
    unmatched: concepts.filter((_, at) => !matched[at]?.length),
  };
}

/** Whether what a known question leaves out is a place or a number: 临溪残联地址 asks for no other one. */
async function leavesOutWhich(store: SearchStore, { unmatched }: Match): Promise<boolean> {
  if (unmatched.some(({ forms }) => /\d/.test(forms[0] ?? ''))) return true;
  const named = await Promise.all(unmatched.map(({ forms }) => store.named(forms[0] ?? '')));
  const isPlace = (passage: number): boolean =>
    store.head.gathering.includes(store.pages.kind[store.pageOf(passage)] ?? -1);
  return named.some((list) => [...list].some(isPlace));
}

/** So many pages are read to see which of their known questions is asked; fewer where nothing is. */
const mostRead = { asked: 3, named: 1 };

/**
 * The known question that a query asks, in nearly the same signs or, where it is a question, in whatever words; undefined where none is.
 * @param pages those that may have it, the likeliest first
 */
export async function answerOf(
  store: SearchStore,
  query: string,
  { pages, concepts, asks }: { pages: readonly number[]; concepts: readonly Concept[]; asks: boolean },
): Promise<KnownAnswer | undefined> {
  const typed = fold(query);
  const read = await Promise.all(
    [...new Set(pages)].slice(0, asks ? mostRead.asked : mostRead.named).map(async (page) => {
      const { asked = [] } = await store.text(page);
      return asked.map((question) => ({ question, page }));
    }),
  );
  const matches = read
    .flat()
    .filter(({ question }) => sameWay(store, typed, fold(question)))
    .map((it) => matchOf(store, query, concepts, it));
  // 盲人图书馆 names something; who asks where it is writes 在哪里.
  const alikeness = ({ like, question }: Match): number => (asks ? like : alike(typed, fold(question)));
  const alikes = matches.filter(
    (it) => alikeness(it) >= leastAlike && typed.length >= leastOfQuestion * fold(it.question).length,
  );
  const same = alikes.sort((a, b) => b.like - a.like)[0];
  if (same) return { question: same.question, page: same.page };
  const best = matches
    .filter((it) => it.asked >= leastHeld.asked && it.own >= leastHeld.own && it.both >= leastHeld.both)
    .sort((a, b) => b.both - a.both)[0];
  if (!asks || !best || (await leavesOutWhich(store, best))) return undefined;
  return { question: best.question, page: best.page };
}

/** The folded word of which a query asks what it means; undefined where it asks something else. */
function wordAsked(head: SearchHead, query: string): string | undefined {
  const asked = fold(query).replace(/\p{P}/gu, '');
  const frame = head.definitions.find(
    ([before, behind]) =>
      asked.length > before.length + behind.length && asked.startsWith(before) && asked.endsWith(behind),
  );
  return frame && asked.slice(frame[0].length, asked.length - frame[1].length);
}

/** A word that is asked with what it stands in: 审计报告里说的强调事项. */
const leastAlone = 3;

/** The folded words of which a query may ask what they mean, the whole first; none where it asks something else. */
export function wordsAsked({ head }: SearchStore, query: string): string[] {
  const word = wordAsked(head, query);
  if (word === undefined) return [];
  const last = word.split(frameOf(head).functionWords).at(-1) ?? '';
  return last !== word && last.length >= leastAlone ? [word, last] : [word];
}

/** So many signs at the beginning of a word ask for it: 带强调事项段. */
const leastBegun = 4;

/** Where a folded word is explained, or the one that sounds like it; undefined where none is. */
export async function explanationOf(store: SearchStore, word: string): Promise<KnownAnswer | undefined> {
  const syllables = new Set(store.head.syllables);
  const [sounds] = soundsOf(word, await store.characters(word), syllables);
  if (!sounds) return undefined;
  const longer = word.length >= leastBegun;
  const explained = (await store.names(initialsFrom(sounds, 0, 'sound'), { longer })).filter(
    ({ page, anchor }) => anchor !== undefined && store.head.explaining.includes(page ?? -1),
  );
  const sound = (reading: string): boolean => {
    const said = reading.split(' ');
    return said.length === sounds.length && sounds.every((it, at) => it.readings.includes(said[at] ?? ''));
  };
  const found =
    explained.find(({ form }) => form === word) ??
    explained.find(({ reading }) => sound(reading)) ??
    (longer ? explained.find(({ form }) => form.startsWith(word)) : undefined);
  return found?.page === undefined || found.anchor === undefined
    ? undefined
    : { question: found.written ?? found.form, page: found.page, anchor: found.anchor };
}
