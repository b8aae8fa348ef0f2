import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { today } from '../clock.ts';
import { readSite } from '../records/content.ts';
import { searchWordsSchema, type SearchWords } from '../schemas/search-words.ts';
import type { SearchSettings } from '../search/build/settings.ts';
import { fold } from '../search/fold.ts';
import { loadWords, type Words } from '../words/languages.ts';

/** The words that mean the same of a content folder; none where it names none. */
async function searchWords(contentDir: string): Promise<SearchWords> {
  const file = join(contentDir, 'search-words.json');
  const written: unknown = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {};
  return searchWordsSchema.parse(written);
}

/** Words, and the kinds of records that are sought by them. */
interface WordsForKinds {
  words: readonly string[];
  kinds: readonly (keyof Words['searchLanguage']['kinds'])[];
}

/** What the index is told besides the pages: words of the language and of the content folder. */
export async function searchSettings(contentDir: string): Promise<SearchSettings> {
  const { site } = readSite(contentDir);
  const { searchLanguage } = await loadWords(site?.language);
  const own = await searchWords(contentDir);
  const same: string[][] = [...searchLanguage.same, ...own.same];
  const leads: SearchWords['leads'] = [...searchLanguage.leads, ...own.leads];
  const withWordsFor = ({ words, kinds }: WordsForKinds): SearchSettings['called'][number] => ({
    words,
    kinds: kinds.map((it) => searchLanguage.kinds[it]),
  });
  return {
    hotline: site?.hotline ?? '',
    year: Number(today().slice(0, 4)),
    particles: searchLanguage.particles,
    unfinished: searchLanguage.unfinished,
    functionWords: [...new Set(searchLanguage.functionWords)],
    ...{
      counting: searchLanguage.counting,
      closing: searchLanguage.closing,
      minor: searchLanguage.minor,
      facts: searchLanguage.facts,
    },
    negating: searchLanguage.negating,
    intents: searchLanguage.intents.map(withWordsFor),
    offered: searchLanguage.offered.map(withWordsFor),
    called: searchLanguage.called.map(withWordsFor),
    things: searchLanguage.things.map(withWordsFor),
    dated: searchLanguage.dated.map((it) => searchLanguage.kinds[it]),
    figures: searchLanguage.figures.map((it) => searchLanguage.kinds[it]),
    own: [searchLanguage.page],
    levels: searchLanguage.levels,
    definitions: searchLanguage.definitions,
    synonyms: same.map((group) => group.map(fold)),
    leads: leads.map(({ word, also }) => [fold(word), also.map(fold)]),
    said: searchLanguage.said.map(({ word, also }) => [fold(word), also.map(fold)]),
  };
}
