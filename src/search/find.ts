import { explanationOf, wordsAsked, type KnownAnswer } from './answers.ts';
import { asWritten } from './as-written.ts';
import { initialsFrom } from './decode.ts';
import type { SearchFound } from './found.ts';
import { union } from './grams.ts';
import { heardAs } from './heard.ts';
import { literal } from './literal.ts';
import { fold } from './fold.ts';
import { wholeNumbersIn, withYears } from './numbers.ts';
import { nameOneSignOff } from './one-off.ts';
import { ranked, records } from './rank.ts';
import { hasLetters, isPinyin, nearness, soundsOf, type Sound } from './readings.ts';
import type { Scored } from './score.ts';
import type { SearchStore } from './store.ts';

/** Whether a syllable is one of the readings of a sign, or with `near` hardly another one. */
const soundsAs = ({ readings, begun }: Sound, syllable: string, near: boolean): boolean =>
  readings.some((it) =>
    begun ? syllable.startsWith(it) : syllable === it || (near && (nearness(it, syllable) ?? 9) <= 2),
  );

/** Other words that sound like the whole of a query; with `near`, nearly like it, or at least like its first two signs. */
async function soundAlikes(
  store: SearchStore,
  query: string,
  { chosen = '', near = false } = {},
): Promise<string[]> {
  const ways = soundsOf(query, await store.characters(query), new Set(store.head.syllables));
  const found = new Map<string, number>();
  for (const sounds of ways.slice(0, 2))
    for (const entry of await store.heard(initialsFrom(sounds, 0, near ? 'near' : 'sound'))) {
      const [syllables, signs] = [entry.reading.split(' '), [...entry.form]];
      const whole = signs.length === sounds.length;
      const beginsOnly = !whole && (!near || sounds.some((it) => it.begun));
      if (entry.form === chosen || beginsOnly || signs.length < 2) continue;
      const compared = whole ? sounds : sounds.slice(0, 2);
      if (compared.every((it, at) => soundsAs(it, syllables[at] ?? '', near)))
        found.set(entry.form, Math.max(found.get(entry.form) ?? 0, entry.weight + (whole ? 1000 : 0)));
    }
  return [...found]
    .sort((a, b) => b[1] - a[1])
    .map(([form]) => form)
    .slice(0, 4);
}

/** Whether a query names a number, a year or asks for one: what is sought by it is no name. */
const namesNumbers = ({ head }: SearchStore, query: string): boolean =>
  wholeNumbersIn(fold(query)).length > 0 ||
  withYears(query, head.year) !== query ||
  head.counting.some((it) => query.includes(it));

async function literalOnly(store: SearchStore, query: string): Promise<SearchFound> {
  const { scores, forms } = await literal(store, query);
  const hits = [...scores].map(([page, score]) => ({ page, score, covered: 1 }));
  return { query, hits: ranked(store, hits), needles: forms, loose: false };
}

/** A numeral of one sign is mostly a part of a word: 三公经费. */
const isNumber = (written: string): boolean => written.length > 1 || /\d/.test(written);

async function pagesOf(store: SearchStore, lists: readonly Promise<Uint32Array>[]): Promise<Set<number>> {
  return new Set([...union(await Promise.all(lists))].map((it) => store.pageOf(it)));
}

/** Pages in which a number stands as a whole before those in which it is only a part of another one: 五十万 where it was 十万. */
async function wholeNumbersFirst(store: SearchStore, found: SearchFound): Promise<SearchFound> {
  const numbers = new Set(found.needles.flatMap((it) => wholeNumbersIn(it).slice(0, 1)).filter(isNumber));
  const begun = [...numbers].filter((number) => found.needles.some((it) => it.startsWith(number)));
  if (begun.length === 0 || found.loose) return found;
  const [standing, somewhere] = await Promise.all([
    pagesOf(
      store,
      begun.map((it) => store.withNumber(it)),
    ),
    pagesOf(
      store,
      begun.map((it) => store.passagesOf(it)),
    ),
  ]);
  const isCut = ({ page, score }: Scored): boolean => score < 3 && somewhere.has(page) && !standing.has(page);
  const [whole, cut] = [false, true].map((last) => found.hits.filter((it) => isCut(it) === last));
  return { ...found, hits: [...(whole ?? []), ...(cut ?? [])] };
}

