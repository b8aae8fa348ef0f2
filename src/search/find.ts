import { answerTo, explanationOf, wordAsked } from './answers.ts';
import type { SearchFound } from './found.ts';
import { initialsFrom } from './decode.ts';
import { holds } from './excerpt.ts';
import { fold } from './fold.ts';
import { conceptOf, mostWorth } from './concept.ts';
import { heardAs } from './heard.ts';
import { nameOneSignOff } from './one-off.ts';
import { nearness, soundsOf, type Sound } from './readings.ts';
import { scoreConcepts, scoreLiteral, type Concept, type Scored } from './score.ts';
import type { SearchStore } from './store.ts';
import { ledTo, variantsOf } from './terms.ts';
import { union } from './grams.ts';
import { wholeNumbersIn, withYears } from './numbers.ts';
import { hasLetters, separators, understand } from './understand.ts';

/** What a list loses: all but those with the query in their title stand behind the records. */
function lateness({ score, titled }: Scored): number {
  if (score >= 9) return 0;
  if (titled === true) return 0.4;
  return score >= 3 ? 1.3 : 100;
}

/** Orders pages: records before lists, then by score; what the site ranks higher wins where that says little. */
function ranked(store: SearchStore, hits: Iterable<Scored>): Scored[] {
  const pages = store.pages.kind.length;
  const value = (it: Scored): number =>
    it.score + 0.3 * (1 - it.page / pages) - (store.pages.list[it.page] === 1 ? lateness(it) : 0);
  return [...hits].sort((a, b) => value(b) - value(a) || a.page - b.page);
}

/** Pages with a whole query in one of its ways to write it. */
async function literal(
  store: SearchStore,
  query: string,
): Promise<{ scores: Map<number, number>; forms: string[] }> {
  const scores = new Map<number, number>();
  const forms: string[] = [];
  const [typed = '', ...others] = variantsOf(query, store.head);
  const look = async (form: string, factor: number, isTyped: boolean): Promise<void> => {
    const inText = await store.passagesOf(form);
    if (inText.length > 0) forms.push(form);
    else if (!isTyped) return;
    scoreLiteral(store, inText, { length: form.length, whole: false, factor }, scores);
    scoreLiteral(store, await store.named(form), { length: form.length, whole: true, factor }, scores);
  };
  // What was typed first: another way to write it is often nowhere by the same signs, which are there then.
  await look(typed, 1, true);
  await Promise.all(others.map((it) => look(it, 0.95, false)));
  return { scores, forms };
}

/** The best are read to see whether the whole stands there, or only all its pairs of signs. */
const looked = 3;
const onlyPairs = 0.3;

/** What holds a query literally; where the best only have all its pairs of signs, all count little. */
async function standing(
  store: SearchStore,
  hits: readonly Scored[],
  forms: readonly string[],
): Promise<{ whole: Scored[]; stands: boolean }> {
  const best = ranked(store, hits).slice(0, looked);
  const sure = best.some((it) => it.score >= 5) || forms.some((it) => it.length < 3);
  const texts = sure ? [] : await Promise.all(best.map((it) => store.text(it.page)));
  const stands = hits.length > 0 && (sure || texts.some((it) => holds(it, forms)));
  return { stands, whole: hits.map((it) => (stands ? it : { ...it, score: it.score * onlyPairs })) };
}

/** A page scores less that says the query in its text alone, which counts little where words were typed apart. */
const leastNamed = 2.4;

/** Where fewer pages have most of the words, those with some of them are shown behind. */
const enoughHits = 5;

/** A page with less than this share of what was asked, by worth, is no answer; so many of them are shown. */
const fits = 0.5;
const mostWeak = 10;

/** Finds words that need not stand together: pages that have most of them, or all where they were typed apart (`strict`). */
async function byWords(
  store: SearchStore,
  words: readonly string[],
  strict: boolean,
): Promise<{ hits: Scored[]; concepts: Concept[]; loose: boolean; weak: boolean }> {
  const all = await Promise.all([...new Set(words)].slice(0, 10).map((it) => conceptOf(store, it)));
  const concepts = all.filter((it) => it.passages.length + it.also.length > 0);
  const scored = scoreConcepts(store, concepts);
  const missing = all.filter(
    (it) => it.passages.length === 0 && !ledTo(it.forms[0] ?? '', store.head).length,
  );
  const whole = scored.filter((it) => it.covered > 0.999);
  if (missing.length === 0 && whole.length >= (strict ? 1 : Infinity))
    return { hits: whole, concepts, loose: false, weak: false };
  const best = scored.reduce((most, it) => Math.max(most, it.covered), 0);
  const known = concepts.reduce((sum, it) => sum + it.worth, 0);
  const asked = all.reduce((sum, it) => sum + (missing.includes(it) ? mostWorth : it.worth), 0);
  const weak = (best * known) / (asked || 1) < fits;
  const most = scored.filter((it) => it.covered >= best * (weak ? 0.9 : 0.6));
  const hits = most.length >= enoughHits ? most : scored.filter((it) => it.covered >= best * 0.3);
  return {
    hits: weak ? ranked(store, hits).slice(0, mostWeak) : hits,
    ...{ concepts, weak, loose: whole.length === 0 || missing.length > 0 },
  };
}

