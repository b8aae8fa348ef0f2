import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { extractPdf, type Answer } from './extract.ts';

/** The processor's time that no text takes, in microseconds; a caller may say less. */
const most = Number(process.argv[2] ?? 12_000_000);

// A process of its own, so that a PDF of any make ends within bounds: its bytes come in, an answer goes out.
const answer = async (): Promise<Answer> => {
  try {
    return { read: await extractPdf(new Uint8Array(await buffer(process.stdin))) };
  } catch (error) {
    return { fault: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged' };
  }
};
const watch = new Worker(new URL('watch.ts', import.meta.url), { workerData: { most } });
await once(watch, 'message');
const read = JSON.stringify(await answer());
await watch.terminate();
process.stdout.write(read);
