import { createHash, type Hash } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { WriterAnswer, Piece } from './writer.ts';

const digests = new Map<string, Hash>();

/** The thread of `writer.ts`: writes what it is sent, in order, and answers each message; the last one with all digests. */
parentPort?.on('message', (pieces: Piece[] | 'end') => {
  if (pieces === 'end') {
    const all = [...digests].map(([file, hash]) => [file, hash.digest('base64url')] as const);
    parentPort?.postMessage(all satisfies WriterAnswer);
    return;
  }
  for (const { file, bytes, isFirst } of pieces) {
    if (isFirst) mkdirSync(dirname(file), { recursive: true });
    (isFirst ? writeFileSync : appendFileSync)(file, bytes);
    if (isFirst) digests.set(file, createHash('sha256'));
    digests.get(file)?.update(bytes);
  }
  parentPort?.postMessage('done' satisfies WriterAnswer);
});
