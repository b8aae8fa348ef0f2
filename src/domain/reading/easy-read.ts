import { longestEasySentence } from '../../schemas/easy-read.ts';

/** A sentence of an easy-read text (易读版) that is not easy to read; `at` is its place in the text. */
export type EasyReadFault = { at: number } & (
  | { code: 'long'; length: number }
  | { code: 'several' }
  | { code: 'address' }
  | { code: 'hard'; word: string; plain: string }
);

const marks = /[\s\p{P}\p{S}]/gu;

/** Whether a sentence says what the word is: `查账就是看钱用得对不对`. */
const explains = (sentence: string, word: string): boolean =>
  new RegExp(`^[“「]?${RegExp.escape(word)}[”」]?，?(?:就)?[是指]`, 'u').test(sentence);

/** More than one sentence, or more than two parts: each idea is to be a sentence of its own. */
const saysSeveral = (sentence: string): boolean =>
  /[。！？；].*[^”」）]/u.test(sentence) || (sentence.match(/，/g)?.length ?? 0) > 1;

/**
 * What makes an easy-read text hard: long sentences, several ideas in one, a reader who is addressed in two ways (你 and 您),
 * hard words that no sentence of it explains. After
 * “Information for all” of Inclusion Europe: short sentences, one idea each, no difficult words.
 * @param hardWords hard words with what to say instead
 */
export function easyReadFaults(
  sentences: readonly string[],
  hardWords: ReadonlyMap<string, string>,
): EasyReadFault[] {
  const saysNi = sentences.some((it) => it.includes('你'));
  return sentences.flatMap((sentence, at): EasyReadFault[] => {
    const length = [...sentence.replace(marks, '')].length;
    const hard = [...hardWords].filter(
      ([word]) => sentence.includes(word) && !sentences.some((it) => explains(it, word)),
    );
    return [
      ...(length > longestEasySentence ? [{ at, code: 'long' as const, length }] : []),
      ...(saysSeveral(sentence) ? [{ at, code: 'several' as const }] : []),
      ...(saysNi && sentence.includes('您') ? [{ at, code: 'address' as const }] : []),
      ...hard.map(([word, plain]) => ({ at, code: 'hard' as const, word, plain })),
    ];
  });
}
