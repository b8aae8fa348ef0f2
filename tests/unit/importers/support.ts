import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { clausesOf, type Clause } from '../../../src/domain/policies/clauses.ts';
import { importPolicy, type ImportedPolicy } from '../../../src/importers/policy/import-policy.ts';
import { readMdx } from '../../../src/importers/policy/round-trip.ts';
import { readSource } from '../../../src/importers/source/read-source.ts';
import { blocksOf } from '../../../src/mdx/blocks.ts';
import type { Policy } from '../../../src/schemas/policy.ts';

export const root = resolve(import.meta.dirname, '../../..');
export const real = resolve(root, '../shared/real');
export const fixture = (name: string): string => resolve(root, 'tests/fixtures/import', name);

/** A folder for one test, gone when it ends. */
export function withFolder<Result>(act: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Outcome extends ImportedPolicy {
  policy: Policy;
  tree: Clause[];
}

/** Imports a file as the command does, and reads the written MDX back. */
export function importFile(path: string, place = {}): Outcome {
  const imported = importPolicy(readSource(path), place);
  const { policy, body } = readMdx(imported.mdx);
  return { ...imported, policy, tree: clausesOf(blocksOf(body), policy.clauseRule) };
}

/** The same for bytes that are written to a file first. */
export const importBytes = (bytes: Uint8Array | string, name = 'text.txt'): Outcome =>
  withFolder((folder) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), bytes);
    return importFile(join(folder, name));
  });

/** How a command ended and what it said. */
interface Run {
  code: number | null;
  out: string;
  error: string;
}

function run(script: string, args: readonly string[]): Run {
  const done = spawnSync(resolve(root, 'node_modules/.bin/node'), [`scripts/${script}.ts`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root },
  });
  return { code: done.status, out: done.stdout, error: done.stderr };
}

/** Runs the real command that imports. */
export const runImport = (...args: string[]): Run => run('import', args);

/** Runs the real command that writes templates. */
export const runTemplate = (...args: string[]): Run => run('template', args);

/** Encodes as GB18030 what its two-byte part holds (all of GBK); Node only decodes it. */
export function toGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      const pair = codes.get(sign);
      if (code < 0x80) return [code];
      if (!pair) throw new Error(`no two-byte code for ${sign}`);
      return pair;
    }),
  );
}
