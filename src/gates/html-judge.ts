import { Worker } from 'node:worker_threads';
import type { Finding } from './types.ts';

/** A page that a thread is asked about. */
export interface AskedPage {
  url: string;
  html: string;
}

/** Judges the HTML of pages in a thread of its own, beside the reading of structures for axe, which keeps this one busy. */
export interface HtmlJudge {
  /** The findings of a page. Throws what went wrong in the thread. */
  findingsOf: (page: AskedPage) => Promise<Finding[]>;
  /** Lets go of the thread. */
  close: () => Promise<unknown>;
}

/** Starts the thread. */
export function startHtmlJudge(): HtmlJudge {
  const thread = new Worker(new URL('./html-thread.ts', import.meta.url));
  const waiting: PromiseWithResolvers<Finding[]>[] = [];
  thread.on('message', (found: Finding[]) => waiting.shift()?.resolve(found));
  thread.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    findingsOf: (page) => {
      const answer = Promise.withResolvers<Finding[]>();
      waiting.push(answer);
      thread.postMessage(page);
      return answer.promise;
    },
    close: () => thread.terminate(),
  };
}
