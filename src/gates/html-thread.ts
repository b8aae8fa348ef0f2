import { parentPort } from 'node:worker_threads';
import { htmlVerdict } from './html-verdict.ts';
import type { AskedPage } from './html-judge.ts';

/** The thread of `html-judge.ts`: answers each page with its findings, in order. */
parentPort?.on('message', ({ url, html }: AskedPage) => {
  parentPort?.postMessage(htmlVerdict(url, html));
});
