import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Told } from './print.ts';

const here = import.meta.dirname;

/** What is stated of imports: of the texts of intake, and of forms with odd values. */
export const toldNames = ['texts', 'forms'] as const satisfies Told[];

/** Where it is stated what an import says and writes. */
export const toldFixture = (name: Told): string => join(here, `../../fixtures/derived/told-${name}.txt`);

/** Where it is stated what stands in the blank forms. */
export const blankFixture = join(here, '../../fixtures/derived/blank-forms.txt');

/** Where it is stated what the columns of the forms are. */
export const columnsFixture = join(here, '../../fixtures/derived/columns.txt');

/** What imports say and write on a set day. */
export async function toldText(name: Told): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--no-warnings', join(here, 'print.ts'), name],
    { env: { ...process.env, PORTAL_TODAY: '2026-11-24' }, maxBuffer: 64 << 20 },
  );
  return stdout;
}
