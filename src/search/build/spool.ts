import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** Where texts wait until they are read again, each by the number that it was given. */
export interface Spool {
  put: (text: string) => number;
  get: (number: number) => string;
}

/** Keeps the texts in memory: for a site of few pages. */
export function memorySpool(): Spool {
  const texts: string[] = [];
  return { put: (text) => texts.push(text) - 1, get: (number) => texts[number] ?? '' };
}

/** Keeps the texts in a file: those of all pages of a nation are a gigabyte. @returns with it, what removes the file */
export function fileSpool(file: string): Spool & { close: () => void } {
  const handle = openSync(file, 'w+');
  const ends = [0];
  return {
    put: (text) => {
      const from = ends.at(-1) ?? 0;
      const bytes = Buffer.from(text);
      let written = 0;
      while (written < bytes.length)
        written += writeSync(handle, bytes, written, bytes.length - written, from + written);
      return ends.push(from + written) - 2;
    },
    get: (number) => {
      const from = ends[number] ?? 0;
      const bytes = Buffer.alloc((ends[number + 1] ?? from) - from);
      let read = 0;
      while (read < bytes.length) {
        const more = readSync(handle, bytes, read, bytes.length - read, from + read);
        if (more === 0) throw new Error(`${file} is shorter than what was written`);
        read += more;
      }
      return bytes.toString();
    },
    close: () => {
      closeSync(handle);
      rmSync(file, { force: true });
    },
  };
}
