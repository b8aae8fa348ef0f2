import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** What stands before the records of a list. */
export interface ListHead {
  schema: string;
  count: number;
}

const begin = '"records": [';

/**
 * Reads a JSON list record by record: that of a nation has 620,000, which are never in memory together. Undefined where
 * the file is no list: its lines then do not begin as those of a list do.
 * @param each is handed every record with its line in the file and what stands before all
 */
export async function readList(
  path: string,
  each: (record: unknown, line: number, head: ListHead) => void,
): Promise<{ head: ListHead; records: number } | undefined> {
  const input = createReadStream(path, 'utf8');
  const lines = createInterface({ input, crlfDelay: Infinity });
  let head = '';
  let parsed: ListHead | undefined;
  let records = 0;
  let line = 0;
  try {
    for await (const text of lines) {
      line += 1;
      if (parsed) {
        if (text === '' || text === ']}') continue;
        records += 1;
        each(JSON.parse(text.replace(/,$/, '')), line, parsed);
      } else if (text === begin) parsed = JSON.parse(`${head}${begin}]}`) as ListHead;
      else if (line === 1 && !text.startsWith('{"title": ')) break;
      else head += text;
    }
  } finally {
    // The lines do not close what they come from.
    lines.close();
    input.destroy();
  }
  return parsed && { head: parsed, records };
}
