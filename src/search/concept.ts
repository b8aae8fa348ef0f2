import { kindsCalled } from './asks.ts';
import { fold, isHan } from './fold.ts';
import { intersect, union } from './grams.ts';
import type { Concept } from './score.ts';
import type { SearchStore } from './store.ts';
import { wordsOf } from './segments.ts';
import { sameAs } from './terms.ts';

async function passagesOfAny(store: SearchStore, forms: readonly string[]): Promise<Uint32Array> {
  return union(await Promise.all(forms.map((it) => store.passagesOf(it))));
}

/** A word that hardly any page has is often no word of the matter: 下来, 几天. */
export const mostWorth = 3.2;
/** The year, the kinds or the statuses of pages that a word is, in any of the words for it. */
function facetOf(
  { head, pages }: SearchStore,
  word: string,
  forms: readonly string[],
): Pick<Concept, 'isOf'> {
  const [, year] = yearAlone.exec(word) ?? [];
  if (year !== undefined) return { isOf: (page) => pages.year[page] === Number(year) };
  const kinds = kindsCalled(head, [word]);
  if (kinds.size > 0) return { isOf: (page) => kinds.has(pages.kind[page] ?? -1) };
  const statuses = new Set(
    head.statuses.flatMap((status, at) => (forms.includes(fold(status)) ? [at + 1] : [])),
  );
  return statuses.size === 0 ? {} : { isOf: (page) => statuses.has(pages.status[page] ?? 0) };
}

const yearAlone = /^((?:19|20)\d\d)(?:年|年度)?$/;

/** The words of the dictionary in a compound: 坡道 in 装坡道. */
const wordsIn = (word: string): string[] =>
  word.length < 3
    ? []
    : wordsOf(word).flatMap(({ segment: it }) => (it.length > 1 && it !== word ? [it] : []));

/** A compound that hardly any page has and that leads to no other words is looked for by its words, too; any other where they stand in one passage. */
const rare = 12;

async function together(store: SearchStore, words: readonly string[]): Promise<Uint32Array> {
  if (words.length < 2) return new Uint32Array();
  const lists = await Promise.all(words.map((it) => passagesOfAny(store, [it, ...sameAs(it, store.head)])));
  return lists.reduce(intersect);
}

/** A word that stands in no title, name or known question is hardly what a page is about: 找到, 不改. */
const unnamed = 0.6;
/** A word that no text has, and that stands for terms which many have, still is what somebody asks for. */
const leastOfEveryday = 1.6;
/** Everyday verbs and measures tell little, however rare they are. */
const minor = 0.35;
const isNamed = (store: SearchStore, passages: Uint32Array): boolean =>
  passages.some((it) => it - (store.pages.start[store.pageOf(it)] ?? 0) < 2);

/** A word that no text has may be written with a wrong sign: what has one of its signs counts a little. */
async function bySigns(store: SearchStore, word: string): Promise<Concept> {
  const signs = [...word].filter((it) => isHan(it));
  const isWord = signs.length > 1 && signs.length < 4;
  const forms = isWord ? signs.filter((it) => !store.head.functionWords.includes(it)) : [];
  const also = forms.length === 0 ? new Uint32Array() : await passagesOfAny(store, forms);
  return { forms, own: 0, passages: new Uint32Array(), also, worth: 0.8 };
}

/** An everyday word that fewer pages have, in no title, stands there by chance. */
const leastUsed = 2;

/** What hardly a text says in a word is in the words for it: the first of them is what it means, the others go with that. */
async function asMeant(
  store: SearchStore,
  { passages, alike }: { passages: Uint32Array; alike: Uint32Array },
  meant: string | undefined,
): Promise<Pick<Concept, 'passages' | 'also'>> {
  if (meant === undefined) return { passages: union([passages, alike]), also: new Uint32Array() };
  const first = await passagesOfAny(store, [meant, ...sameAs(meant, store.head)]);
  return { passages: union([passages, first]), also: alike };
}

/** Other words for one; a sign stands for a longer word in no text by itself: 账 of 台账 is no 账目. */
const alikeTo = ({ head }: SearchStore, word: string): string[] =>
  sameAs(word, head).filter((it) => it.length > 1 || word.length === 1);

/** What a word of a query asks for. */
export async function conceptOf(store: SearchStore, word: string): Promise<Concept> {
  const forms = [word, ...alikeTo(store, word)];
  const leads = await Promise.all([word, ...wordsIn(word)].map((it) => store.ledTo(it)));
  const passages = await passagesOfAny(store, forms);
  const also = leads.flat();
  const led = leads[0]?.length !== 0;
  const on = new Set([...passages].map((it) => store.pageOf(it))).size;
  if (on < rare && !led) also.push(...wordsIn(word));
  const [meant] = leads[0] ?? [];
  const alike = union([await passagesOfAny(store, also), await together(store, wordsIn(word))]);
  if (passages.length + alike.length === 0) return bySigns(store, word);
  const isSaid = passages.length === 0 || (led && on < leastUsed && !isNamed(store, passages));
  const pages = new Set([...passages, ...alike].map((it) => store.pageOf(it))).size;
  const rarity = Math.log(1 + store.pages.kind.length / (1 + pages));
  const worth =
    Math.min(mostWorth, Math.max(rarity, passages.length === 0 ? leastOfEveryday : 0)) *
    (word.length === 1 ? 0.4 : 1) *
    (store.head.minor.includes(word) ? minor : 1) *
    (isNamed(store, passages) || isNamed(store, alike) ? 1 : unnamed);
  return {
    ...{
      forms: [...forms, ...also],
      own: forms.length + (isSaid && meant !== undefined ? 1 : 0),
      worth,
      led,
    },
    ...(isSaid ? await asMeant(store, { passages, alike }, meant) : { passages, also: alike }),
    ...facetOf(store, word, forms),
  };
}
