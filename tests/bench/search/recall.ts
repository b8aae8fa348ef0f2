import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractPage } from '../../../src/search/build/extract.ts';
import { find } from '../../../src/search/find.ts';
import { fold } from '../../../src/search/fold.ts';
import type { SearchStore } from '../../../src/search/store.ts';
import { randomOf } from '../random.ts';

/** What a plain scan of the built pages compares: path, title and all words of `main`, folded. */
interface Scanned {
  url: string;
  title: string;
  text: string;
}

export const scannedPages = (dist: string): Scanned[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('index.html'))
    .flatMap((file) => {
      const page = extractPage(
        readFileSync(join(dist, file), 'utf8'),
        `/${file.replace(/index\.html$/, '')}`,
      );
      return page ? [{ url: page.url, title: fold(page.title), text: fold(page.whole) }] : [];
    });

/** How many of the pages with random strings are found, and how often one with the string in its title is in the first three. */
export interface Recall {
  strings: number;
  pages: number;
  found: number;
  titled: number;
  titledFirst: number;
  missed: string[];
}

/** Asks for seeded random strings of two to eight signs of the pages and compares with a plain scan. */
export async function measureRecall(
  store: SearchStore,
  pages: readonly Scanned[],
  strings: number,
): Promise<Recall> {
  const random = randomOf('search recall');
  const urls = await Promise.all(store.pages.kind.map(async (_, page) => (await store.text(page)).url));
  const out: Recall = { strings, pages: 0, found: 0, titled: 0, titledFirst: 0, missed: [] };
  for (let at = 0; at < strings; at += 1) {
    const { text } = pages[random.between(0, pages.length - 1)] ?? { text: '' };
    const size = random.between(2, 8);
    const from = random.between(0, Math.max(0, text.length - size));
    const asked = text.slice(from, from + size);
    const hits = (await find(store, asked, true)).hits.map((it) => urls[it.page]);
    const found = new Set(hits);
    const scan = pages.filter((it) => it.text.includes(asked));
    const missed = scan.filter((it) => !found.has(it.url));
    out.pages += scan.length;
    out.found += scan.length - missed.length;
    out.missed.push(...missed.map((it) => `${asked} ${it.url}`));
    const titled = new Set(scan.filter((it) => it.title.includes(asked)).map((it) => it.url));
    if (titled.size > 0) {
      out.titled += 1;
      const { hits: all } = await find(store, asked);
      if (all.slice(0, 3).some((it) => titled.has(urls[it.page] ?? ''))) out.titledFirst += 1;
      else out.missed.push(`${asked} not in the first three`);
    }
  }
  return out;
}
