import { Worker } from 'node:worker_threads';
import { say } from '../progress.ts';
import { settings } from '../settings.ts';
import { resultOfThread } from '../thread-news.ts';
import { leftBuild } from './folders.ts';
import { InOrder } from './in-order.ts';
import { programDigest } from './incremental.ts';
import { earlierBuilds } from './releases.ts';
import type { FileHearer } from './writer.ts';
import type { PagesTold, SearchJob } from './search-index.ts';
import { unlisted } from './sitemap.ts';

/**
 * The making of a search index, in a thread of its own, with a memory of its own: beside rendering, as pages come, and beside the gates. Pages go
 * into the index in their order, whenever they are told.
 */
export interface SearchIndexing extends FileHearer {
  /** Ends when the index is written, and says how many pages it holds. Throws what went wrong in the thread. */
  finish: () => Promise<void>;
}

const index = 'index.html';

/** The page that a file is, where it is one that is to be found, as the thread knows it: `places/9901/`. */
function pageOf(file: string): string | undefined {
  if (file !== index && !file.endsWith(`/${index}`)) return undefined;
  const page = file.slice(0, -index.length);
  return unlisted.has(page) ? undefined : page;
}

/** The index of one site, not begun yet. */
export function searchIndexing(): SearchIndexing {
  let thread: Worker | undefined;
  let ending: Promise<number> | undefined;
  let coming = new InOrder<PagesTold['pages'][number]>([]);
  return {
    begin: (dir, files) => {
      const paths = files.flatMap((it) => pageOf(it) ?? []);
      coming = new InOrder(paths);
      const job: SearchJob = {
        dir,
        total: paths.length,
        contentDir: settings.contentDir,
        earlier: [...earlierBuilds(settings.outDir), leftBuild(settings.cacheDir)],
        cacheDir: settings.cacheDir,
        program: programDigest(settings.root),
      };
      thread = new Worker(new URL('./search-thread.ts', import.meta.url), { workerData: job });
      // A render that breaks off waits for no index, and says itself why it did.
      thread.unref();
      ending = resultOfThread<number>(thread, 'the thread of the search index');
      ending.catch(() => undefined);
    },
    hear: (files, isLast = false) => {
      for (const { file, digest } of files) {
        const path = pageOf(file);
        if (path !== undefined) coming.add(path, { path, digest });
      }
      const pages = coming.take(isLast);
      if (pages.length > 0 || isLast) thread?.postMessage({ pages, isLast } satisfies PagesTold);
    },
    finish: async () => {
      thread?.ref();
      say(`✓ 搜索索引：${(await ending) ?? 0} 页`);
    },
  };
}
