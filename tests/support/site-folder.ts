import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the built sample, in tests that depend on the project "build". */
export const siteFolder = (): string =>
  resolve(process.env['PORTAL_E2E_DIST'] ?? join(process.env['PORTAL_E2E_DIR'] ?? '', 'site'));

/** A file of the built sample as text. */
export const builtFile = (path: string): string => readFileSync(join(siteFolder(), path), 'utf8');

/** Paths of the built pages below the site's address, in order. */
export const builtPages = (): string[] =>
  readdirSync(siteFolder(), { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('index.html'))
    .map((it) => it.slice(0, -'index.html'.length))
    .sort();
