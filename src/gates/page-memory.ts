import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileMemory, gateEngine } from './file-memory.ts';
import type { BuiltSite, Gate } from './types.ts';
import { verdictKey } from './verdict-cache.ts';

/** What gates must know of a page in which they found nothing, by their names. */
export type PageNotes = Record<string, unknown>;

/** Pages in which page gates found nothing in the last run. */
export type PageMemory = FileMemory<PageNotes>;

/** What the last run of these gates over this site, with these styles and scripts, knows of its pages. */
export function pageMemoryOf(
  site: BuiltSite,
  gates: readonly Gate<BuiltSite>[],
  cacheDir: string,
): PageMemory {
  const shared = site.files.filter((it) => /\.(?:css|js)$/.test(it));
  const key = verdictKey(
    gateEngine(),
    JSON.stringify([site.origin, site.base, site.language, gates.map(({ name }) => name)]),
    ...shared.flatMap((file) => [file, readFileSync(join(site.dir, file))]),
  );
  return new FileMemory(join(cacheDir, 'page-notes.tsv'), key);
}
