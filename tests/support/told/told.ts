import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const here = import.meta.dirname;

/** What is stated of imports: of the texts of intake, and of forms with odd values. */
export const toldNames = ['texts', 'forms'] as const;
type Told = (typeof toldNames)[number];

/** Where it is stated what an import says and writes. */
export const toldFixture = (name: Told): string => join(here, `../../fixtures/derived/told-${name}.txt`);

async function said(): Promise<Map<Told, string>> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', join(here, 'print.ts')], {
    env: { ...process.env, PORTAL_TODAY: '2026-11-24' },
    maxBuffer: 64 << 20,
  });
  return new Map(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as [Told, string]),
  );
}

let texts: Promise<Map<Told, string>> | undefined;

/** What imports say and write on a set day; all are imported once. */
export const toldText = async (name: Told): Promise<string> => (await (texts ??= said())).get(name) ?? '';
