import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { phase, say, type BuildPhase } from '../progress.ts';
import { settings } from '../settings.ts';
import type { SearchJob, SearchPhase } from './search-index.ts';
import type { SearchNews } from './search-thread.ts';
import { unlisted } from './sitemap.ts';

type BuildDone = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:done']>>[0];

const phases: Record<SearchPhase, [name: string, unit: string]> = {
  pages: ['搜索索引', '页'],
  files: ['写入搜索索引', '个'],
};

/** Makes the index in a thread of its own, with a memory of its own, beside the gates. @returns how many pages it holds */
async function indexed(job: SearchJob): Promise<number> {
  const thread = new Worker(new URL('./search-thread.ts', import.meta.url), { workerData: job });
  const running = new Map<SearchPhase, BuildPhase>();
  try {
    return await new Promise<number>((resolve, reject) => {
      thread.on('error', reject);
      thread.on('exit', () => reject(new Error('the thread of the search index ended early')));
      thread.on('message', (news: SearchNews) => {
        if ('pages' in news) resolve(news.pages);
        else {
          const known = running.get(news.phase) ?? phase(...phases[news.phase]);
          running.set(news.phase, known);
          known.step(news.done, news.total);
        }
      });
    });
  } finally {
    for (const it of running.values()) it.end();
    await thread.terminate();
  }
}

/** Makes the search index of a built folder, over these pages as Astro counts them. */
export async function makeSearchIndex(folder: string, pages: BuildDone['pages']): Promise<void> {
  const count = await indexed({
    dir: folder,
    paths: pages
      .map((it) => it.pathname)
      .filter((it) => !unlisted.has(it))
      .map(decodeURI),
    contentDir: settings.contentDir,
    spoolFile: join(settings.cacheDir, 'search.spool'),
  });
  say(`✓ 搜索索引：${count} 页`);
}
