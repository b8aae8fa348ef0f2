import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { Piece } from './writer.ts';

/** The thread of `writer.ts`: writes what it is sent, in order, and answers each message when it is done with it. */
parentPort?.on('message', (pieces: Piece[]) => {
  for (const { file, bytes, isFirst } of pieces) {
    if (isFirst) mkdirSync(dirname(file), { recursive: true });
    (isFirst ? writeFileSync : appendFileSync)(file, bytes);
  }
  parentPort?.postMessage('done');
});
