import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { publishedRelease, releasesDir, releasesIn } from './releases.ts';

/** Before the name of a release that is being deleted: what is half there may not look like a release. */
const leaving = 'leaving-';

/** Puts aside the releases that are not published, and what earlier builds could not delete. @returns where they are */
export function putAside(out: string): string[] {
  const dir = releasesDir(out);
  const published = publishedRelease(out);
  for (const name of releasesIn(out))
    if (name !== published) renameSync(join(dir, name), join(dir, `${leaving}${name}`));
  return readdirSync(dir)
    .filter((it) => it.startsWith(leaving))
    .map((it) => join(dir, it));
}

/**
 * Deletes the releases before the published one in a thread, while the next is made: for a nation these are 300,000 files, which
 * one waited for when the site was already published. The caller holds the lock of `out`. What stays for whatever reason the next build takes.
 */
export function deleteOlder(out: string): void {
  const folders = putAside(out);
  if (folders.length === 0) return;
  const thread = new Worker(new URL('./older-releases-thread.ts', import.meta.url), { workerData: folders });
  thread.on('error', () => undefined);
  thread.unref();
}