const records = (store: SearchStore, pages: Iterable<number>): number =>
  [...pages].filter((page) => store.pages.list[page] !== 1).length;

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
    for (const entry of await store.names(initialsFrom(sounds, 0, near ? 'near' : 'sound'))) {
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

/** Looks for a query as it stands: the whole of it first, its words where that is little. */
async function asWritten(
  store: SearchStore,
  query: string,
): Promise<SearchFound & { known: boolean; stands: boolean }> {
  const { scores, forms } = await literal(store, query);
  const inAll = [...scores].map(([page, score]) => ({ page, score, covered: 1 }));
  const { whole, stands } = await standing(store, inAll, forms);
  const answer = answerTo(store, query);
  const found = { query, needles: forms, loose: false, stands, ...(answer && { answer }) };
  const enough =
    whole.some((it) => it.score >= 2.4) ||
    (stands && records(store, scores.keys()) > 0 && fold(query).length < 4);
  const understood =
    enough && !separators.test(query.trim())
      ? undefined
      : await understand(store, withYears(query, store.head.year), 'written');
  const isWhole = stands && understood?.words.length === 1 && understood.words[0] === fold(query);
  if (!understood || !Number.isFinite(understood.cost) || hasLetters(query) || isWhole)
    return {
      ...found,
      hits: ranked(store, whole),
      known: stands,
    };
  const asks = understood.pieces.some((it) => it.empty);
  const apart = !asks && separators.test(query.trim());
  const { hits, concepts, loose, weak } = await byWords(store, understood.words, apart);
  const merged = new Map(whole.map((it) => [it.page, it]));
  if (!stands || !loose)
    for (const it of hits) {
      const known = merged.get(it.page);
      const asTyped =
        known === undefined ? 0 : apart && known.score < leastNamed ? known.score / 4 : known.score;
      merged.set(it.page, { ...it, score: asTyped + it.score });
    }
  return {
    ...found,
    hits: ranked(store, merged.values()),
    needles: [...forms, ...concepts.toSorted((a, b) => b.worth - a.worth).flatMap((it) => it.forms)],
    loose: loose && !stands,
    ...(weak && !stands && { weak }),
    known: understood.known || (stands && records(store, scores.keys()) > 2),
  };
}

async function literalOnly(store: SearchStore, query: string): Promise<SearchFound> {
  const { scores, forms } = await literal(store, query);
  const hits = [...scores].map(([page, score]) => ({ page, score, covered: 1 }));
  return { query, hits: ranked(store, hits), needles: forms, loose: false };
}

/** Pages in which a number stands as a whole before those in which it is a part of another one: 五十万 where it was 十万. */
async function wholeNumbersFirst(store: SearchStore, found: SearchFound): Promise<SearchFound> {
  const numbers = new Set(found.needles.flatMap((it) => wholeNumbersIn(it).slice(0, 1)));
  const begun = [...numbers].filter((number) => found.needles.some((it) => it.startsWith(number)));
  if (begun.length === 0 || found.loose) return found;
  const passages = union(await Promise.all(begun.map((it) => store.withNumber(it))));
  const pages = new Set([...passages].map((it) => store.pageOf(it)));
  const [whole, cut] = [true, false].map((first) =>
    found.hits.filter((it) => (it.score >= 3 || pages.has(it.page)) === first),
  );
  return { ...found, hits: [...(whole ?? []), ...(cut ?? [])] };
}

/** What a query may mean: simplified, or by its sound, only where what was typed finds nothing or little. */
async function meant(store: SearchStore, query: string): Promise<SearchFound> {
  // On its way while the texts are looked into: most queries need it next.
  store.characters(query).catch(() => undefined);
  const written = await asWritten(store, query);
  const name = written.stands || written.answer ? undefined : await nameOneSignOff(store, query);
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
  const sure = written.known && !written.loose && !little;
  const named = written.hits.some((it) => it.score >= 2.4);
  if (
    written.answer ||
    (sure && (named || !hasLetters(query))) ||
    (written.known && !hasLetters(query) && written.hits.length > 0)
  )
    return written;
  const { simplified } = await store.characters(query);
  const plain = [...query].map((it) => simplified.get(it) ?? it).join('');
  if (plain !== query) return { ...(await meant(store, plain)), simplified: true };
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
  const word = wordAsked(store, query);
  const answer = word === undefined ? undefined : await explanationOf(store, word);
  return answer ? { ...(await meant(store, answer.question)), query, answer } : meant(store, query);
}

/**
 * Finds what a query may mean. What was typed comes first; only where that finds nothing or little is it read as
 * simplified characters, as words that sound like it, nearly like it, or with one wrong character, and that is said.
 * @param literally whether only what was typed is looked for
 */
export async function find(store: SearchStore, query: string, literally = false): Promise<SearchFound> {
  const found = await (literally ? literalOnly : explained)(store, query);
  const fitting = found.hits.length > 0 && !found.weak;
  if (fitting || found.answer) return wholeNumbersFirst(store, found);
  return { ...found, nearest: await soundAlikes(store, query, { near: true }) };
}
