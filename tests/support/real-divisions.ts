import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the real list of divisions lies, where it does. */
export const realDivisions = resolve(import.meta.dirname, '../../../shared/real/divisions.csv.gz');

/** Whether there is one. */
export const hasRealDivisions = existsSync(realDivisions);

/**
 * The real list without villages but those of one street: nineteen of twenty rows are villages, and reading all of them takes
 * seconds.
 */
export const realTownships = (): string =>
  gunzipSync(readFileSync(realDivisions))
    .toString('utf8')
    .split('\n')
    .filter((it) => it.indexOf(',') !== 12 || it.startsWith('110101001'))
    .join('\n');
