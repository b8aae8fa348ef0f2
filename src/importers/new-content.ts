import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { siteSchema } from '../schemas/site.ts';
import type { PlannedFile } from './write-files.ts';

/**
 * The `site.json` that a new content folder needs, with plain defaults: the publisher is the one body that the
 * imported texts or forms come from, neutral words where there are several. Null where the folder has one already.
 */
export function planSite(contentDir: string, publishers: readonly string[]): PlannedFile | null {
  const path = resolve(contentDir, 'site.json');
  if (existsSync(path)) return null;
  const names = [...new Set(publishers)];
  const publisher = names.length === 1 && names[0] ? names[0] : '残疾人联合会';
  const site = {
    name: `${publisher}信息公开`,
    publisher,
    url: 'https://example.org/',
    description: `${publisher}公开的信息`,
  };
  siteSchema.parse(site);
  return { path, text: `${JSON.stringify(site, null, 2)}\n` };
}
