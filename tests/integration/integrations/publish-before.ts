import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bringIn, openReleases, publish } from '../../../src/integrations/releases.ts';

/** Publishes a site of one page to `out`, made in `dir`. */
export function publishBefore(dir: string, out: string): void {
  const built = join(dir, 'built');
  openReleases(out);
  mkdirSync(built);
  writeFileSync(join(built, 'index.html'), 'before');
  bringIn(out, built);
  publish(out, '20260101T000000');
}
