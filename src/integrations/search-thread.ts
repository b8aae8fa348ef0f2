import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { phaseOfThread, tellResult } from '../thread-news.ts';
import { writeSearchIndex, type PagesTold, type SearchJob } from './search-index.ts';

async function* pagesTold(): AsyncGenerator<PagesTold> {
  if (parentPort) for await (const [told] of on(parentPort, 'message')) yield told as PagesTold;
}

tellResult(await writeSearchIndex(workerData as SearchJob, pagesTold(), phaseOfThread));
