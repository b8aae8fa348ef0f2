import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/gates/types.ts';

const gates = join(import.meta.dirname, '../fixtures/gates');

/** Path of a fixture of the gates: a tiny content folder or a tiny built site. */
export const fixture = (name: string): string => join(gates, name);

/** A finding as one line, the way `tests/fixtures/gates/*.txt` states them. */
export const lineOf = ({ level, where, what, todo }: Finding): string =>
  [level, where, what, todo].join(' | ');

/** The findings that a fixture must give, all of them and in this order. */
export const stated = (name: string): string[] =>
  readFileSync(fixture(`${name}.txt`), 'utf8')
    .trimEnd()
    .split('\n');