/** A longer sentence is not heard otherwise, however little a page answers: of its words too many would be read anew. */
const longestMisheard = 11;

/** What a query may mean: simplified, or by its sound, only where what was typed finds nothing or little. */
async function meant(store: SearchStore, query: string): Promise<SearchFound> {
  // On its way while the texts are looked into: most queries need it next.
  store.characters(query).catch(() => undefined);
  const written = await asWritten(store, query);
  // English words stand in texts, names of programs too: pinyin is not read out of their initials.
  if (written.stands && hasLetters(query) && !isPinyin(query, store.head)) return written;
  const { simplified } = await store.characters(query);
  const plain = [...query].map((it) => simplified.get(it) ?? it).join('');
  if (plain !== query && !written.stands) return { ...(await meant(store, plain)), simplified: true };
  const isName = !written.stands && !written.answer && !written.isSentence && !namesNumbers(store, query);
  const name = isName ? await nameOneSignOff(store, query) : undefined;
  if (name !== undefined) {
    const named = await asWritten(store, name);
    if (named.hits[0]?.page !== written.hits[0]?.page)
      return { ...named, heard: { step: 'wrong', others: [] } };
  }
  const little =
    records(
      store,
      written.hits.map((it) => it.page),
    ) < 3 && !written.hits.some((it) => it.score >= 2.4);
  const hasSounds = hasLetters(query) && written.latin !== true;
  const sure = written.known && !written.loose && !little;
  const named = written.hits.some((it) => it.score >= 2.4);
  if (
    written.answer ||
    (sure && (named || !hasSounds)) ||
    (written.known && !hasSounds && written.hits.length > 0)
  )
    return written;
  if (plain !== query) return { ...(await meant(store, plain)), simplified: true };
  // A question that a page answers for the most part was not misheard: to try would cost fifty kilobytes.
  const asks = written.isSentence === true || namesNumbers(store, query);
  const isLong = written.isSentence === true && fold(query).length > longestMisheard;
  if (asks && written.hits.length > 0 && (!written.weak || isLong)) return written;
  const heard = await heardAs(store, query);
  if (!heard) return written;
  const found = await asWritten(store, heard.text);
  // What fits no better than this was not meant: nobody asks for 洗一级 who writes 洗衣机.
  if (found.hits.length === 0 || found.weak) return written;
  return {
    ...found,
    query: heard.text,
    heard: { step: heard.step, others: await soundAlikes(store, query, { chosen: heard.text }) },
  };
}

/** The same, after the explanation of a word where that is asked for: 什么是净资产. */
async function explained(store: SearchStore, query: string): Promise<SearchFound> {
  let answer: KnownAnswer | undefined;
  for (const word of wordsAsked(store, query)) answer ??= await explanationOf(store, word);
  return answer ? { ...(await meant(store, answer.question)), query, answer } : meant(store, query);
}

/** A page that is named as the answer is no result below it, unless the answer is only a place in it. */
const answerOnce = (found: SearchFound): SearchFound =>
  found.answer?.anchor === undefined
    ? { ...found, hits: found.hits.filter((it) => it.page !== found.answer?.page) }
    : found;

/** Letters and digits as wide as a character. */
const fullWidth = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/g;

/**
 * Finds what a query may mean. What was typed comes first; only where that finds nothing or little is it read as
 * simplified characters, as words that sound like it, nearly like it, or with one wrong character, and that is said.
 * @param typed the query, letters and digits in any width
 * @param literally whether only what was typed is looked for
 */
export async function find(store: SearchStore, typed: string, literally = false): Promise<SearchFound> {
  const query = typed.replace(fullWidth, (it) => it.normalize('NFKC'));
  const found = await (literally ? literalOnly : explained)(store, query);
  const fitting = found.hits.length > 0 && !found.weak;
  if (fitting || found.answer) return wholeNumbersFirst(store, answerOnce(found));
  return { ...found, nearest: await soundAlikes(store, query, { near: true }) };
}
