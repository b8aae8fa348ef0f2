import { createHash, type Hash } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { earlierBytes, earlierFile, linkOrCopy } from './earlier-files.ts';
import type { Piece, WriterAnswer, WriterPlace, WriterTask } from './writer.ts';

const { dir, earlier } = workerData as WriterPlace;
const written = new Map<string, Hash>();
const kept = new Map<string, string>();

function write(file: string, { bytes, isFirst }: Omit<Piece, 'file'>): void {
  const path = join(dir, file);
  if (isFirst) mkdirSync(dirname(path), { recursive: true });
  (isFirst ? writeFileSync : appendFileSync)(path, bytes);
  if (isFirst) written.set(file, createHash('sha256'));
  written.get(file)?.update(bytes);
}

/** Takes over the file that was found. */
function take(from: string | undefined, file: string): boolean {
  if (from !== undefined) linkOrCopy(from, join(dir, file));
  return from !== undefined;
}

/** Does what is asked. @returns whether the file is there */
function isDone(task: WriterTask): boolean {
  const { file } = task;
  if ('digest' in task) {
    const isThere = take(earlierFile(earlier, file, task.digest), file);
    if (isThere) kept.set(file, task.digest);
    return isThere;
  }
  if ('isFirst' in task) write(file, task);
  else if (!take(earlierBytes(earlier, file, task.bytes), file))
    write(file, { bytes: task.bytes, isFirst: true });
  return true;
}

/** The thread of `writer.ts`: does what it is sent, in order, and answers each message; the last one with all digests. */
parentPort?.on('message', (tasks: WriterTask[] | 'end') => {
  const answer: WriterAnswer =
    tasks === 'end'
      ? { digests: [...kept, ...[...written].map(([file, it]) => [file, it.digest('base64url')] as const)] }
      : { lost: tasks.filter((it) => !isDone(it)).map(({ file }) => file) };
  parentPort?.postMessage(answer);
});
