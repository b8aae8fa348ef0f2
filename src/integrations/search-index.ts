import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { searchIndexFolder } from '../gates/built-site.ts';
import type { phase } from '../progress.ts';
import { extractPage, type ExtractedPage } from '../search/build/extract.ts';
import { SearchIndex } from '../search/build/index.ts';
import { wordsOfPage, type PageFacts, type RecordPlace } from '../search/build/page-records.ts';
import { keptRecords, type KeptRecords } from './kept-records.ts';
import { PagefindIndex } from './pagefind.ts';
import type { PagefindPage, PagefindRecord } from './pagefind-part.ts';
import { searchSettings } from './search-settings.ts';
import { startWriter } from './writer.ts';

/** What a search index is made of. */
export interface SearchJob {
  /** The folder of the site. */
  dir: string;
  /** How many pages will be told. */
  total: number;
  contentDir: string;
  /** Folders that earlier builds have filled, of which files may be taken over. */
  earlier: readonly string[];
  /** Where records of pages are kept for the next build. */
  cacheDir: string;
  /** Digest of the program. */
  program: string;
}

/** Pages of a site that are there. */
export interface PagesTold {
  /** Their paths without a slash in front: `places/9901/`; digests of their bytes, where they are known. */
  pages: readonly { path: string; digest?: string | undefined }[];
  isLast: boolean;
}

/** Writes the files of our own index. */
async function writeFiles(
  { dir, earlier }: Pick<SearchJob, 'dir' | 'earlier'>,
  index: SearchIndex,
  show: typeof phase,
): Promise<void> {
  const folder = join(dir, searchIndexFolder);
  await rm(folder, { recursive: true, force: true });
  const writer = startWriter({ dir, earlier }, () => undefined);
  const progress = show('写入搜索索引', '个');
  try {
    let done = 0;
    for (const [name, bytes] of index.files()) {
      await writer.put(`${searchIndexFolder}${name}.bin`, bytes);
      progress.step((done += 1), index.size);
    }
    await writer.finish();
  } finally {
    await writer.close();
    progress.end();
  }
}

/** Reads pages for the indexes; one that is as it was in the last build is known by its record. */
class PageReader {
  readonly #dir: string;
  readonly #index: SearchIndex;
  readonly #kept: KeptRecords;
  readonly #pagefind: PagefindIndex;

  constructor(dir: string, index: SearchIndex, kept: KeptRecords, pagefind: PagefindIndex) {
    this.#dir = dir;
    this.#index = index;
    this.#kept = kept;
    this.#pagefind = pagefind;
  }

  /** Lists and places are left out of Pagefind, for they repeat records: four fifths of a nation's words. */
  async #tellPagefind({ list, gathers, ...page }: PageFacts, rest: Omit<PagefindPage, 'url'>): Promise<void> {
    if (!list && !gathers) await this.#pagefind.add({ ...rest, url: page.url });
  }

  #bytesOf(path: string): Buffer {
    return readFileSync(join(this.#dir, path, 'index.html'));
  }

  async #take(known: RecordPlace, digest: string): Promise<void> {
    const facts = this.#index.take(known);
    const record = (): PagefindRecord => ({ ...facts, text: this.#index.wordsOf(known) });
    await this.#tellPagefind(facts, { digest, isKnown: true, record });
  }

  async #make(page: ExtractedPage, path: string, digest: string): Promise<void> {
    const made = this.#index.prepare(page);
    this.#index.take(made);
    this.#kept.note(path, digest, made);
    const record = (): PagefindRecord => ({ ...page, text: wordsOfPage(page) });
    await this.#tellPagefind(page, { digest, isKnown: false, record });
  }

  async read({ path, digest: told }: PagesTold['pages'][number]): Promise<void> {
    const read = told === undefined ? this.#bytesOf(path) : undefined;
    const digest = told ?? hash('sha256', read ?? '', 'base64url');
    const known = this.#kept.find(path, digest);
    if (known) await this.#take(known, digest);
    if (known !== undefined) {
      this.#kept.note(path, digest, known);
      return;
    }
    const page = extractPage((read ?? this.#bytesOf(path)).toString(), `/${path}`);
    if (page) await this.#make(page, path, digest);
    else this.#kept.note(path, digest, null);
  }
}

/**
 * Writes the indexes, our own and Pagefind's, of pages of a folder, in the order in which they are told.
 * @param show where it shows how far it is
 * @returns how many pages it holds
 */
export async function writeSearchIndex(
  { dir, total, contentDir, earlier, cacheDir, program }: SearchJob,
  told: AsyncIterable<PagesTold> | Iterable<PagesTold>,
  show: typeof phase,
): Promise<number> {
  const settings = await searchSettings(contentDir);
  const key = hash('sha256', `${program}\n${JSON.stringify(settings)}`, 'base64url');
  const kept = keptRecords(cacheDir, key);
  const pagefind = new PagefindIndex({ dir, earlier, cacheDir, key });
  try {
    const index = new SearchIndex(settings, kept.memory);
    const reader = new PageReader(dir, index, kept, pagefind);
    const progress = show('搜索索引', '页');
    let read = 0;
    for await (const { pages, isLast } of told) {
      for (const page of pages) {
        progress.step(read, total);
        read += 1;
        await reader.read(page);
      }
      if (isLast) break;
    }
    progress.end();
    // Pagefind has a process of its own.
    await Promise.all([pagefind.write(), writeFiles({ dir, earlier }, index, show)]);
    kept.finish();
    return index.pages;
  } catch (error) {
    kept.forget();
    throw error;
  } finally {
    kept.close();
    await pagefind.close();
  }
}
