import { parentPort, workerData } from 'node:worker_threads';
import { writeSearchIndex, type SearchJob, type SearchPhase } from './search-index.ts';

/** What the thread tells: how far it is, and at the end how many pages the index holds. */
export type SearchNews = { phase: SearchPhase; done: number; total: number } | { pages: number };

const tell = (news: SearchNews): void => parentPort?.postMessage(news);

const pages = await writeSearchIndex(workerData as SearchJob, (phase, done, total) =>
  tell({ phase, done, total }),
);
tell({ pages });
