import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { SaidError } from '../faults.ts';
import { makeFolder } from './folders.ts';

const busy = 5;
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === busy;

/** A lock that somebody else holds for longer than this process is willing to wait. */
export class LockedError extends SaidError {}

/** The locks of this process: what nothing refers to, the collector closes, and its lock with it. */
const held = new Set<DatabaseSync>();

/**
 * Takes an exclusive lock for this process, waiting for whoever holds it. The lock is SQLite's lock on an empty file:
 * the kernel gives it back when the process ends, however it ends, so none is ever left behind.
 * @param patience milliseconds to wait before a LockedError
 * @param onWait called once when there is something to wait for
 * @returns a function that gives the lock back
 */
export async function lock(
  file: string,
  { patience = 600_000, onWait }: { patience?: number; onWait?: () => void } = {},
): Promise<() => void> {
  makeFolder(dirname(file));
  const until = performance.now() + patience;
  const database = new DatabaseSync(file, { timeout: 0 });
  for (let waiting = false; ; waiting = true) {
    try {
      database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
      held.add(database);
      return () => {
        database.close();
        held.delete(database);
      };
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() >= until) {
        database.close();
        throw new LockedError(`另一次构建还在进行（锁文件 ${file}）`, '等它结束后再试');
      }
      if (!waiting) onWait?.();
      await sleep(100);
    }
  }
}
