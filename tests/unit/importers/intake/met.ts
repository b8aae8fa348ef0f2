import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../support.ts';

/** The file of a case that was met, by the number of its folder. */
export function met(number: number): string {
  const folder = resolve(root, 'tests/fixtures/intake');
  const name = readdirSync(folder).find((it) => it.startsWith(`${number}-`)) ?? '';
  return resolve(folder, name, readdirSync(resolve(folder, name))[0] ?? '');
}
