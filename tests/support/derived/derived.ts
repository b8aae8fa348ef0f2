import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Derived } from './print.ts';

const run = promisify(execFile);
const here = import.meta.dirname;

/** What can be derived, in the order of the fixtures. */
export const derivedNames = [
  'kinds',
  'downloads',
  'views',
  'single',
  'odd',
  'nothing',
] as const satisfies Derived[];

/** Where it is stated what must be derived. */
export const fixtureOf = (name: Derived): string => join(here, `../../fixtures/derived/${name}.txt`);

/** Where sentences by template stand, with every combination of their parts. */
export const sentencesFixture = join(here, '../../fixtures/derived/sentences.txt');

const folders: readonly (readonly [folder: string, names: readonly Derived[]])[] = [
  ['../../../content', ['kinds', 'downloads', 'views']],
  ['../../fixtures/derived/single', ['single']],
  ['../../fixtures/derived/odd', ['odd']],
  ['../../fixtures/derived/empty', ['nothing']],
];

/** What a process says that reads one content folder on one day, by name. */
async function said([folder, names]: (typeof folders)[number]): Promise<[Derived, string][]> {
  const { stdout } = await run(process.execPath, ['--no-warnings', join(here, 'print.ts'), ...names], {
    cwd: join(here, '../../..'),
    env: { ...process.env, PORTAL_TODAY: '2026-11-24', PORTAL_CONTENT: join(here, folder) },
    maxBuffer: 64 << 20,
  });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as [Derived, string]);
}

let texts: Promise<Map<Derived, string>> | undefined;

/**
 * What the site derives on a set day from the sample city, from a portal with one record of each kind, one of records that
 * the sample does not have (ties, corrections, what failed, two cities without a province), or with nothing yet; each folder is read once.
 */
export async function derivedText(name: Derived): Promise<string> {
  texts ??= Promise.all(folders.map(said)).then((all) => new Map(all.flat()));
  return (await texts).get(name) ?? '';
}
