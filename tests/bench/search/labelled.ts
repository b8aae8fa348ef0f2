import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { find } from '../../../src/search/find.ts';
import type { SearchStore } from '../../../src/search/store.ts';

/** A query with the pages that answer it: beginnings of their paths, any of them. */
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

/** Where the first right page stands, from 1; undefined where none is found. */
export async function rankOf(store: SearchStore, { query, expected }: Labelled): Promise<number | undefined> {
  const { hits, answer } = await find(store, query);
  const pages = [...(answer ? [answer.page] : []), ...hits.map((it) => it.page)];
  for (const [at, page] of pages.slice(0, 200).entries()) {
    const { url } = await store.text(page);
    if (expected.some((it) => url.startsWith(it))) return at + 1;
  }
  return undefined;
}
