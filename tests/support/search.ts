import { inflateRawSync } from 'node:zlib';
import type { ExtractedPage } from '../../src/search/build/extract.ts';
import { extractPage, type SearchFacts } from '../../src/search/build/extract.ts';
import { SearchIndex } from '../../src/search/build/index.ts';
import { Numbering } from '../../src/search/build/numbering.ts';
import type { SearchSettings } from '../../src/search/build/settings.ts';
import { KeptReadings } from '../../src/search/build/pinyin.ts';
import { memorySpool } from '../../src/search/build/spool.ts';
import { find } from '../../src/search/find.ts';
import { SearchStore } from '../../src/search/store.ts';
import { searchLanguage } from '../../src/words/zh-CN/search-language.ts';

/** A page for a test, of a record where nothing else is said. */
export const page = (
  url: string,
  title: string,
  text: string,
  facts: Partial<SearchFacts> = {},
): ExtractedPage => {
  const told = JSON.stringify({ kind: '资料', rank: 5, names: [title], ...facts }).replace(/"/g, '&quot;');
  const made = extractPage(`<main data-search="${told}"><h1>${title}</h1>${text}</main>`, url);
  if (!made) throw new Error(`no page at ${url}`);
  return made;
};

/** The files of the index of pages by their name, packed. */
export function searchFiles(
  pages: Iterable<ExtractedPage>,
  settings: SearchSettings,
): Map<string, Uint8Array> {
  const memory = {
    spool: memorySpool(),
    strings: new Numbering<string>(),
    grams: new Numbering<number>(),
    readings: new KeptReadings(),
  };
  const index = new SearchIndex(settings, memory);
  for (const it of pages) index.take(index.prepare(it));
  return new Map(index.files());
}

/** The index of pages, opened as a browser opens it; `asked` has the names of the files that were read. */
export async function indexOf(
  pages: readonly ExtractedPage[],
  settings: Partial<SearchSettings> = {},
): Promise<{ store: SearchStore; asked: string[]; bytes: () => number }> {
  const files = searchFiles(pages, {
    ...{
      synonyms: [],
      leads: [],
      said: [],
      hotline: '12385',
      year: 2026,
      functionWords: searchLanguage.functionWords,
    },
    ...{
      particles: searchLanguage.particles,
      counting: searchLanguage.counting,
      closing: searchLanguage.closing,
    },
    ...{ definitions: searchLanguage.definitions, unfinished: searchLanguage.unfinished },
    ...{
      minor: searchLanguage.minor,
      facts: searchLanguage.facts,
      negating: searchLanguage.negating,
      intents: [],
      offered: [],
      called: [],
      things: [],
      dated: [],
      figures: [],
      own: [],
      levels: {},
    },
    ...settings,
  });
  const asked: string[] = [];
  const read = (name: string): Promise<Uint8Array> => {
    asked.push(name);
    return Promise.resolve(inflateRawSync(files.get(name) ?? new Uint8Array()));
  };
  const bytes = (): number => asked.reduce((sum, name) => sum + (files.get(name)?.length ?? 0), 0);
  return { store: await SearchStore.open(read), asked, bytes };
}

/** The addresses of what is found, the page that answers first. */
export const urls = async (store: SearchStore, query: string): Promise<string[]> => {
  const { answer, hits } = await find(store, query);
  const pages = [...(answer ? [answer.page] : []), ...hits.map((it) => it.page)];
  return Promise.all(pages.map(async (page) => (await store.text(page)).url));
};
