import { decode, initialsFrom, type WordPiece, type WordReading, type Step } from './decode.ts';
import { isHan } from './fold.ts';
import { soundsOf, type Sound } from './readings.ts';
import type { SearchStore } from './store.ts';

/** What stands between the words of a query. */
export const separators = /[\s,，。.?？!！、;；:："“”'‘’]+/;
const letters = /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ'’\s\d]*$/iu;

/** Whether there is what may be pinyin or initials: it is read so only where it is said. */
export const hasLetters = (query: string): boolean => /[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{2}/iu.test(query);

/** What was typed apart, in parts; letters stay together, blanks stand between the syllables of pinyin. */
export const partsOf = (query: string): string[] =>
  letters.test(query) ? [query] : query.split(separators).filter(Boolean);

/** So many files of names are asked for at a sign. */
const mostFiles: Record<Step, number> = { written: 6, sound: 8, near: 10 };

/** Reads signs as words that the index knows, as far from what was typed as a step allows. */
async function read(store: SearchStore, sounds: readonly Sound[], step: Step): Promise<WordReading> {
  const lists = await Promise.all(
    sounds.map((_, at) => store.names(initialsFrom(sounds, at, step), { most: mostFiles[step] })),
  );
  return decode(sounds, (at) => lists[at] ?? [], store.head.functionWords, step);
}

/** The words of a query that say what is sought; signs that no word has stand together as they were typed. */
function contentOf(pieces: readonly WordPiece[]): string[] {
  const out: { text: string; loose: boolean }[] = [];
  for (const { form, weight, empty } of pieces) {
    const last = out.at(-1);
    const loose = weight === 0 && form.length === 1 && isHan(form);
    if (empty) out.push({ text: '', loose: false });
    else if (loose && last?.loose) last.text += form;
    else out.push({ text: form, loose });
  }
  return out.map((it) => it.text).filter(Boolean);
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

/** A query in words. */
export interface Understood {
  words: string[];
  cost: number;
  /** Whether every sign belongs to a word that the index knows. */
  known: boolean;
  pieces: WordPiece[];
}

/** Reads a query as words, each as far from what was typed as a step allows; undefined where its letters are no pinyin. */
export async function understand(
  store: SearchStore,
  query: string,
  step: Step,
): Promise<Understood | undefined> {
  const characters = await store.characters(query);
  const syllables = new Set(store.head.syllables);
  const parts = partsOf(query);
  let best: Understood = { words: [], cost: 0, known: true, pieces: [] };
  for (const part of parts) {
    const ways = soundsOf(part, characters, syllables);
    if (ways.length === 0) return undefined;
    const readings = await Promise.all(ways.map(async (it) => plausible(it, await read(store, it, step))));
    const reading = readings.reduce((a, b) => (b.cost < a.cost ? b : a));
    best = {
      words: [...best.words, ...contentOf(reading.pieces)],
      cost: best.cost + reading.cost,
      known:
        best.known && reading.pieces.every((it) => it.empty || it.weight > 0 || /^[\d.,%-]+$/.test(it.form)),
      pieces: [...best.pieces, ...reading.pieces],
    };
  }
  return best;
}
