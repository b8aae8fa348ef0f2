import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { relative, sep } from 'node:path';

/**
 * Every regular file below a folder, by its path in it, with `/`, in order: what the gates search and what a build looks at is
 * one list. Links and devices are none (`readFolder` refuses them), and neither is what is hidden, unless
 * `hidden` asks for it.
 */
export const filesIn = (dir: string, { hidden = false } = {}): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, `${entry.parentPath}/${entry.name}`).split(sep).join('/'))
    .filter((file) => hidden || !/(?:^|\/)\./.test(file))
    .sort();

const block = Buffer.alloc(1 << 20);

/** SHA-256 of a file's bytes, block by block; undefined where it can't be read. */
export function digestOf(file: string): string | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const hash = createHash('sha256');
    for (let size = readSync(descriptor, block); size > 0; size = readSync(descriptor, block))
      hash.update(block.subarray(0, size));
    return hash.digest('base64url');
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
