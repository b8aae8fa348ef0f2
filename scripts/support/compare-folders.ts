import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../src/records/files.ts';

/** A file that two folders do not have in common, or not with the same bytes. */
export interface Difference {
  file: string;
  /** Where it begins: the byte, from 0, and what stands around it in each; absent where one has no such file. */
  at?: { byte: number; first: string; second: string };
  /** Which of the two has the file alone. */
  only?: 'first' | 'second';
}

const around = 40;

/** What stands around a byte, on one line. */
const excerpt = (bytes: Buffer, at: number): string =>
  JSON.stringify(bytes.subarray(Math.max(0, at - around), at + around).toString('utf8'));

function firstDifference(first: Buffer, second: Buffer): Difference['at'] {
  if (first.equals(second)) return undefined;
  const shared = Math.min(first.length, second.length);
  let byte = 0;
  while (byte < shared && first[byte] === second[byte]) byte += 1;
  return { byte, first: excerpt(first, byte), second: excerpt(second, byte) };
}

const filesOf = (dir: string): ReadonlySet<string> => new Set(filesIn(realpathSync(dir), { hidden: true }));

/** Every file in which two folders differ, by its path in them, one after the other; hidden files among them. */
export function* differences(first: string, second: string): Generator<Difference> {
  const [a, b] = [filesOf(first), filesOf(second)] as const;
  for (const file of [...new Set([...a, ...b])].sort()) {
    if (!b.has(file)) yield { file, only: 'first' };
    else if (!a.has(file)) yield { file, only: 'second' };
    else {
      const at = firstDifference(readFileSync(join(first, file)), readFileSync(join(second, file)));
      if (at) yield { file, at };
    }
  }
}
