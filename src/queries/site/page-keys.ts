import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageKeysOf, type PageKeys } from '../../domain/lists/page-keys.ts';
import { filesIn } from '../../records/files.ts';
import { once } from '../../readings/once.ts';
import { readApart } from '../../readings/readings.ts';
import { digest } from '../../readings/sources.ts';
import { settings } from '../../settings.ts';
import { directory } from '../directory/directory.ts';
import { asOf } from '../as-of/as-of.ts';
import { folderOf, isLocal } from './local-collections.ts';

/**
 * Digest of what any page may show: the site, the list of places, the texts, every record of a collection that is not
 * local, whether a local collection has records at all (then it has links), and the day as of which all is told.
 */
export function frameOf(dir: string, day: string): string {
  const shown = filesIn(dir).map((file) => (isLocal(file) ? `${folderOf(file)}/` : file));
  const files = [...new Set(shown)];
  const parts = files.map((file) => {
    const text = file.endsWith('/') ? '' : readFileSync(join(dir, file), 'base64');
    return `${file}\n${digest(text)}`;
  });
  return digest([day, ...parts].join('\n'));
}

const keys = once(() => pageKeysOf(directory(), frameOf(settings.contentDir, asOf()), digest));

/** Digests of what the record pages show, for incremental builds: a page whose digest is that of the last build is kept. Nothing of them is shown. */
export const pageKeys = (): PageKeys => readApart(keys).value;
