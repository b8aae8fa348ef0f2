import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Derived } from './print.ts';

const run = promisify(execFile);
const here = import.meta.dirname;

/** What can be derived, in the order of the fixtures. */
export const derivedNames = ['kinds', 'downloads', 'views', 'nothing'] as const satisfies Derived[];

/** Where it is stated what must be derived. */
export const fixtureOf = (name: Derived): string => join(here, `../../fixtures/derived/${name}.txt`);

const contentOf = (name: Derived): string =>
  join(here, name === 'nothing' ? '../../fixtures/derived/empty' : '../../../content');

/** What the site derives from the sample city, or from a portal with nothing yet, on a set day; in a process of its own, because a process has one day. */
export async function derivedText(name: Derived): Promise<string> {
  const { stdout } = await run(process.execPath, ['--no-warnings', join(here, 'print.ts'), name], {
    cwd: join(here, '../../..'),
    env: { ...process.env, PORTAL_TODAY: '2026-11-24', PORTAL_CONTENT: contentOf(name) },
    maxBuffer: 64 << 20,
  });
  return stdout;
}
