import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Name of the list in the cache folder. */
export const keptListName = 'kept-files.json';

/** What the last render left, by path in the site's folder: a digest of all that a file was made from, and one of its bytes. */
type KeptList = Record<string, [key: string, digest: string]>;

function readList(file: string): KeptList {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as KeptList | null) ?? {};
  } catch {
    return {};
  }
}

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

/** A file system without hard links, or another one than that of the file, gets a copy. */
export function linkOrCopy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** The files of earlier renders, as the next one may take them over. */
export interface KeptFiles {
  /**
   * Puts a file of an earlier render into this one, where the last one noted this key for it and its bytes are still those
   * that were rendered: a page that somebody has edited since, whatever its date, is made anew.
   * @returns whether it did; else the file is to be made
   */
  keep: (file: string, key: string) => boolean;
  /** Notes a file for the next render. */
  note: (file: string, key: string) => void;
  /** Writes what was noted, when the render has come to its end. `digests`: of the bytes of each file that was made. */
  finish: (digests: ReadonlyMap<string, string>) => void;
}

/**
 * Takes files over from earlier renders, by a hard link where it can be: nothing writes into a file that is there, so keeping
 * a file costs no copy and no second tree.
 * @param folder that this render fills
 * @param earlier folders that earlier renders have filled: the published release, a build that was not published
 * @param cacheDir where the list lies
 */
export function keptFiles(folder: string, earlier: readonly string[], cacheDir: string): KeptFiles {
  const listFile = join(cacheDir, keptListName);
  const list = readList(listFile);
  const keys = new Map<string, string>();
  return {
    keep: (file, key) => {
      const [keyThen, digest] = list[file] ?? [];
      if (keyThen !== key) return false;
      const from = earlier.map((it) => join(it, file)).find((it) => digestOf(it) === digest);
      if (from === undefined) return false;
      linkOrCopy(from, join(folder, file));
      return true;
    },
    note: (file, key) => {
      keys.set(file, key);
    },
    finish: (digests) => {
      const noted = [...keys].map(([file, key]) => [file, [key, digests.get(file) ?? list[file]?.[1]]]);
      mkdirSync(cacheDir, { recursive: true });
      writeFileSync(listFile, JSON.stringify(Object.fromEntries(noted)));
    },
  };
}
