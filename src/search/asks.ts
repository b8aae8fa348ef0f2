import type { WordPiece } from './decode.ts';
import { fold } from './fold.ts';
import type { SearchHead } from './head.ts';
import type { SearchStore } from './store.ts';
import { variantsOf } from './terms.ts';

/**
 * Numbers of the kinds of pages that answer questions with such words: services where somebody speaks of their child; also with the
 * terms that its everyday words stand for.
 */
export async function kindsAsked(
  store: SearchStore,
  query: string,
  words: readonly string[] = [],
): Promise<Set<number>> {
  const led = await Promise.all(words.map((it) => store.ledTo(it)));
  const folded = [fold(query), ...led.flat()].join('\n');
  const offered = store.head.offered.flatMap(([terms, kinds]) =>
    led.some((its) => its.some((it) => terms.includes(it))) ? kinds : [],
  );
  const isSaid = (pattern: string): boolean => pattern.split('…').every((it) => folded.includes(it));
  return new Set([
    ...offered,
    ...store.head.intents.flatMap(([words, kinds]) => (words.some((it) => isSaid(it)) ? kinds : [])),
  ]);
}

/** Numbers of the kinds of pages that a word of a query asks for, of those words that say so: 反映 of 反映过. */
export function kindsByWord(
  { head }: SearchStore,
  query: string,
  words: readonly string[],
): Map<string, Set<number>> {
  const folded = fold(query);
  const said = head.intents.flatMap(([patterns, kinds]) =>
    patterns
      .map((it) => it.split('…'))
      .filter((parts) => parts.every((it) => folded.includes(it)))
      .map((parts) => ({ parts, kinds })),
  );
  const isPart = (word: string, part: string): boolean => part.includes(word) || word.includes(part);
  return new Map(
    words
      .filter((it) => it.length > 1 && !head.facts.includes(it))
      .map((word) => [
        word,
        new Set(
          said.flatMap(({ parts, kinds }) =>
            parts.some((it) => it.length > 1 && isPart(word, it)) ? kinds : [],
          ),
        ),
      ]),
  );
}

/** Numbers of the kinds of pages that words call by what their records are: 残疾人之家. */
export const kindsOfThings = ({ things }: SearchHead, words: readonly string[]): Set<number> =>
  new Set(things.flatMap(([names, kinds]) => (names.some((it) => words.includes(it)) ? kinds : [])));

/** Numbers of the kinds of pages that words call by name: 审计, 志愿岗位. */
export const kindsCalled = ({ called }: SearchHead, words: readonly string[]): Set<number> =>
  new Set(called.flatMap(([names, kinds]) => (names.some((it) => words.includes(it)) ? kinds : [])));

/** What kinds of pages that answer such questions get ahead of the others, by how much of what is asked they hold. */
export const kindAhead = 0.35;

const shortestName = 3;
const longestName = 16;
const mostVariants = 4;

/** The runs of a question between the words that ask: 白鹭县残联 in 白鹭县残联电话多少. */
function runsOf({ head }: SearchStore, pieces: readonly WordPiece[]): string[] {
  const runs = [''];
  for (const { form, empty } of pieces)
    if (empty || head.facts.includes(form)) runs.push('');
    else runs.push((runs.pop() ?? '') + form);
  return runs.length === 1 ? [] : runs.filter((it) => it.length >= shortestName && it.length <= longestName);
}

/** Pages of which a question asks something by their whole name. */
export async function pagesNamedIn(store: SearchStore, pieces: readonly WordPiece[]): Promise<Set<number>> {
  const names = runsOf(store, pieces).flatMap((it) => variantsOf(it, store.head).slice(0, mostVariants));
  const found = await Promise.all(names.map((it) => store.named(it)));
  return new Set(found.flatMap((it) => [...it].map((passage) => store.pageOf(passage))));
}

/** What a page that is named in a question gets ahead of those that only hold its words. */
export const namedAhead = 1.5;
