import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Where files are written. */
export interface WriterPlace {
  /** The folder; paths of files are relative to it. */
  dir: string;
  /** Folders that earlier builds have filled, of which files may be taken over. */
  earlier: readonly string[];
}

/** Bytes of a file: its first ones, or more. */
export interface Piece {
  file: string;
  bytes: Uint8Array;
  isFirst: boolean;
}

/** What the thread is asked: to write a piece, to have a file with these bytes, to have one whose bytes have this digest. */
export type WriterTask = Piece | { file: string; bytes: Uint8Array } | { file: string; digest: string };

/** What the thread answers: which files of a message no earlier build has so, or at the end the digests of files. */
export type WriterAnswer =
  { lost: readonly string[] } | { digests: readonly (readonly [file: string, digest: string])[] };

/** A file of the site that is there and changes no more; digest of its bytes, where somebody has just taken it. */
export interface ToldFile {
  file: string;
  digest?: string | undefined;
}

/** Who works with the files of a site as they come. */
export interface FileHearer {
  /** `files`: all that will be in the folder. */
  begin: (folder: string, files: readonly string[]) => void;
  /** These files are there and change no more; no more are told where `isLast`. */
  hear: (files: readonly ToldFile[], isLast?: boolean) => void;
}

/** Has files in a folder, beside the work of the main thread. */
interface FilesDone {
  /** Ends when everything is done. @returns the SHA-256 of each file that was written or kept for its digest, by its path */
  finish: () => Promise<ReadonlyMap<string, string>>;
  /** Lets go of the thread, whatever it has yet to do. */
  close: () => Promise<unknown>;
}

/** Takes files over from earlier builds. */
export interface Keeper extends FilesDone {
  /** Takes over a file whose bytes have this digest. One that no earlier build has so is not told, and has no digest in the end. */
  keep: (file: string, digest: string) => Promise<void>;
}

/** Writes files. */
export interface Writer extends FilesDone {
  /** Takes the bytes of a file as they come; a file of 200 MB is never whole in memory. Makes the folders that it needs. */
  write: (file: string, body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => Promise<void>;
  /** Takes a small file as a whole: one of an earlier build that has the same bytes is taken over, which takes a tenth of the time. */
  put: (file: string, bytes: Uint8Array) => Promise<void>;
}

/** Bytes that are sent together, and how many such messages may wait. */
const messageSize = 1 << 20;
const mostWaiting = 8;

/** After so many files those that are there are told, however few bytes they have. */
const mostUntold = 200;

/** The thread, which does what it is sent in order. */
class FileThread implements FilesDone {
  readonly #thread: Worker;
  readonly #most: number;
  #failure: unknown;
  #waiting = 0;
  #tasks: WriterTask[] = [];
  #size = 0;
  #complete: ToldFile[] = [];
  readonly #underWay: ToldFile[][] = [];
  #digests: ReadonlyMap<string, string> | undefined;

  /** @param most how many messages may wait for the thread */
  constructor(place: WriterPlace, tell: (files: readonly ToldFile[]) => void, most: number) {
    this.#most = most;
    this.#thread = new Worker(new URL('./writer-thread.ts', import.meta.url), { workerData: place });
    this.#thread.on('message', (answer: WriterAnswer) => {
      if ('digests' in answer) {
        this.#digests = new Map(answer.digests);
        return;
      }
      this.#waiting -= 1;
      const lost = new Set(answer.lost);
      tell((this.#underWay.shift() ?? []).filter(({ file }) => !lost.has(file)));
    });
    this.#thread.on('error', (error: unknown) => {
      this.#failure = error;
    });
  }

  async #room(most: number): Promise<void> {
    while (this.#waiting > most && !this.#failure) await once(this.#thread, 'message');
    if (this.#failure) throw this.#failure as Error;
  }

  async #send(): Promise<void> {
    // A view of a part shares its memory with others, which must keep theirs.
    const own = this.#tasks
      .flatMap((it) => ('bytes' in it ? it.bytes : []))
      .filter((it) => it.byteLength === it.buffer.byteLength);
    this.#thread.postMessage(
      this.#tasks,
      own.map((it) => it.buffer as ArrayBuffer),
    );
    this.#underWay.push(this.#complete);
    [this.#complete, this.#tasks, this.#size] = [[], [], 0];
    this.#waiting += 1;
    await this.#room(this.#most);
  }

  async add(task: WriterTask): Promise<void> {
    this.#tasks.push(task);
    this.#size += 'bytes' in task ? task.bytes.length : 0;
    if (this.#size >= messageSize) await this.#send();
  }

  /** Notes that all of a file has been added. */
  async end(file: ToldFile): Promise<void> {
    this.#complete.push(file);
    if (this.#complete.length >= mostUntold) await this.#send();
  }

  async finish(): Promise<ReadonlyMap<string, string>> {
    if (this.#complete.length > 0) await this.#send();
    await this.#room(0);
    this.#thread.postMessage('end');
    while (!this.#digests && !this.#failure) await once(this.#thread, 'message');
    if (this.#failure) throw this.#failure as Error;
    return this.#digests ?? new Map<string, string>();
  }

  close(): Promise<unknown> {
    return this.#thread.terminate();
  }
}

/**
 * Starts a thread that writes files: a sixth of the work of rendering a nation is the kernel's, making 180,000 files.
 * What goes wrong there is thrown by the next call.
 * @param tell is told files that are there, in the order in which they were taken
 */
export function startWriter(place: WriterPlace, tell: (files: readonly ToldFile[]) => void): Writer {
  const thread = new FileThread(place, tell, mostWaiting);
  return {
    write: async (file, body) => {
      let isFirst = true;
      for await (const bytes of body) {
        await thread.add({ file, bytes, isFirst });
        isFirst = false;
      }
      // A file without a byte is a file.
      if (isFirst) await thread.add({ file, bytes: new Uint8Array(), isFirst });
      await thread.end({ file });
    },
    put: async (file, bytes) => {
      await thread.add({ file, bytes });
      await thread.end({ file });
    },
    finish: () => thread.finish(),
    close: () => thread.close(),
  };
}

/** Files are read by so many threads: what the machine has let go of comes from the disk, one at a time for each. */
const keepers = 2;

/**
 * Takes files over in threads, for as many as it is told: who asks for them goes on. They begin with the first file.
 * @param tell is told files that are there
 */
export function startKeeper(place: WriterPlace, tell: (files: readonly ToldFile[]) => void): Keeper {
  const threads: FileThread[] = [];
  let turn = 0;
  const next = (): FileThread => {
    const at = turn++ % keepers;
    return (threads[at] ??= new FileThread(place, tell, Infinity));
  };
  return {
    keep: async (file, digest) => {
      const thread = next();
      await thread.add({ file, digest });
      await thread.end({ file, digest });
    },
    finish: async () => {
      const digests = await Promise.all(threads.map((it) => it.finish()));
      return new Map(digests.flatMap((it) => [...it]));
    },
    close: () => Promise.all(threads.map((it) => it.close())),
  };
}
