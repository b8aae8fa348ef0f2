import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Derived } from './print.ts';

const run = promisify(execFile);
const here = import.meta.dirname;

/** What can be derived, in the order of the fixtures. */
export const derivedNames = ['kinds', 'downloads', 'views'] as const satisfies Derived[];

/** Where it is stated what must be derived. */
export const fixtureOf = (name: Derived): string => join(here, `../../fixtures/derived/${name}.txt`);

/** What the site derives from the sample city on a set day; in a process of its own, because a process has one day. */
export async function derivedText(name: Derived): Promise<string> {
  const { stdout } = await run(process.execPath, ['--no-warnings', join(here, 'print.ts'), name], {
    cwd: join(here, '../../..'),
    env: { ...process.env, PORTAL_TODAY: '2026-11-24', PORTAL_CONTENT: join(here, '../../../content') },
    maxBuffer: 64 << 20,
  });
  return stdout;
}
