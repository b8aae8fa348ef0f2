import { fold, isHan } from './fold.ts';
import { intersect } from './grams.ts';
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
const lookedAt = 4;

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

/** Which character stands most often between two strings, in the first pages that hold both. */
export async function signBetween(
  store: SearchStore,
  before: string,
  behind: string,
): Promise<string | undefined> {
  const parts = [before, behind].filter((it) => it !== '');
  const passages = (await Promise.all(parts.map((it) => store.passagesOf(it)))).reduce(intersect);
  const pages = new Set([...passages].map((it) => store.pageOf(it)));
  const texts = await Promise.all([...pages].slice(0, lookedAt).map((page) => store.text(page)));
  const between = new RegExp(`(?<=${before})\\p{Script=Han}(?=${behind})`, 'gu');
  const signs = texts.flatMap((text) =>
    text.passages.flatMap((it) => [...fold(it.text).matchAll(between)].map(([sign]) => sign)),
  );
  const [most] = [...Map.groupBy(signs, (it) => it)].sort((a, b) => b[1].length - a[1].length);
  return most?.[0];
}

/** A query with one character as the texts have it between its neighbours: 溪囗街道 → 溪口街道; each doubtful one in turn. */
export async function withOneSignMended(
  store: SearchStore,
  query: string,
  readings: readonly Understood[],
): Promise<string[]> {
  const signs = [...fold(query)];
  if (signs.length < 3 || !signs.every((it) => isHan(it))) return [];
  const mended = await Promise.all(
    [...new Set(readings.flatMap(doubtful))].slice(0, mostDoubtful).map(async (at) => {
      for (const [before, behind] of contexts) {
        const around = [signs.slice(Math.max(0, at - before), at), signs.slice(at + 1, at + 1 + behind)];
        const [left = '', right = ''] = around.map((it) => it.join(''));
        if (left.length + right.length < before + behind) continue;
        const sign = await signBetween(store, left, right);
        if (sign !== undefined) return signs.with(at, sign).join('');
      }
      return undefined;
    }),
  );
  return [...new Set(mended.filter((it) => it !== undefined && it !== signs.join('')))] as string[];
}
