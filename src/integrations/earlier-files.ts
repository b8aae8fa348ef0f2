import { copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../records/files.ts';

function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a file elsewhere by a hard link where it can be: nothing writes into a file that is there, so it costs no copy and no
 * second tree. A file system without hard links, or another one than that of the file, gets a copy.
 */
export function linkOrCopy(from: string, to: string): void {
  // Most folders are there: asking for that of each file of a nation takes longer than linking it.
  if (isLinked(from, to)) return;
  mkdirSync(dirname(to), { recursive: true });
  if (!isLinked(from, to)) copyFileSync(from, to);
}

/** The file of this name, of the first folder in which its bytes have this digest; undefined where none has it so. */
export const earlierFile = (earlier: readonly string[], file: string, digest: string): string | undefined =>
  earlier.map((it) => join(it, file)).find((it) => digestOf(it) === digest);

/** Whether a file is there and has these bytes. */
function hasBytes(file: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}

/** The same, of the first folder in which it has these bytes. */
export const earlierBytes = (
  earlier: readonly string[],
  file: string,
  bytes: Uint8Array,
): string | undefined => earlier.map((it) => join(it, file)).find((it) => hasBytes(it, bytes));
