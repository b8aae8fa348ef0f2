import { closeSync, existsSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { ByteWriter } from '../bytes.ts';

/** Where bytes wait until they are read again: those of a nation's pages are a gigabyte. */
export interface Spool {
  /** @returns where they begin */
  put: (bytes: Uint8Array) => number;
  /** What lies there, until somebody gets something else: to make room for each of a nation's pages takes as long as reading it. */
  get: (at: number, length: number) => Uint8Array;
  /** How many bytes there are. */
  readonly size: number;
}

/** Keeps them in memory: for a site of few pages. */
export function memorySpool(): Spool {
  const all = new ByteWriter();
  return {
    put: (bytes) => {
      all.append(bytes);
      return all.size - bytes.length;
    },
    get: (at, length) => all.bytes(at, length),
    get size() {
      return all.size;
    },
  };
}

/**
 * Keeps them in a file, which stays for the next build.
 * @param kept so many bytes at its beginning are those of earlier builds, what follows is forgotten
 */
export function fileSpool(file: string, kept: number): Spool & { close: () => void } {
  const handle = openSync(file, existsSync(file) ? 'r+' : 'w+');
  ftruncateSync(handle, kept);
  let size = kept;
  let room = new Uint8Array(1 << 16);
  return {
    put: (bytes) => {
      const at = size;
      for (let written = 0; written < bytes.length;)
        written += writeSync(handle, bytes, written, bytes.length - written, at + written);
      size += bytes.length;
      return at;
    },
    get: (at, length) => {
      if (room.length < length) room = new Uint8Array(2 * length);
      const bytes = room.subarray(0, length);
      for (let read = 0; read < length;) {
        const more = readSync(handle, bytes, read, length - read, at + read);
        if (more === 0) throw new Error(`${file} is shorter than what was written`);
        read += more;
      }
      return bytes;
    },
    get size() {
      return size;
    },
    close: () => closeSync(handle),
  };
}
