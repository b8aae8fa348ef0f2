import type { Initials, NameEntry } from './names.ts';
import { mostSyllables, nearInitials, nearness, type Sound } from './readings.ts';

/** How far a word may be from what was typed: written so, sounding so, sounding nearly so. */
export const steps = ['written', 'sound', 'near'] as const;
export type Step = (typeof steps)[number];

/** What is known of a word that may stand in a query. */
export type WordRead = Pick<NameEntry, 'form' | 'reading' | 'weight'>;

/** A word of a query as it was understood. */
export interface WordPiece {
  form: string;
  /** Where it stands in the query, in signs. */
  from: number;
  to: number;
  /** How much there is of it; 0 for what no file knows. */
  weight: number;
  step: Step;
  /** A function word: it says nothing of what is sought. */
  empty: boolean;
}

/** Cost of a sign at each step; a word costs 1, so that few long words are dearer to nobody than many short ones. */
const signCosts: Record<Step, number> = { written: 0, sound: 0.5, near: 0.5 };
const nearFeature = 0.3;
/** A syllable that is only begun can be many. */
const begunSyllable = 0.1;
const unknownSign = 2.4;
const functionWord = 0.65;

/** How many near sounds lie between what was typed and a reading. */
const features = ({ readings }: Sound, reading: string): number =>
  Math.min(...readings.map((it) => nearness(it, reading) ?? Infinity));

/** At which step a sign of a word is what was typed; undefined at none of the allowed. */
function stepOf(sound: Sound, sign: string, reading: string, allowed: number): Step | undefined {
  if (sound.sign === sign && sign !== '') return 'written';
  const typed = sound.sign === '';
  const { readings, begun = false } = sound;
  if (readings.some((it) => (begun ? reading.startsWith(it) : it === reading)))
    return typed ? 'written' : allowed >= 1 ? 'sound' : undefined;
  return allowed >= 2 && !begun && features(sound, reading) <= 2 ? 'near' : undefined;
}

/** What it costs to take the signs from `from` on for a word, and the farthest step; undefined where it can't be that word. */
function match(
  sounds: readonly Sound[],
  from: number,
  { form, reading }: WordRead,
  allowed: number,
): { cost: number; step: Step } | undefined {
  const [signs, syllables] = [[...form], reading.split(' ')];
  if (syllables.length !== signs.length || from + signs.length > sounds.length) return undefined;
  let [cost, farthest] = [0, 0];
  for (const [index, sign] of signs.entries()) {
    const sound = sounds[from + index];
    const step = sound && stepOf(sound, sign, syllables[index] ?? '', allowed);
    if (!step) return undefined;
    if (sound.begun) cost += begunSyllable;
    cost += signCosts[step] + (step === 'near' ? nearFeature * features(sound, syllables[index] ?? '') : 0);
    farthest = Math.max(farthest, steps.indexOf(step));
  }
  return farthest > 0 && signs.length < 2 ? undefined : { cost, step: steps[farthest] ?? 'near' };
}

/** So many initials are looked at: files of names have prefixes hardly longer than that. */
const mostInitials = 6;

/** Initials that words from a sign on may have, a position each; undefined where the sign has no sound. */
export function initialsFrom(sounds: readonly Sound[], from: number, step: Step): Initials | undefined {
  const some = sounds.slice(from, from + mostInitials).map(({ readings }) => {
    const firsts = [...new Set(readings.map((it) => it[0] ?? ''))];
    return steps.indexOf(step) >= 2 ? firsts.flatMap(nearInitials) : firsts;
  });
  const unread = some.findIndex((it) => it.length === 0);
  const sure = unread < 0 ? some : some.slice(0, unread);
  return sure.length > 0 ? sure : undefined;
}

const numbers =
  /^(?:百分之)?(?:\d[\d.,]*[百千万亿]*|[〇零一二三四五六七八九十百千万两]{2,})(?:万元|块钱|块|年度|人次|[年月日万元%人户个名次天号])*(?:\d+[月日号]|[一二三四五六七八九十]+[月日])*/u;

/** Signs of a number with its unit, 2025年, 五月三十一日; 0 where none begins. */
const numberAt = (written: readonly string[], from: number): number =>
  [
    ...(numbers.exec(
      written
        .slice(from)
        .map((it) => it || ' ')
        .join(''),
    )?.[0] ?? ''),
  ].length;

/** The words of a query and what it costs to read it so. */
export interface WordReading {
  pieces: WordPiece[];
  cost: number;
}

/**
 * The cheapest way to read signs as words. A sign that belongs to no word stands for itself, at a price.
 * @param entriesAt words that may begin at a sign
 * @param functionWords words to be left out
 */
export function decode(
  sounds: readonly Sound[],
  entriesAt: (from: number) => readonly WordRead[],
  functionWords: readonly string[],
  step: Step,
): WordReading {
  const allowed = steps.indexOf(step);
  const best: (WordReading | undefined)[] = [{ pieces: [], cost: 0 }];
  const offer = (at: number, before: WordReading, piece: WordPiece, cost: number): void => {
    const total = before.cost + cost;
    if (total < (best[at]?.cost ?? Infinity)) best[at] = { pieces: [...before.pieces, piece], cost: total };
  };
  const written = sounds.map((it) => it.sign);
  for (let from = 0; from < sounds.length; from += 1) {
    const before = best[from];
    if (!before) continue;
    const sign = written[from] ?? '';
    const plain = { weight: 0, step: 'written', empty: false } as const;
    const number = numberAt(written, from);
    const to = from + Math.max(1, number);
    const price = sign === '' ? 9 : number > 0 ? 0.9 : unknownSign;
    offer(
      to,
      before,
      { ...plain, form: written.slice(from, to).join(''), from, to, weight: number > 0 ? 1 : 0 },
      price,
    );
    for (const word of functionWords)
      if (word.startsWith(sign) && sign !== '' && [...word].every((it, at) => written[from + at] === it))
        offer(
          from + word.length,
          before,
          { ...plain, form: word, from, to: from + word.length, empty: true },
          functionWord,
        );
    for (const entry of entriesAt(from)) {
      if ([...entry.form].length > mostSyllables) continue;
      const found = match(sounds, from, entry, allowed);
      if (!found) continue;
      const to = from + [...entry.form].length;
      const bonus = Math.min(0.4, Math.log10(1 + entry.weight) / 8);
      offer(
        to,
        before,
        { form: entry.form, from, to, weight: entry.weight, step: found.step, empty: false },
        1 - bonus + found.cost,
      );
    }
  }
  return best[sounds.length] ?? { pieces: [], cost: Infinity };
}
