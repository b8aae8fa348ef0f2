import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Bytes of a file: its first ones, or more. */
export interface Piece {
  file: string;
  bytes: Uint8Array;
  isFirst: boolean;
}

/** What the thread answers: that it is done with a message, or at the end each file with the digest of its bytes. */
export type WriterAnswer = 'done' | (readonly [file: string, digest: string])[];

/** A file of the site that is there and changes no more; digest of its bytes, where somebody has just taken it. */
export interface ToldFile {
  file: string;
  digest?: string | undefined;
}

/** Writes files beside the work of the main thread. */
export interface Writer {
  /** Takes the bytes of a file as they come; a file of 200 MB is never whole in memory. Makes the folders that it needs. */
  write: (file: string, body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => Promise<void>;
  /** Takes a file that is there already, which is told in its turn. */
  pass: (file: ToldFile) => Promise<void>;
  /** Ends when everything is written. @returns the SHA-256 of each file, by its path */
  finish: () => Promise<ReadonlyMap<string, string>>;
  /** Lets go of the thread, whatever it has yet to do. */
  close: () => Promise<unknown>;
}

/** Bytes that are sent together, and how many such messages may wait. */
const messageSize = 1 << 20;
const mostWaiting = 8;

/** After so many files those that are there are told, however few bytes they have. */
const mostUntold = 200;

/**
 * Starts a thread that writes files: a sixth of the work of rendering a nation is the kernel's, making 180,000 files.
 * What goes wrong there is thrown by the next call.
 * @param tell is told files that are there, in the order in which they were taken
 */
export function startWriter(tell: (files: readonly ToldFile[]) => void): Writer {
  const thread = new Worker(new URL('./writer-thread.ts', import.meta.url));
  let failure: unknown;
  let waiting = 0;
  let pieces: Piece[] = [];
  let size = 0;
  let complete: ToldFile[] = [];
  const underWay: ToldFile[][] = [];
  let digests: ReadonlyMap<string, string> | undefined;
  thread.on('message', (answer: WriterAnswer) => {
    if (answer === 'done') {
      waiting -= 1;
      tell(underWay.shift() ?? []);
    } else digests = new Map(answer);
  });
  thread.on('error', (error: unknown) => {
    failure = error;
  });

  const room = async (most: number): Promise<void> => {
    while (waiting > most && !failure) await once(thread, 'message');
    if (failure) throw failure as Error;
  };
  const send = async (): Promise<void> => {
    // A view of a part shares its memory with others, which must keep theirs.
    const own = pieces.map(({ bytes }) => bytes).filter((it) => it.byteLength === it.buffer.byteLength);
    thread.postMessage(
      pieces,
      own.map((it) => it.buffer as ArrayBuffer),
    );
    underWay.push(complete);
    complete = [];
    pieces = [];
    size = 0;
    waiting += 1;
    await room(mostWaiting);
  };
  const end = async (file: ToldFile): Promise<void> => {
    complete.push(file);
    if (complete.length >= mostUntold) await send();
  };
  return {
    write: async (file, body) => {
      // A file without a byte is a file.
      let next: Piece = { file, bytes: new Uint8Array(), isFirst: true };
      for await (const bytes of body) {
        pieces.push({ ...next, bytes });
        size += bytes.length;
        next = { ...next, isFirst: false };
        if (size >= messageSize) await send();
      }
      if (next.isFirst) pieces.push(next);
      await end({ file });
    },
    pass: end,
    finish: async () => {
      if (complete.length > 0) await send();
      await room(0);
      thread.postMessage('end');
      while (!digests && !failure) await once(thread, 'message');
      if (failure) throw failure as Error;
      return digests ?? new Map<string, string>();
    },
    close: () => thread.terminate(),
  };
}
