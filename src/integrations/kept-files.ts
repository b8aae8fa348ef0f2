import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFacts } from '../readings/readings.ts';
import { Numbering } from '../search/build/numbering.ts';
import { earlierFile } from './earlier-files.ts';

/** Name of the list in the cache folder. */
export const keptListName = 'kept-files.json';

/**
 * Digest of the bytes; which of the readings it was made from, with the digest of what its page gave it (null: nobody knows); and the key of its
 * page.
 */
type KeptFile = [digest: string, reading: number | null, props: string | null, key?: string];

/** What the last render left. */
interface KeptList {
  /** Sources with their digests (null: nobody knows), which readings have by their place here: most have stood in thousands. */
  sources: [name: string, digest: string | null][];
  /** Sources that files were made from. */
  readings: number[][];
  /** By path in the site's folder. */
  files: Record<string, KeptFile>;
}

function readList(file: string): KeptList {
  const none = { sources: [], readings: [], files: {} };
  try {
    return { ...none, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<KeptList> | null) };
  } catch {
    return none;
  }
}

/** What a page gives a file before it is made. */
interface Given {
  /** Digest of all that its page says that it shows: the same suffices to keep it. */
  key?: string | undefined;
  /** Digest of what it is given; undefined where nobody knows. */
  props?: string | undefined;
}

/** What a file was made from, as far as that is known. */
interface Made extends Given {
  /** Names of all sources that making it read: these and what it was given being the same suffices, too. */
  sources?: Iterable<string> | undefined;
}

/** The files of earlier renders, as the next one may take them over. */
export interface KeptFiles {
  /**
   * Says whether a file of an earlier render may be taken over: where its sources have the digests that they had and its page gives it
   * the same, or gives the key that it gave. Its bytes must still be those that were rendered: a page that somebody has edited since, whatever
   * its date, is made anew, and noted.
   * @returns the digest of the bytes that it must have; undefined where the file is to be made
   */
  keep: (file: string, given?: Given) => string | undefined;
  /** What is known of a file that is kept; undefined where it is not, or nobody has asked yet. */
  factsOf: (file: string) => FileFacts | undefined;
  /** Notes a file that was made, for the next render. */
  note: (file: string, made: Made) => void;
  /** Writes what was noted, when the render has come to its end. `digests`: of the bytes of each file that was made. */
  finish: (digests: ReadonlyMap<string, string>) => void;
}

/** What is known of a file of this render; of one that is kept, the digest that it has. */
interface Noted extends Given {
  digest?: string;
  reading: number | null;
}

/** Readings, each different one once: most files of a kind have the same. */
class Readings {
  readonly names = new Numbering<string>();
  readonly all: number[][] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(sources: Iterable<string>): number {
    const names = Array.from(sources, (it) => this.names.numberOf(it)).sort((a, b) => a - b);
    const text = names.join(' ');
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
  const noted = new Map<string, Noted>();
  const same = new Map<number, boolean>();
  const isSame = (reading: number | null): reading is number => {
    if (reading === null) return false;
    const known = same.get(reading);
    if (known !== undefined) return known;
    const all = list.readings[reading]?.every((it) => {
      const [name = '', digest] = list.sources[it] ?? [];
      return digestOfSource(name) === digest;
    });
    same.set(reading, all === true);
    return all === true;
  };
  const sourcesOf = (reading: number): string[] =>
    (list.readings[reading] ?? []).flatMap((it) => list.sources[it]?.[0] ?? []);
  return {
    keep: (file, { key, props } = {}) => {
      const [digest, reading, propsThen, keyThen] = list.files[file] ?? [undefined, null, null];
      const byReading = props !== undefined && props === propsThen && isSame(reading);
      if (digest === undefined || !(byReading || (key !== undefined && key === keyThen))) return undefined;
      // What a render would have read of sources that are others now, nobody knows.
      const known = byReading ? readings.numberOf(sourcesOf(reading)) : null;
      noted.set(file, { digest, reading: known, key, props });
      return digest;
    },
    factsOf: (file) => {
      const { digest } = noted.get(file) ?? {};
      const from = digest === undefined ? undefined : earlierFile(earlier, file, digest);
      return digest === undefined || from === undefined
        ? undefined
        : { bytes: statSync(from).size, sha256: Buffer.from(digest, 'base64url').toString('hex') };
    },
    note: (file, { key, props, sources }) => {
      const isKnown = sources !== undefined && props !== undefined;
      noted.set(file, { reading: isKnown ? readings.numberOf(sources) : null, key, props });
    },
    finish: (digests) => {
      const sources = readings.names.things.map((it): [string, string | null] => [
        it,
        digestOfSource(it) ?? null,
      ]);
      const told = readings.all.map((own) => own.every((it) => sources[it]?.[1] !== null));
      const files = [...noted].flatMap(
        ([file, { digest = digests.get(file), reading, key, props = null }]) => {
          const of = reading !== null && told[reading] ? reading : null;
          return digest === undefined || (of === null && key === undefined)
            ? []
            : [[file, [digest, of, props, key]] as const];
        },
      );
      mkdirSync(cacheDir, { recursive: true });
      writeFileSync(
        listFile,
        JSON.stringify({
          sources,
          readings: readings.all,
          files: Object.fromEntries(files),
        } satisfies Record<keyof KeptList, unknown>),
      );
    },
  };
}
