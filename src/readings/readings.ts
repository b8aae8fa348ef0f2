/**
 * What a file of the site was made from, noted while it is made. A source is something whose content has a digest: the records
 * of a collection, a file, the day. Whoever takes something from a source says so (`reads`), and what is made once and asked
 * for often (`once`) keeps the sources that making it read: whoever asks for it has read them too, whether or not it was
 * made before. So nobody has to say what a page shows, and a file whose sources all have the digests that they had is the
 * same (a verifying trace: Mokhov, Mitchell and Peyton Jones, “Build Systems à la Carte”, 2018).
 *
 * Making is synchronous wherever it is kept, and files are made one after another: so the innermost thing that is being made
 * is who reads.
 */

/** What is known of a file before it is opened. */
export interface FileFacts {
  bytes: number;
  /** SHA-256, hexadecimal. */
  sha256: string;
}

/** Names of sources. */
export type Sources = ReadonlySet<string>;

/** @internal */
export interface Frame {
  /** Which one it is, of all in this process. */
  number: number;
  /** What it reads; undefined where nobody asks. */
  sources: Set<string> | undefined;
}

interface Readings {
  /** What is being made, the innermost last. */
  making: Frame[];
  begun: number;
  /** Number of the innermost; 0 where nothing is made. */
  maker: number;
  /** How to tell the digest of a source, by what stands before the first slash of its name. */
  tellers: Map<string, (name: string) => string>;
  digests: Map<string, string>;
  /** Where that lies which is made once, as long as somebody may ask for it. */
  stores: WeakRef<{ forget: () => void }>[];
  /** The words of the portal. */
  spoken: object | undefined;
  /** Whether a build notes who reads what: pages that are asked for while somebody writes are made at the same time. */
  noting: boolean;
  /** What is known of a file that this build will keep: undefined for one that it makes. */
  factsOfKept: (file: string) => FileFacts | undefined;
}

// The bundle that renders and the build that asks for it are two programs in one process.
const shared = globalThis as Partial<Record<symbol, Readings>>;
/** @internal */
export const readings: Readings = (shared[Symbol.for('portal.readings')] ??= {
  ...{
    making: [],
    begun: 0,
    maker: 0,
    tellers: new Map(),
    digests: new Map(),
    stores: [],
    noting: false,
    spoken: undefined,
  },
  factsOfKept: () => undefined,
});

/** From now on a build notes who reads what. `factsOfKept` tells of the files that it will keep. */
export function startNoting(factsOfKept: Readings['factsOfKept']): void {
  readings.noting = true;
  readings.factsOfKept = factsOfKept;
}

/**
 * What is known of a file that this build will keep as it is. Who asks tells of another file, which is no source: it is made
 * anew in every build.
 */
export function factsOfKept(file: string): FileFacts | undefined {
  reads(unseen);
  return readings.factsOfKept(file);
}

/** A source that is another one every time: what was made from it is made anew in every build. */
export const unseen = 'unseen';

/** Says that what is being made takes something from a source. */
export const reads = (source: string): void => {
  readings.making.at(-1)?.sources?.add(source);
};

/** The same of several. */
export const readsAll = (sources: Sources): void => {
  const own = readings.making.at(-1)?.sources;
  if (own) for (const it of sources) own.add(it);
};

/** @internal Begins to make something; what is read from now on is its own, until `end`. */
export const begin = (): Frame & { sources: Set<string> } => beginWith(new Set<string>());

function beginWith<Noted extends Frame['sources']>(sources: Noted): Frame & { sources: Noted } {
  readings.begun += 1;
  const frame = { number: readings.begun, sources };
  readings.making.push(frame);
  readings.maker = frame.number;
  return frame;
}

/** @internal */
export function end(frame: Frame): void {
  if (readings.making.pop() !== frame) throw new Error('what is made inside something else ends before it');
  readings.maker = readings.making.at(-1)?.number ?? 0;
}

/**
 * Does something at once, of which nothing counts as read: not for who asks, and no list of it is made, which is long where a
 * look-up goes through all records of a nation.
 */
export function unnoted<Value>(work: () => Value): Value {
  const frame = beginWith(undefined);
  try {
    return work();
  } finally {
    end(frame);
  }
}

/** @internal What is made once lies in this store until all is forgotten. */
export const storing = (store: { forget: () => void }): void => {
  readings.stores.push(new WeakRef(store));
};

/**
 * Forgets all that was made once and what is known of kept files: when the last file is made, the records of a nation are in
 * nobody's way any more. Whoever asks for something all the same has it made anew.
 */
export function forgetAll(): void {
  for (const store of readings.stores) store.deref()?.forget();
  readings.factsOfKept = () => undefined;
}

/** Makes a file, from its first to its last byte. @returns what it was made from. Throws while another one is made. */
export async function sourcesOf(work: () => Promise<void>): Promise<Set<string>> {
  if (readings.making.length > 0) throw new Error('files are made one after another');
  const frame = begin();
  try {
    await work();
    return frame.sources;
  } finally {
    end(frame);
  }
}
