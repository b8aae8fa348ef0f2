import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** npm runs every script in the package's folder; modules may be bundled elsewhere, so their own path says nothing. */
const root = process.cwd();
const caller = process.env['INIT_CWD'] ?? root;

/** Resolves a path that a person typed, against the folder they typed it in (npm changes it). */
export const fromCaller = (path: string): string => resolve(caller, path);

const givenDir = process.env['PORTAL_CONTENT']
  ? fromCaller(process.env['PORTAL_CONTENT'])
  : resolve(root, 'content');
const outDir = process.env['PORTAL_OUT'] ? fromCaller(process.env['PORTAL_OUT']) : resolve(root, 'dist');

const publicDir = resolve(root, 'public');

/** Set by `readFrom` alone: the bundle that renders pages has a copy of this module, and no other way to hear of it. */
const copyVariable = 'PORTAL_CONTENT_COPY';

/**
 * Where this run reads and writes: the only place besides the clock that reads the environment.
 * One cache folder per content folder, so that two federations never share a data store.
 */
export const settings = {
  root,
  /** The content folder that staff keep. */
  givenDir,
  /** Where records are read: the same folder, or the copy that a build has made of it at its start. */
  contentDir: process.env[copyVariable] ?? givenDir,
  /** Files that are published as they are, as staff keep them. */
  givenPublicDir: publicDir,
  /** Where they are checked and published from: the same folder, or the copy that a build has made of it at its start. */
  publicDir,
  outDir,
  cacheDir: resolve(root, '.cache', createHash('sha256').update(givenDir).digest('hex').slice(0, 12)),
  chromium: process.env['PORTAL_CHROMIUM'],
  /** Whether what is printed is read as it comes, by a person. */
  isTerminal: process.stdout.isTTY && process.env['CI'] === undefined && process.env['TERM'] !== 'dumb',
  /** `--verbose`: all that the tools print, and how long each gate takes. */
  isVerbose: false,
  /** For measuring only (tests/bench): renders without gates and search, and never publishes. */
  rendersOnly: process.env['PORTAL_BENCH'] === 'render',
  /** Which part of the site this build makes, `2/5`; undefined: the whole. */
  shard: process.env['PORTAL_SHARD'],
  /** Number of a pod in an Indexed Job of Kubernetes, from 0. */
  jobIndex: process.env['JOB_COMPLETION_INDEX'],
  port: Number(process.env['PORTAL_PORT'] ?? 4321),
  /** Where `npm start` and `npm run serve` listen; undefined: on this machine alone. */
  host: process.env['PORTAL_HOST'],
};

/** Names of the variables that are set and say nothing: a script that forgot a value must not get the sample city. */
export const emptyVariables = (): string[] =>
  ['PORTAL_CONTENT', 'PORTAL_OUT', 'PORTAL_CHROMIUM', 'PORTAL_PORT', 'PORTAL_HOST', 'PORTAL_SHARD'].filter(
    (name) => process.env[name] === '',
  );

/** From now on records are read from this folder, by the modules of this process and by what it bundles. */
export function readFrom(dir: string): void {
  process.env[copyVariable] = dir;
  settings.contentDir = dir;
}
