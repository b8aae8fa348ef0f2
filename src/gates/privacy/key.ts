import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verdictKey } from '../verdict-cache.ts';

let ownSource: string | undefined;

/** The program's own source and its libraries, on which every verdict depends: readers of files are in several rooms. */
function engine(): string {
  if (ownSource !== undefined) return ownSource;
  const src = join(import.meta.dirname, '../..');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();
  return (ownSource = verdictKey(
    ...[...files, '../package.json'].map((file) => readFileSync(join(src, file))),
  ));
}

/** The key under which a verdict on a file holds. @param allowed all that may let its words pass */
export const privacyKey = (file: string, allowed: unknown, content: string | Buffer): string =>
  verdictKey(engine(), file, JSON.stringify(allowed), content);
