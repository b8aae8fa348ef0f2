import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFacts } from '../readings/readings.ts';
import { earlierFile } from './earlier-files.ts';

/** Name of the list in the cache folder. */
export const keptListName = 'kept-files.json';

/** What the last render left. */
interface KeptList {
  /** Digests of sources, by their names. */
  sources: Record<string, string>;
  /** Names of sources that files were made from. */
  readings: string[][];
  /** By path in the site's folder: digest of the bytes, which of the readings it was made from (null: nobody knows), and the key that its page gave. */
  files: Record<string, [digest: string, reading: number | null, key?: string]>;
}

function readList(file: string): KeptList {
  const none = { sources: {}, readings: [], files: {} };
  try {
    return { ...none, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<KeptList> | null) };
  } catch {
    return none;
  }
}

/** What a file was made from, as far as that is known: one of the two being the same suffices to keep it. */
interface Made {
  /** Digest of all that its page says that it shows. */
  key?: string | undefined;
  /** Names of all sources that making it read. */
  sources?: Iterable<string> | undefined;
}

/** The files of earlier renders, as the next one may take them over. */
export interface KeptFiles {
  /**
   * Says whether a file of an earlier render may be taken over: where its sources have the digests that they had, or its page gives
   * the key that it gave. Its bytes must still be those that were rendered: a page that somebody has edited since, whatever
   * its date, is made anew, and noted.
   * @returns the digest of the bytes that it must have; undefined where the file is to be made
   */
  keep: (file: string, key?: string) => string | undefined;
  /** What is known of a file that will be kept for its sources; undefined where it will not. */
  factsOf: (file: string) => FileFacts | undefined;
  /** Notes a file that was made, for the next render. */
  note: (file: string, made: Made) => void;
  /** Writes what was noted, when the render has come to its end. `digests`: of the bytes of each file that was made. */
  finish: (digests: ReadonlyMap<string, string>) => void;
}

/** Readings, each different one once: most files of a kind have the same. */
class Readings {
  readonly all: string[][] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(sources: Iterable<string>): number {
    const names = [...sources].sort();
    const text = names.join('\n');
    const known = this.#numbers.get(text) ?? this.all.push(names) - 1;
    this.#numbers.set(text, known);
    return known;
  }
}

/**
 * Tells which files are taken over from earlier renders.
 * @param earlier folders that earlier renders have filled: the published release, a build that was not published
 * @param cacheDir where the list lies
 * @param digestOfSource digest of a source now; undefined where nobody can tell it
 */
export function keptFiles(
  earlier: readonly string[],
  cacheDir: string,
  digestOfSource: (source: string) => string | undefined,
): KeptFiles {
  const listFile = join(cacheDir, keptListName);
  const list = readList(listFile);
  const readings = new Readings();
  const noted = new Map<string, { digest?: string; reading: number | null; key?: string | undefined }>();
  const same = new Set<number>();
  const isSame = (reading: number | null): reading is number => {
    if (reading === null) return false;
    const sources = list.readings[reading];
    const all = same.has(reading) || sources?.every((it) => digestOfSource(it) === (list.sources[it] ?? ''));
    if (all) same.add(reading);
    return all === true;
  };
  return {
    keep: (file, key) => {
      const [digest, reading, keyThen] = list.files[file] ?? [undefined, null];
      const byReading = isSame(reading);
      if (digest === undefined || !(byReading || (key !== undefined && key === keyThen))) return undefined;
      // What a render would have read of sources that are others now, nobody knows.
      noted.set(file, {
        digest,
        reading: byReading ? readings.numberOf(list.readings[reading] ?? []) : null,
        key,
      });
      return digest;
    },
    factsOf: (file) => {
      const [digest, reading] = list.files[file] ?? [undefined, null];
      const from = digest !== undefined && isSame(reading) ? earlierFile(earlier, file, digest) : undefined;
      return digest === undefined || from === undefined
        ? undefined
        : { bytes: statSync(from).size, sha256: Buffer.from(digest, 'base64url').toString('hex') };
    },
    note: (file, { key, sources }) => {
      noted.set(file, { reading: sources ? readings.numberOf(sources) : null, key });
    },
    finish: (digests) => {
      const sources = [...new Set(readings.all.flat())];
      const known = new Map(sources.map((it) => [it, digestOfSource(it)]));
      const told = readings.all.map((names) => names.every((it) => known.get(it) !== undefined));
      const files = [...noted].flatMap(([file, { digest = digests.get(file), reading, key }]) => {
        const of = reading !== null && told[reading] ? reading : null;
        return digest === undefined || (of === null && key === undefined)
          ? []
          : [[file, [digest, of, key]] as const];
      });
      mkdirSync(cacheDir, { recursive: true });
      writeFileSync(
        listFile,
        JSON.stringify({
          sources: Object.fromEntries(known),
          readings: readings.all,
          files: Object.fromEntries(files),
        } satisfies Record<keyof KeptList, unknown>),
      );
    },
  };
}
