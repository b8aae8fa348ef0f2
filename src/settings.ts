import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** npm runs every script in the package's folder; modules may be bundled elsewhere, so their own path says nothing. */
const root = process.cwd();
const caller = process.env['INIT_CWD'] ?? root;

/** Resolves a path that a person typed, against the folder they typed it in (npm changes it). */
export const fromCaller = (path: string): string => resolve(caller, path);

const contentDir = process.env['PORTAL_CONTENT']
  ? fromCaller(process.env['PORTAL_CONTENT'])
  : resolve(root, 'content');
const outDir = process.env['PORTAL_OUT'] ? fromCaller(process.env['PORTAL_OUT']) : resolve(root, 'dist');

/**
 * Where this run reads and writes: the only place besides the clock that reads the environment.
 * One cache folder per content folder, so that two federations never share a data store.
 */
export const settings = {
  root,
  contentDir,
  outDir,
  cacheDir: resolve(root, '.cache', createHash('sha256').update(contentDir).digest('hex').slice(0, 12)),
  chromium: process.env['PORTAL_CHROMIUM'],
  /** For measuring only (tests/bench): renders without gates and search, and never publishes. */
  rendersOnly: process.env['PORTAL_BENCH'] === 'render',
  port: Number(process.env['PORTAL_PORT'] ?? 4321),
};
