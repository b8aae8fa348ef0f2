import { linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Name of the list in the cache folder. */
export const keptListName = 'kept-files.json';

/** What the last render left: which folder it filled, and the key of each file of it that may be kept. */
interface KeptList {
  folder: string;
  /** By path in the folder: a digest of all that the file was made from. */
  keys: Record<string, string>;
}

/** Renaming a folder (staging to release) does not change this. */
function numberOf(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true });
  return `${dev}:${ino}`;
}

function readList(file: string): (KeptList & { madeAt: number }) | undefined {
  try {
    return { ...(JSON.parse(readFileSync(file, 'utf8')) as KeptList), madeAt: statSync(file).mtimeMs };
  } catch {
    return undefined;
  }
}

/** The files of the last render, as the next one may take them over. */
export interface KeptFiles {
  /**
   * Puts a file of the last render into this one, where there is one with this key that nobody has written to since.
   * @returns whether it did; else the file is to be made
   */
  keep: (file: string, key: string) => boolean;
  /** Notes a file for the next render. */
  note: (file: string, key: string) => void;
  /** Writes what was noted, when the render has come to its end. */
  finish: () => void;
}

/**
 * Takes files over from the last render by a hard link: its folder stands beside this one, as a release or as a build
 * that was not published, and nothing writes into a file that is there. So keeping a file costs no copy and no second tree.
 * @param folder that this render fills
 * @param cacheDir where the list lies
 */
export function keptFiles(folder: string, cacheDir: string): KeptFiles {
  const listFile = join(cacheDir, keptListName);
  const list = readList(listFile);
  const beside = dirname(folder);
  const last =
    list &&
    readdirSync(beside, { withFileTypes: true })
      .filter((it) => it.isDirectory())
      .map((it) => join(beside, it.name))
      .find((it) => numberOf(it) === list.folder);
  const keys: KeptList['keys'] = {};

  const keep = (file: string, key: string): boolean => {
    if (last === undefined || list?.keys[file] !== key) return false;
    const from = join(last, file);
    const to = join(folder, file);
    const stat = statSync(from, { throwIfNoEntry: false });
    if (!stat || stat.mtimeMs > list.madeAt) return false;
    mkdirSync(dirname(to), { recursive: true });
    try {
      linkSync(from, to);
      return true;
    } catch {
      // A file system without hard links.
      return false;
    }
  };
  return {
    keep,
    note: (file, key) => {
      keys[file] = key;
    },
    finish: () => {
      mkdirSync(cacheDir, { recursive: true });
      writeFileSync(listFile, JSON.stringify({ folder: numberOf(folder), keys } satisfies KeptList));
    },
  };
}
