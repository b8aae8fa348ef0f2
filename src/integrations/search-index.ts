import { existsSync, readFileSync, writeFile } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { today } from '../clock.ts';
import { searchIndexFolder } from '../gates/built-site.ts';
import type { phase } from '../progress.ts';
import { readSite } from '../records/content.ts';
import { searchWordsSchema, type SearchWords } from '../schemas/search-words.ts';
import { extractPage } from '../search/build/extract.ts';
import { SearchIndex } from '../search/build/index.ts';
import { packedFile } from '../search/build/packed-file.ts';
import type { SearchSettings } from '../search/build/settings.ts';
import { fileSpool, type Spool } from '../search/build/spool.ts';
import { fold } from '../search/fold.ts';
import { loadWords, type Words } from '../words/languages.ts';
import { inFlight } from './in-flight.ts';
import { pagefindIn } from './pagefind.ts';

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
async function searchSettings(contentDir: string): Promise<SearchSettings> {
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

/** What a search index is made of. */
export interface SearchJob {
  /** The folder of the site. */
  dir: string;
  /** How many pages will be told. */
  total: number;
  contentDir: string;
  /** Where the words of the pages wait, outside the built folder. */
  spoolFile: string;
}

/** Pages of a site that are there, without a slash in front: `places/9901/`. */
export interface PagesTold {
  pages: readonly string[];
  isLast: boolean;
}

/** Files that are packed and written while the next ones are made. */
const mostAtOnce = 16;
/** Four times as fast for many small files as that of `node:fs/promises`, which opens a handle for each. */
const write = promisify(writeFile);

/** Writes the files of our own index. */
async function writeFiles(dir: string, index: SearchIndex, show: typeof phase): Promise<void> {
  const folder = join(dir, searchIndexFolder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const writing = inFlight(mostAtOnce);
  const progress = show('写入搜索索引', '个');
  let done = 0;
  const writePacked = async (name: string, content: string | Uint8Array): Promise<void> =>
    write(join(folder, `${name}.bin`), await packedFile(name, content));
  for (const [name, content] of index.files()) {
    await writing.add(writePacked(name, content));
    progress.step((done += 1), index.size);
  }
  await writing.end();
  progress.end();
}

async function writeIndex(
  { dir, total, contentDir }: SearchJob,
  told: AsyncIterable<PagesTold> | Iterable<PagesTold>,
  spool: Spool,
  show: typeof phase,
): Promise<number> {
  const index = new SearchIndex(await searchSettings(contentDir), spool);
  const pagefind = await pagefindIn(dir);
  try {
    const progress = show('搜索索引', '页');
    let read = 0;
    for await (const { pages, isLast } of told) {
      for (const path of pages) {
        progress.step(read, total);
        read += 1;
        const page = extractPage(readFileSync(join(dir, path, 'index.html'), 'utf8'), `/${path}`);
        if (!page) continue;
        index.add(page);
        await pagefind.add(page);
      }
      if (isLast) break;
    }
    progress.end();
    // Pagefind has a process of its own.
    await Promise.all([pagefind.write(), writeFiles(dir, index, show)]);
    return index.pages;
  } finally {
    await pagefind.close();
  }
}

/**
 * Writes the indexes, our own and Pagefind's, of pages of a folder, in the order in which they are told.
 * @param show where it shows how far it is
 * @returns how many pages it holds
 */
export async function writeSearchIndex(
  job: SearchJob,
  told: AsyncIterable<PagesTold> | Iterable<PagesTold>,
  show: typeof phase,
): Promise<number> {
  const spool = fileSpool(job.spoolFile);
  try {
    return await writeIndex(job, told, spool, show);
  } finally {
    spool.close();
  }
}
