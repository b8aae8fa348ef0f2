import { answerOf } from './answers.ts';
import {
  kindAhead,
  kindsAsked,
  kindsByWord,
  kindsCalled,
  kindsOfThings,
  namedAhead,
  pagesNamedIn,
} from './asks.ts';
import { conceptOf, mostWorth } from './concept.ts';
import { fold } from './fold.ts';
import type { SearchFound } from './found.ts';
import { literal, standing } from './literal.ts';
import { isDay, withYears } from './numbers.ts';
import { ranked, records } from './rank.ts';
import { mostConcepts, scoreConcepts, type Concept, type Scored, type Weights } from './score.ts';
import { hasLetters } from './readings.ts';
import type { SearchStore } from './store.ts';
import { latinApart, separators, setApart, understand } from './understand.ts';

/** A page scores less that says the query in its text alone, which counts little where words were typed apart. */
const leastNamed = 2.4;

/** A short query that so few records have in their text may mean its words: 手语课 of an audit, which somebody wants to join. */
const fewRecords = 2;

/** Where fewer pages have most of the words, those with some of them are shown behind. */
const enoughHits = 5;

/** A page with less than this share of what was asked, by worth, is no answer; so many of them are shown. */
const fits = 0.5;
/** What scores so much of the best is shown, too, if only the one word of a question that tells most stands in it. */
const nearlyBest = 0.8;
const mostWeak = 10;

/** So much of what is asked, by worth, has a known question that is read. */
const leastAnswered = 0.6;

/** Finds words that need not stand together: pages that have most of them, or all where they were typed apart. */
async function byWords(
  store: SearchStore,
  words: readonly string[],
  { apart, kinds, ...weights }: { apart: boolean; kinds: ReadonlyMap<string, ReadonlySet<number>> } & Weights,
): Promise<{
  hits: Scored[];
  all: Concept[];
  concepts: Concept[];
  loose: boolean;
  weak: boolean;
  /** Pages of which a known question has most of the words, those that have most first. */
  mayAnswer: number[];
}> {
  const all = await Promise.all(
    [...new Set(words)].slice(0, mostConcepts).map(async (word): Promise<Concept> => {
      const its = kinds.get(word);
      const concept = await conceptOf(store, word);
      return its === undefined || its.size === 0
        ? concept
        : { ...concept, suits: (page) => its.has(store.pages.kind[page] ?? -1) };
    }),
  );
  const concepts = all.filter((it) => it.passages.length + it.also.length > 0);
  const scored = scoreConcepts(store, concepts, weights);
  const mayAnswer = scored
    .filter(({ asked = 0 }) => asked >= leastAnswered)
    .sort((a, b) => (b.asked ?? 0) - (a.asked ?? 0) || b.score - a.score)
    .map((it) => it.page);
  const missing = all.filter((it) => it.passages.length === 0 && it.led !== true);
  const whole = scored.filter((it) => it.covered > 0.999);
  if (missing.length === 0 && whole.length >= (apart ? 1 : Infinity))
    return { hits: whole, all, concepts, loose: false, weak: false, mayAnswer };
  const best = scored.reduce((most, it) => Math.max(most, it.covered), 0);
  const known = concepts.reduce((sum, it) => sum + it.worth, 0);
  const asked = all.reduce((sum, it) => sum + (missing.includes(it) ? mostWorth : it.worth), 0);
  const weak = (best * known) / (asked || 1) < fits;
  const covers = (it: Scored): boolean => it.covered >= best * (weak ? 0.9 : 0.6);
  const top = scored.reduce((score, it) => (covers(it) ? Math.max(score, it.score) : score), 0);
  const most = scored.filter((it) => covers(it) || it.score >= nearlyBest * top);
  const hits = most.length >= enoughHits ? most : scored.filter((it) => it.covered >= best * 0.3);
  return {
    hits: weak ? ranked(store, hits).slice(0, mostWeak) : hits,
    ...{ all, concepts, weak, mayAnswer, loose: whole.length === 0 || missing.length > 0 },
  };
}

/** A day is mostly asked for to find a text, a promise or an event, not a place in which things of it are gathered. */
const datedAhead = ({ head, pages }: SearchStore, it: Scored): Scored =>
  head.dated.includes(pages.kind[it.page] ?? -1) ? { ...it, score: it.score + kindAhead } : it;

/** What a page loses in a question that gathers what records say: it has words of all of them, by chance. */
const gathersBehind = 0.3;

/** What a page of the portal itself loses that says it answers nothing of what is asked: it has words of records by chance. */
const ownBehind = 0.15;
const leastOfOwn = 0.1;

/** What a page gets ahead that has what is asked again and again, in a question and in words alone. */
const oftenWorth = { asked: 0.2, named: 0.3 };

/** What names something asks no question: what a page answers counts so much of what it does where one is asked. */
const answersNamed = 0.35;

/** Signs that are no word of the site are none that was typed wrongly where they stand together so often. */
const leastStanding = 3;

/** A query as it stands, and whether all its letters are words of the texts, no pinyin. */
type Written = SearchFound & { known: boolean; stands: boolean; isSentence?: boolean; latin?: boolean };

