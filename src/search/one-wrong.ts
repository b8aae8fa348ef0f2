import { fold, isHan } from './fold.ts';
import type { SearchStore } from './store.ts';
import type { Understood } from './understand.ts';

/** So many signs before and behind a doubtful one must be right; those that tell most first. */
const contexts: readonly (readonly [before: number, behind: number])[] = [
  [2, 2],
  [2, 1],
  [1, 2],
  [2, 0],
  [0, 2],
  [1, 1],
];
const mostDoubtful = 6;

/** Signs that make no sense where they stand, else those of short words. */
function doubtful({ pieces }: Understood): number[] {
  const signsOf = (chosen: Understood['pieces']): number[] =>
    chosen.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
  const makesNoSense = ({ weight, empty }: Understood['pieces'][number]): boolean => weight === 0 && !empty;
  // A function word of one sign beside one may be a part of the same word: 谁计.
  const unknown = signsOf(
    pieces.filter((it, at) => {
      const beside = [pieces[at - 1], pieces[at + 1]].some((other) => other && makesNoSense(other));
      return makesNoSense(it) || (it.empty && it.to - it.from === 1 && beside);
    }),
  );
  const signs = unknown.length > 0 ? unknown : signsOf(pieces.filter((it) => it.to - it.from < 3));
  return signs;
}

/** Which character stands between two strings in the word there is most of that holds both. */
function signBetween(vocabulary: string, before: string, behind: string): string | undefined {
  return new RegExp(`(?<=${before})\\p{Script=Han}(?=${behind})`, 'u').exec(vocabulary)?.[0];
}

/** The query with a doubtful sign and the one behind it exchanged, where words of the site have both so beside one of their neighbours. */
function withTwoExchanged(
  signs: readonly string[],
  doubted: ReadonlySet<number>,
  vocabulary: string,
): string[] {
  return signs.flatMap((sign, at) => {
    const next = signs[at + 1];
    if (next === undefined || next === sign || (!doubted.has(at) && !doubted.has(at + 1))) return [];
    const text = signs.toSpliced(at, 2, next, sign);
    const windows = [text.slice(Math.max(0, at - 1), at + 2), text.slice(at, at + 3)];
    const stands = windows.some((it) => it.length === 3 && vocabulary.includes(it.join('')));
    return stands ? [text.join('')] : [];
  });
}

/** A query with one character as words of the site have it between its neighbours: 溪囗街道 → 溪口街道, or with two exchanged; each doubtful one in turn. */
export async function withOneSignMended(
  store: SearchStore,
  query: string,
  readings: readonly Understood[],
): Promise<string[]> {
  const signs = [...fold(query)];
  if (signs.length < 3 || !signs.every((it) => isHan(it))) return [];
  const { text: vocabulary } = await store.vocabulary();
  const doubted = [...new Set(readings.flatMap(doubtful))].slice(0, mostDoubtful);
  const mended = doubted.map((at) => {
    for (const [before, behind] of contexts) {
      const around = [signs.slice(Math.max(0, at - before), at), signs.slice(at + 1, at + 1 + behind)];
      const [left = '', right = ''] = around.map((it) => it.join(''));
      if (left.length + right.length < before + behind) continue;
      const sign = signBetween(vocabulary, left, right);
      if (sign !== undefined) return signs.with(at, sign).join('');
    }
    return undefined;
  });
  const exchanged = withTwoExchanged(signs, new Set(doubted), vocabulary);
  const typed = signs.join('');
  return [...new Set([...exchanged, ...mended])].filter((it) => it !== undefined && it !== typed) as string[];
}
