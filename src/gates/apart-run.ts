import { Worker } from 'node:worker_threads';
import { phase, type BuildPhase } from '../progress.ts';
import type { SiteFiles } from './built-site.ts';
import type { BuiltSite, GateReport } from './types.ts';

/** What the thread is asked. */
export interface ApartJob {
  /** Of `gatesApart`. */
  names: readonly string[];
  site: SiteFiles;
}

/** What it tells: how far a part of the work is, that it is over, and at last what was found. */
export type ApartNews =
  | { id: number; name: string; unit: string; done: number; total: number }
  | { id: number }
  | { report: GateReport };

/** Runs gates that read files alone in a thread, while this one judges pages. Throws what went wrong in the thread itself. */
export async function runApart(names: readonly string[], { pages, ...site }: BuiltSite): Promise<GateReport> {
  const job: ApartJob = { names, site: { ...site, pageFiles: pages.map(({ file }) => file) } };
  const thread = new Worker(new URL('./apart-thread.ts', import.meta.url), { workerData: job });
  const running = new Map<number, BuildPhase>();
  try {
    return await new Promise<GateReport>((resolve, reject) => {
      thread.on('error', reject);
      thread.on('exit', () => reject(new Error('the thread of gates ended early')));
      thread.on('message', (news: ApartNews) => {
        if ('report' in news) resolve(news.report);
        else if ('name' in news) {
          const shown = running.get(news.id) ?? phase(news.name, news.unit);
          running.set(news.id, shown);
          shown.step(news.done, news.total);
        } else running.get(news.id)?.end();
      });
    });
  } finally {
    for (const it of running.values()) it.end();
    await thread.terminate();
  }
}
