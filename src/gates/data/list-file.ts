import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What stands before the records of a list. */
export interface ListHead {
  schema: string;
  count: number;
}

const begin = '"records": [';

/** Bytes that what stands before the records takes less than, mostly and surely. */
const headBytes = [2 << 10, 1 << 16] as const;
const block = Buffer.alloc(headBytes[1]);

/** What stands before the records of a JSON list; undefined where the file is no list, or is not there. */
export function listHead(path: string): ListHead | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    for (const most of headBytes) {
      const text = block.toString('utf8', 0, readSync(descriptor, block, 0, most, 0));
      const end = text.indexOf(`\n${begin}`);
      if (end >= 0) return JSON.parse(`${text.slice(0, end)}${begin}]}`) as ListHead;
    }
    return undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/**
 * Reads the records of a JSON list: those of a nation are 620,000, which are never in memory together.
 * @param path a file that has a head
 * @param each is handed every record with its line in the file
 * @returns how many there are
 */
export async function readRecords(
  path: string,
  each: (record: unknown, line: number) => void,
): Promise<number> {
  const input = createReadStream(path, 'utf8');
  const lines = createInterface({ input, crlfDelay: Infinity });
  let [records, line, isHead] = [0, 0, true];
  try {
    for await (const text of lines) {
      line += 1;
      if (isHead) isHead = text !== begin;
      else if (text !== '' && text !== ']}') {
        records += 1;
        each(JSON.parse(text.replace(/,$/, '')), line);
      }
    }
  } finally {
    // The lines do not close what they come from.
    lines.close();
    input.destroy();
  }
  return records;
}