/** Looks for a query as it stands: the whole of it first, its words where that is little. */
export async function asWritten(store: SearchStore, query: string): Promise<Written> {
  const { rest, latin } = await latinApart(store, query);
  const hasSounds = hasLetters(rest);
  const { scores, forms, asked } = await literal(store, query);
  const inAll = [...scores].map(([page, score]) => ({ page, score, covered: 1 }));
  const { whole, stands } = await standing(store, inAll, forms);
  const found = { query, needles: forms, loose: false, stands };
  // What hardly a text says may be an everyday word, whatever it is there: 三公里 for 三公.
  const isEveryday = (await store.ledTo(fold(query))).length > 0;
  const enough =
    whole.some((it) => it.score >= leastNamed) ||
    (stands && records(store, scores.keys()) > fewRecords && fold(query).length < 4 && !isEveryday);
  const understood =
    hasSounds || isDay(query) || (enough && !separators.test(query.trim()))
      ? undefined
      : await understand(store, withYears(rest, store.head.year), 'written');
  const words = [...(understood?.words ?? []), ...latin];
  const isWhole = stands && !isEveryday && words.length === 1 && words[0] === fold(query);
  if (!understood || !Number.isFinite(understood.cost) || isWhole) {
    const answer = await answerOf(store, query, { pages: asked, concepts: [], asks: false });
    return {
      ...{ ...found, ...(answer && { answer }) },
      hits: ranked(store, isDay(query) ? whole.map((it) => datedAhead(store, it)) : whole),
      known: stands,
    };
  }
  const asks = understood.pieces.some((it) => it.empty);
  const asking = understood.pieces.filter((it) => it.empty);
  const endsAsking = store.head.closing.includes(understood.pieces.at(-1)?.form ?? '');
  const isSentence = endsAsking || asking.length > 1 || asking.some((it) => it.form.length > 1);
  const apart = !asks && setApart.test(query.trim());
  // Of a name that was typed wrongly many pages have the rest again and again.
  const often = asks ? oftenWorth.asked : understood.unknown.length === 0 ? oftenWorth.named : 0;
  // 青屏县的审计 asks for audits of that place, not for the place.
  const called = kindsCalled(store.head, words);
  const { hits, all, concepts, loose, weak, mayAnswer } = await byWords(store, words, {
    apart,
    kinds: isSentence ? kindsByWord(store, query, words) : new Map<string, Set<number>>(),
    often,
    answering: isSentence ? 1 : answersNamed,
    ...(asks && { spared: called }),
  });
  const settled = (word: string): boolean =>
    word.length === 1
      ? isSentence
      : all.some((it) => it.forms[0] === word && it.passages.length >= leastStanding);
  const told = await answerOf(store, query, { pages: [...asked, ...mayAnswer], concepts: all, asks });
  const merged = new Map(whole.map((it) => [it.page, it]));
  if (!stands || !loose)
    for (const it of hits) {
      const known = merged.get(it.page);
      const asTyped =
        known === undefined ? 0 : apart && known.score < leastNamed ? known.score / 4 : known.score;
      merged.set(it.page, { ...it, score: asTyped + it.score });
    }
  const [kinds, named] = [
    await kindsAsked(store, query, words),
    await pagesNamedIn(store, understood.pieces),
  ];
  // A whole question asks something of them: 青屏县有几个残疾人之家 is told at the place.
  const sought = isSentence ? new Set<number>() : kindsOfThings(store.head, words);
  for (const [page, it] of merged) {
    const kind = store.pages.kind[page] ?? -1;
    const isOther = called.size + sought.size > 0 && !called.has(kind) && !sought.has(kind);
    const isMeant = named.has(page) && !(isOther && (called.size > 0 || store.head.gathering.includes(kind)));
    const isCalled =
      (kinds.has(kind) && (isSentence || called.size === 0 || called.has(kind))) ||
      (it.titled === true && (called.has(kind) || sought.has(kind)));
    const gathers = (asks || sought.size > 0 || it.named !== true) && store.head.gathering.includes(kind);
    const isOwn = store.head.own.includes(kind) && (it.asked ?? 0) < leastOfOwn;
    const ahead =
      (isOwn ? -ownBehind : 0) +
      (isCalled ? kindAhead * it.covered : 0) +
      (isMeant ? namedAhead : gathers ? -gathersBehind : 0);
    merged.set(page, { ...it, score: it.score + ahead });
  }
  return {
    ...{ query, stands, isSentence, latin: latin.length > 0, ...(told && { answer: told }) },
    hits: ranked(store, merged.values()),
    needles: [...forms, ...concepts.toSorted((a, b) => b.worth - a.worth).flatMap((it) => it.forms)],
    sought: concepts.map(({ forms: words, own, worth }) => ({ forms: words, own, worth })),
    loose: loose && !stands,
    ...(weak && !stands && { weak }),
    known:
      understood.known ||
      (stands && records(store, scores.keys()) > 2) ||
      (understood.unknown.length > 0 && understood.unknown.every((it) => settled(it))),
  };
}
