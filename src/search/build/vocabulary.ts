import type { NameEntry } from '../names.ts';
import type { Characters } from '../readings.ts';
import { encodeWords } from '../vocabulary.ts';

/** No longer name is a word of a query. */
export const longestWord = 16;

/** Words of texts that are known so well that what was typed may be one of them with a sign missing. */
const leastSure = 38;
const mostWords = 3900;
/** A weight as the vocabulary tells it: one of few, each half as much again as the one below. */
const classOf = (weight: number): number =>
  Math.floor(1.5 ** Math.floor(Math.log(weight) / Math.log(1.5) + 1e-9));

/** Names and words as the browser mends and hears by: what is sure first, then those there is most of; whether all names are there. */
export function vocabularyOf(
  entries: readonly NameEntry[],
  characters: Pick<Characters, 'readings'>,
): { text: string; hasNames: boolean } {
  const known = new Map<string, NameEntry>();
  for (const it of entries)
    if (it.form.length > 1 && it.form.length <= longestWord && it.weight > (known.get(it.form)?.weight ?? 0))
      known.set(it.form, it);
  const named = new Set(entries.flatMap((it) => (it.page === undefined ? [] : [it.form])));
  // By classes of weight, in each by their signs: so they pack best.
  const sorted = [...known.values()]
    .map((it) => ({ ...it, weight: classOf(it.weight) }))
    .sort((a, b) => b.weight - a.weight || (a.form < b.form ? -1 : 1));
  const names = sorted.filter((it) => named.has(it.form));
  const others = sorted.filter((it) => !named.has(it.form)).slice(0, Math.max(0, mostWords - names.length));
  const taken = new Set([...names.slice(0, mostWords), ...others]);
  const isSure = ({ form, weight }: NameEntry): boolean => named.has(form) || weight >= leastSure;
  const parts = [true, false].map((sure) => sorted.filter((it) => taken.has(it) && isSure(it) === sure));
  return {
    text: parts.map((it) => encodeWords(it, characters)).join('\n\n'),
    hasNames: names.length <= mostWords,
  };
}
