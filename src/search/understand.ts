import {
  decode,
  initialsFrom,
  type WordRead,
  type WordPiece,
  type WordReading,
  type Step,
} from './decode.ts';
import { fold, isHan } from './fold.ts';
import type { SearchHead } from './head.ts';
import { isPinyin, soundsOf, type Sound } from './readings.ts';
import type { SearchStore } from './store.ts';

/** What stands between the words of a query; a mark between two digits is one of their number. */
export const separators = /(?:[\s，。?？!！、;；:："“”'‘’]|(?<!\d)[.,]|[.,](?!\d))+/;
/** Words that were typed apart: no mark of a sentence stands between them. */
export const setApart = /^[^，。？！,?!]*[\s、;；:：][^，。？！,?!]*$/;

const letters = /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ'’\s\d]*$/iu;

/** What was typed apart, in parts; letters stay together, blanks stand between the syllables of pinyin. */
export const partsOf = (query: string): string[] =>
  letters.test(query) ? [query] : query.split(separators).filter(Boolean);

/** So many files of names are asked for at a sign. */
const mostFiles: Record<Step, number> = { written: 6, sound: 8, near: 10 };
/** So many where the vocabulary has all names: only seldom words are in them alone. */
const mostForSeldom = 2;

const isDigit = (sign: string | undefined): boolean => sign !== undefined && /^\d$/.test(sign);

/** Where words are heard in: one file with those there is most of, or the many with all. */
export type Lexicon = 'vocabulary' | 'files';

/** How words are looked for: so far from what was typed, and there. */
interface Hearing {
  step: Step;
  lexicon: Lexicon;
}

/** The words that begin with the two signs that stand at a place, as they were typed. */
async function wordsTyped(store: SearchStore, sounds: readonly Sound[], at: number): Promise<WordRead[]> {
  const [before, sign, next] = [sounds[at - 1]?.sign, sounds[at]?.sign, sounds[at + 1]?.sign];
  if (!sign || !next || (isDigit(before) && isDigit(sign))) return [];
  const words = await store.words(sign + next);
  return words.map((it) => ({ ...it, reading: [...it.form].join(' ') }));
}

/** The words that may begin at a sign: with the two signs that stand there, or by how they sound. */
async function wordsAt(
  store: SearchStore,
  sounds: readonly Sound[],
  at: number,
  { step, lexicon }: Hearing,
): Promise<readonly WordRead[]> {
  const typed = sounds[at]?.sign !== '' && sounds[at + 1]?.sign !== '';
  if (step === 'written' && typed) return wordsTyped(store, sounds, at);
  const initials = initialsFrom(sounds, at, step);
  if (lexicon === 'files')
    return store.names(initials, { most: store.head.vocabularyHasNames ? mostForSeldom : mostFiles[step] });
  return [...(await store.vocabulary()).from(initials), ...(await wordsTyped(store, sounds, at))];
}

/** A longer query is no name or term: only what is unknown in it, and what stands beside that, may have been meant otherwise. */
const longestOfOne = 8;
const leastKnown = 3;

/** The signs of a long query that are read as they were typed, for they and what stands beside them are known words. */
function settled(pieces: readonly WordPiece[]): Set<number> {
  const isOpen = ({ form, weight, empty }: WordPiece): boolean =>
    !empty && !/^[\d.,%-]+$/.test(form) && (weight < leastKnown || [...form].length < 2);
  const closed = pieces.filter(
    (it, at) => ![pieces[at - 1], it, pieces[at + 1]].some((one) => one && isOpen(one)),
  );
  return new Set(closed.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
}

/** So many signs has a word that the vocabulary does not have. */
const longestSeldom = 4;

/** The places where no seldom word begins that has one of the signs that belong to no word. */
function beforeNoUnknown(pieces: readonly WordPiece[]): Set<number> {
  const unknown = pieces.filter((it) => !it.empty && it.weight === 0);
  const length = pieces.at(-1)?.to ?? 0;
  const mayBegin = (at: number): boolean =>
    unknown.some(({ from, to }) => at < to && from - at < longestSeldom);
  return new Set(Array.from({ length }, (_, at) => at).filter((at) => !mayBegin(at)));
}

/** Reads signs as words that the index knows, as far from what was typed as a step allows. */
async function read(
  store: SearchStore,
  sounds: readonly Sound[],
  { step, lexicon }: Hearing,
): Promise<WordReading> {
  const isSeldom = lexicon === 'files' && store.head.vocabularyHasNames;
  const looksAtParts = step !== 'written' && sounds.every((it) => it.sign !== '');
  const written = { step: 'written', lexicon } as const;
  const choose = isSeldom ? beforeNoUnknown : sounds.length > longestOfOne ? settled : undefined;
  const sure = looksAtParts ? choose?.((await read(store, sounds, written)).pieces) : undefined;
  const lists = await Promise.all(
    sounds.map((_, at) => wordsAt(store, sounds, at, sure?.has(at) ? written : { step, lexicon })),
  );
  return decode(sounds, (at) => lists[at] ?? [], store.head.functionWords, step);
}

interface Content {
  form: string;
  /** Signs that no word has. */
  loose: boolean;
}

/** What somebody asks of a name, apart from it: 盲人协会电话, 残联主席. Another short word before it is a part of the same: 服务热线. */
const leastBeforeFact = 3;
function withFactApart(
  { form, loose }: { form: string; loose: boolean },
  { facts, synonyms }: SearchHead,
): Content[] {
  const fact = loose ? undefined : facts.find((it) => it.length > 1 && form.endsWith(it));
  const before = form.length - (fact?.length ?? 0);
  const isShort = (): boolean => synonyms.some((group) => group.includes(form.slice(0, before)));
  return fact === undefined || (before < leastBeforeFact && !(before > 1 && isShort()))
    ? [{ form, loose }]
    : [form.slice(0, before), fact].map((it) => ({ form: it, loose: false }));
}

/** The words of a query that say what is sought; signs that no word has stand together as they were typed. */
function contentOf(pieces: readonly WordPiece[], head: SearchHead): Content[] {
  const out: Content[] = [];
  for (const { form, weight, empty } of pieces) {
    const last = out.at(-1);
    const loose = weight === 0 && form.length === 1 && isHan(form);
    if (empty) out.push({ form: '', loose: false });
    else if (loose && last?.loose) last.form += form;
    else out.push({ form, loose });
  }
  return out.filter((it) => it.form !== '').flatMap((it) => withFactApart(it, head));
}

/** Initials can mean much: where there are some, all must be one name or term, or two. */
const plausible = (sounds: readonly Sound[], reading: WordReading): WordReading => {
  const hasInitials = sounds.some((it) => it.begun);
  const words = reading.pieces.filter((it) => it.weight > 0 && it.form.length > 1);
  const clear =
    words.length === reading.pieces.length &&
    (words.length === 1 || (words.length === 2 && words.some((it) => it.form.length > 2)));
  return hasInitials && !clear ? { ...reading, cost: Infinity } : reading;
};

const latinWord = /[a-z][a-z\d]{2,}/giu;

/** The words of Latin letters in a Chinese query that the texts have and nobody reads as pinyin, and the query without them: 数据有没有 Excel. */
export async function latinApart(
  store: SearchStore,
  query: string,
): Promise<{ rest: string; latin: string[] }> {
  const runs = [...query].some((it) => isHan(it)) ? (query.match(latinWord) ?? []) : [];
  const stand = await Promise.all(runs.map(async (it) => (await store.passagesOf(fold(it))).length > 0));
  const latin = runs.filter((it, at) => stand[at] === true && !isPinyin(it, store.head));
  return { rest: latin.reduce((text, it) => text.replace(it, ' '), query), latin: latin.map(fold) };
}

/** A query in words. */
export interface Understood {
  words: string[];
  cost: number;
  /** Whether every sign belongs to a word that the index knows. */
  known: boolean;
  /** Signs that belong to no word, those that stand together as one. */
  unknown: string[];
  pieces: WordPiece[];
}

/** Reads a query as words, each as far from what was typed as a step allows; undefined where its letters are no pinyin. */
export async function understand(
  store: SearchStore,
  query: string,
  step: Step,
  lexicon: Lexicon = 'files',
): Promise<Understood | undefined> {
  const characters = await store.characters(query);
  const syllables = new Set(store.head.syllables);
  const parts = partsOf(query);
  let best: Understood = { words: [], cost: 0, known: true, unknown: [], pieces: [] };
  for (const part of parts) {
    const all = soundsOf(part, characters, syllables);
    if (all.length === 0) return undefined;
    const isLikely = (way: readonly Sound[], at: number): boolean => at === 0 || way.every((it) => it.begun);
    const ways = lexicon === 'files' && store.head.vocabularyHasNames ? all.filter(isLikely) : all;
    const readings = await Promise.all(
      ways.map(async (it) => plausible(it, await read(store, it, { step, lexicon }))),
    );
    const reading = readings.reduce((a, b) => (b.cost < a.cost ? b : a));
    const content = contentOf(reading.pieces, store.head);
    best = {
      words: [...best.words, ...content.map((it) => it.form)],
      unknown: [...best.unknown, ...content.flatMap((it) => (it.loose ? [it.form] : []))],
      cost: best.cost + reading.cost,
      known:
        best.known &&
        reading.pieces.every(
          (it) =>
            it.empty || it.weight > 0 || store.head.minor.includes(it.form) || /^[\d.,%-]+$/.test(it.form),
        ),
      pieces: [...best.pieces, ...reading.pieces],
    };
  }
  return best;
}
