import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** A file to write, by absolute path. */
export interface PlannedFile {
  path: string;
  text: string;
}

/**
 * Writes files so that none is ever half there: all are written beside their targets first, then renamed. Where the
 * first step fails nothing is changed.
 */
export function writeFiles(files: readonly PlannedFile[]): void {
  const staged = files.map(({ path, text }) => ({
    path,
    text,
    temporary: resolve(dirname(path), `.${basename(path)}.${process.pid}.tmp`),
  }));
  try {
    for (const { path, text, temporary } of staged) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary, text);
    }
    for (const { path, temporary } of staged) renameSync(temporary, path);
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
}
