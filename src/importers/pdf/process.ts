import { Worker } from 'node:worker_threads';
import { once } from 'node:events';
import { extractPdf, type Answer } from './extract.ts';

/** What a PDF is read by: its bytes, and the processor's time that it may take, in microseconds. */
export interface Question {
  bytes: Uint8Array;
  most: number;
}

// A process of its own, so that a PDF of any make ends within bounds: bytes come in, an answer goes out, one after the other.
const until = new Float64Array(new SharedArrayBuffer(8));
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

async function answerTo(bytes: Uint8Array): Promise<Answer> {
  try {
    return { read: await extractPdf(bytes) };
  } catch (error) {
    return { fault: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged' };
  }
}

const watch = new Worker(new URL('watch.ts', import.meta.url), { workerData: until });
watch.unref();
await once(watch, 'message');
process.on('message', ({ bytes, most }: Question) => {
  until[0] = spent() + most;
  void answerTo(bytes).then((answer) => {
    until[0] = 0;
    process.send?.(answer);
  });
});
