import { readFileSync, statSync, writeFileSync } from 'node:fs';

/** Stamps of files by their paths in a folder. */
export type Stamps = Readonly<Record<string, string>>;

/** The stamps of a folder that was copied. */
interface StampList {
  /** The folder. */
  from: string;
  stamps: Stamps;
}

/** Nanoseconds within which two changes of a file may have the same time: those of some disks and shares are two seconds apart. */
const coarsest = 3_000_000_000n;

/**
 * Names a file and the state that it is in: whoever writes into it, or puts another one in its place, changes its stamp.
 * @param before nanoseconds; a file that was changed less than three seconds before that may change again without a sign
 * @returns undefined where that can't be told, or there is no file
 */
export function stampOf(file: string, before?: bigint): string | undefined {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  const { dev, ino, size, mtimeNs, ctimeNs } = stat;
  const isYoung = before !== undefined && (ctimeNs > before - coarsest || mtimeNs > before - coarsest);
  return isYoung ? undefined : [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** Stands beside a copy. */
const listOf = (copy: string): string => `${copy}-stamps.json`;

/** What the files of a folder were when the copy was made; nothing where another folder was copied, or the copying broke off. */
export function readStamps(from: string, copy: string): Stamps {
  try {
    const list = JSON.parse(readFileSync(listOf(copy), 'utf8')) as StampList;
    return list.from === from ? list.stamps : {};
  } catch {
    return {};
  }
}

/** Keeps the stamps of a copy that is whole. */
export const writeStamps = (from: string, copy: string, stamps: Stamps): void =>
  writeFileSync(listOf(copy), JSON.stringify({ from, stamps } satisfies StampList));

/** Forgets the stamps of a copy until it is whole. @returns when that was, in nanoseconds by the clock of its disk */
export function beginStamps(from: string, copy: string): bigint {
  writeStamps(from, copy, {});
  return statSync(listOf(copy), { bigint: true }).mtimeNs;
}
