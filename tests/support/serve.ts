import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveSite } from '../../src/serve/site-server.ts';
import { loadSite } from '../../src/site.ts';

/**
 * Before a run: an address for the sample site, served from the folder that the project "build" fills
 * (or from `PORTAL_E2E_DIST`, where it is built unless somebody has done so already). Serving what is not there yet costs nothing,
 * so unit tests wait for no build. Returns what to do afterwards.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const dir = mkdtempSync(join(tmpdir(), 'portal-e2e-'));
  const given = process.env['PORTAL_E2E_DIST'];
  const site = await serveSite({
    dir: given ? resolve(given) : join(dir, 'site'),
    base: loadSite(join(import.meta.dirname, '../../content')).base,
    port: 0,
  });
  process.env['PORTAL_E2E_DIR'] = dir;
  process.env['PORTAL_E2E_URL'] = site.url;
  return async () => {
    await site.close();
    rmSync(dir, { recursive: true, force: true });
  };
}
