import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** A file to write, by absolute path. */
export interface PlannedFile {
  path: string;
  text: string;
}

/** Makes a folder and those above it, one by one: together they only say that the last one is not there. */
function makeFolder(dir: string): void {
  if (existsSync(dir)) return;
  makeFolder(dirname(dir));
  mkdirSync(dir);
}

/**
 * Writes files so that none is ever half there: all are written beside their targets first, then renamed. Where the
 * first step fails nothing is changed.
 */
export function writeFiles(files: readonly { path: string; text: string | Uint8Array }[]): void {
  const staged = files.map(({ path, text }) => ({
    path,
    text,
    temporary: resolve(dirname(path), `.${basename(path)}.${process.pid}.tmp`),
  }));
  try {
    for (const { path, text, temporary } of staged) {
      makeFolder(dirname(path));
      writeFileSync(temporary, text);
    }
    for (const { path, temporary } of staged) renameSync(temporary, path);
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
}
