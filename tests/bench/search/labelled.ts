import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isShown, placesFound } from '../../../src/search/excerpt.ts';
import { find } from '../../../src/search/find.ts';
import type { SearchStore } from '../../../src/search/store.ts';

/** A query with the pages that answer it: beginnings of their paths, any of them; behind # the beginning of the id of a place in the page. */
export interface Labelled {
  corpus: string;
  kind: string;
  query: string;
  expected: string[];
}

/** The labelled queries of a file of this folder. */
export const labelled = (file: string): Labelled[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [corpus = '', kind = '', query = '', expected = ''] = line.split('\t');
      return { corpus, kind, query, expected: expected.split('|') };
    });

const pathOf = (expected: string): string => expected.replace(/#.*/, '');

/** Whether the first place that is shown of the first right page is the one that answers; undefined where a label names none. */
export async function isRightPlace(
  store: SearchStore,
  { query, expected }: Labelled,
): Promise<boolean | undefined> {
  if (!expected.every((it) => it.includes('#'))) return undefined;
  const found = await find(store, query);
  for (const hit of found.hits) {
    const text = await store.text(hit.page);
    const its = expected.filter((it) => text.url === pathOf(it)).map((it) => it.replace(/.*#/, ''));
    if (its.length === 0 || !isShown(text, hit, found)) continue;
    const [place] = placesFound(text, found, 1);
    return its.some((it) => place?.id === it || place?.id.startsWith(`${it}-`));
  }
  return false;
}

/** Where the first right page stands in what is shown, from 1; undefined where none is found. */
export async function rankOf(store: SearchStore, { query, expected }: Labelled): Promise<number | undefined> {
  const found = await find(store, query);
  const isRight = (url: string): boolean => expected.some((it) => url.startsWith(pathOf(it)));
  let rank = 0;
  if (found.answer) {
    rank += 1;
    if (isRight((await store.text(found.answer.page)).url)) return rank;
  }
  for (const hit of found.hits.slice(0, 200)) {
    const text = await store.text(hit.page);
    if (!isShown(text, hit, found)) continue;
    rank += 1;
    if (isRight(text.url)) return rank;
  }
  return undefined;
}
