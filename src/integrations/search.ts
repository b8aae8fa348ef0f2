import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { searchIndexFolder } from '../gates/built-site.ts';
import { phase, say, type BuildPhase } from '../progress.ts';
import { searchWordsSchema, type SearchWords } from '../schemas/search-words.ts';
import { today } from '../clock.ts';
import { readSite } from '../records/content.ts';
import { extractPage, type ExtractedPage } from '../search/build/extract.ts';
import { searchFiles, type SearchSettings } from '../search/build/index.ts';
import { fold } from '../search/fold.ts';
import { settings } from '../settings.ts';
import { loadWords, type Words } from '../words/languages.ts';
import { writePagefind } from './pagefind.ts';
import { unlisted } from './sitemap.ts';

type BuildDone = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:done']>>[0];

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
    called: searchLanguage.called.map(withWordsFor),
    dated: searchLanguage.dated.map((it) => searchLanguage.kinds[it]),
    definitions: searchLanguage.definitions,
    synonyms: same.map((group) => group.map(fold)),
    leads: leads.map(({ word, also }) => [fold(word), also.map(fold)]),
  };
}

async function extractAll(
  dir: string,
  pages: readonly string[],
  progress: BuildPhase,
): Promise<ExtractedPage[]> {
  const out: ExtractedPage[] = [];
  for (const [done, page] of pages.entries()) {
    progress.step(done, pages.length);
    const html = await readFile(join(dir, page, 'index.html'), 'utf8');
    const extracted = extractPage(html, `/${page}`);
    if (extracted) out.push(extracted);
  }
  return out;
}

/** Writes the indexes, our own and Pagefind's, of these pages (paths without a slash in front) of a built folder. @returns how many it holds */
export async function writeSearchIndex(
  dir: string,
  paths: readonly string[],
  given: SearchSettings,
  progress: BuildPhase,
): Promise<number> {
  const pages = await extractAll(dir, paths, progress);
  const files = searchFiles(pages, given);
  const folder = join(dir, searchIndexFolder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const writing = phase('写入搜索索引', '个');
  let done = 0;
  for (const [name, bytes] of files) {
    await writeFile(join(folder, `${name}.bin`), bytes);
    writing.step((done += 1), files.size);
  }
  writing.end();
  await writePagefind(dir, pages);
  return pages.length;
}

/** Makes the search index of a built folder, over these pages as Astro counts them. */
export async function makeSearchIndex(folder: string, pages: BuildDone['pages']): Promise<void> {
  const progress = phase('搜索索引', '页');
  try {
    const paths = pages.map((it) => it.pathname).filter((it) => !unlisted.has(it));
    const count = await writeSearchIndex(
      folder,
      paths.map(decodeURI),
      await searchSettings(settings.contentDir),
      progress,
    );
    say(`✓ 搜索索引：${count} 页`);
  } finally {
    progress.end();
  }
}
