import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Makes a folder and those around it, one by one: what Node does by itself never ends below `/proc`. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
}

/** What the last build left in the cache that failed, was refused or killed: the next one may take pages from it. */
export const leftBuild = (cacheDir: string): string => join(cacheDir, 'unpublished');

/**
 * An empty folder for a build, in the cache of the checkout: Astro and Vite never meet the path that a site is published to,
 * which may lie on another file system and have any sign in it. What a build has left there is put aside.
 */
export function buildFolder(cacheDir: string): string {
  const path = join(cacheDir, 'site');
  if (existsSync(path)) {
    rmSync(leftBuild(cacheDir), { recursive: true, force: true });
    renameSync(path, leftBuild(cacheDir));
  }
  makeFolder(path);
  return path;
}
