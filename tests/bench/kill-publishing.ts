import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bringIn, openReleases, publish, releasesDir } from '../../src/integrations/releases.ts';

// Publishes copies of two sites by turns until the process is killed.
const [out = '', ...sites] = process.argv.slice(2);
const byLink = openReleases(out);
for (let at = 0; ; at += 1) {
  const copy = join(releasesDir(out), 'copy');
  rmSync(copy, { recursive: true, force: true });
  cpSync(sites[at % sites.length] ?? '', copy, { recursive: true });
  bringIn(out, copy);
  publish(out, '20261126T000000', byLink);
}
