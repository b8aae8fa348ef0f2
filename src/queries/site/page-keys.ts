import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../../clock.ts';
import { pageKeysOf, type PageKeys } from '../../domain/lists/page-keys.ts';
import { filesIn } from '../../records/files.ts';
import { settings } from '../../settings.ts';
import { directory } from '../directory/directory.ts';

const digest = (text: string): string => hash('sha256', text, 'base64url');

/** Collections whose records show only at their place, above it and below it: all others may show anywhere. */
const local = new Set(['federations', 'associations', 'villages']);

/**
 * Digest of what any page may show: the site, the list of places, the texts, every record of a collection that is not
 * local, whether a local collection has records at all (then it has links), and the day.
 */
export function frameOf(dir: string): string {
  const shown = filesIn(dir).map((file) => {
    const folder = file.slice(0, Math.max(0, file.indexOf('/')));
    return local.has(folder) ? `${folder}/` : file;
  });
  const files = [...new Set(shown)];
  const parts = files.map((file) => {
    const text = file.endsWith('/') ? '' : readFileSync(join(dir, file), 'base64');
    return `${file}\n${digest(text)}`;
  });
  return digest([today(), ...parts].join('\n'));
}

let keys: PageKeys | undefined;

/** Digests of what the record pages show, for incremental builds: a page whose digest is that of the last build is kept. */
export const pageKeys = (): PageKeys =>
  (keys ??= pageKeysOf(directory(), frameOf(settings.contentDir), digest));
