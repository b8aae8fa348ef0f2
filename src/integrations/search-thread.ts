import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { writeSearchIndex, type PagesTold, type SearchJob, type SearchPhase } from './search-index.ts';

/** What the thread tells: how far it is, and at the end how many pages the index holds. */
export type SearchNews = { phase: SearchPhase; done: number; total: number } | { pages: number };

const tell = (news: SearchNews): void => parentPort?.postMessage(news);

async function* pagesTold(): AsyncGenerator<PagesTold> {
  if (parentPort) for await (const [told] of on(parentPort, 'message')) yield told as PagesTold;
}

const pages = await writeSearchIndex(workerData as SearchJob, pagesTold(), (phase, done, total) =>
  tell({ phase, done, total }),
);
tell({ pages });
