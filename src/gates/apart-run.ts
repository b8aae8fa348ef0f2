import { Worker } from 'node:worker_threads';
import { resultOfThread } from '../thread-news.ts';
import type { SiteFiles } from './built-site.ts';
import type { BuiltSite, GateReport } from './types.ts';

/** What the thread is asked. */
export interface ApartJob {
  /** Of `gatesApart`. */
  names: readonly string[];
  site: SiteFiles;
}

/** Runs gates that read files alone in a thread, while this one judges pages. Throws what went wrong in the thread itself. */
export async function runApart(names: readonly string[], { pages, ...site }: BuiltSite): Promise<GateReport> {
  const job: ApartJob = { names, site: { ...site, pageFiles: pages.map(({ file }) => file) } };
  const thread = new Worker(new URL('./apart-thread.ts', import.meta.url), { workerData: job });
  return resultOfThread(thread, 'the thread of gates');
}
