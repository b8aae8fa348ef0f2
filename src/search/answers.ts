import { initialsFrom } from './decode.ts';
import { fold } from './fold.ts';
import { soundsOf } from './readings.ts';
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
  const pairs = (text: string): Set<string> =>
    new Set([...text].slice(1).map((it, at) => ([...text][at] ?? '') + it));
  const [one, other] = [pairs(a), pairs(b)];
  const both = [...one].filter((it) => other.has(it)).length;
  return (2 * both) / (one.size + other.size || 1);
}

/** A question without the words that all questions have. */
const core = (store: SearchStore, question: string): string =>
  store.head.functionWords
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, it) => text.replaceAll(it, ''), fold(question).replace(/\?/g, ''));

/** Whether a question asks how many. */
const counts = ({ head }: SearchStore, question: string): boolean =>
  head.counting.some((it) => question.includes(it));

/** Two words are no question yet: 残联 does not ask when it opens. */
const leastOfQuestion = 0.5;

/** Whether a query may ask a known question: it is not much shorter, and asks for a number where that does. */
const mayAsk = (store: SearchStore, query: string, question: string): boolean =>
  query.length >= leastOfQuestion * question.length && counts(store, query) === counts(store, question);

/** The page that says it answers a question like this; undefined where none does. */
export function answerTo(store: SearchStore, query: string): KnownAnswer | undefined {
  const asked = core(store, query);
  const best = store.head.answers
    .filter(([question]) => mayAsk(store, fold(query), fold(question)))
    .map(([question, page]) => ({ question, page, like: alike(asked, core(store, question)) }))
    .sort((a, b) => b.like - a.like)[0];
  return best && best.like >= 0.6 ? { question: best.question, page: best.page } : undefined;
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
