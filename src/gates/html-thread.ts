import { parentPort } from 'node:worker_threads';
import { judgeByStructure } from './html-by-structure.ts';
import type { AskedPage } from './html-judge.ts';

const judge = judgeByStructure();

/** The thread of `html-judge.ts`: answers each page with its findings, in order. */
parentPort?.on('message', ({ url, html }: AskedPage) => {
  parentPort?.postMessage(judge(url, html));
});
