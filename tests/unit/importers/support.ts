import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { clausesOf, type Clause } from '../../../src/domain/policies/clauses.ts';
import type { Print } from '../../../src/importers/importer.ts';
import { runImport as importCommand } from '../../../src/importers/index.ts';
import { importPolicy, type ImportedPolicy } from '../../../src/importers/policy/import-policy.ts';
import { readMdx } from '../../../src/importers/policy/round-trip.ts';
import { runTemplate as templateCommand } from '../../../src/importers/template/index.ts';
import { readSource } from '../../../src/importers/source/read-source.ts';
import { blocksOf } from '../../../src/mdx/blocks.ts';
import type { Policy } from '../../../src/schemas/policy.ts';

export const root = resolve(import.meta.dirname, '../../..');
export const real = resolve(root, '../shared/real');
export const fixture = (name: string): string => resolve(root, 'tests/fixtures/import', name);

/** A folder for one test, gone when it ends. */
export async function withFolder<Result>(act: (folder: string) => Result | Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    return await act(folder);
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
export function importBytes(bytes: Uint8Array | string, name = 'text.txt', place = {}): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    writeFileSync(join(folder, name), bytes);
    return importFile(join(folder, name), place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How a command ended and what it said. */
interface Run {
  code: number;
  out: string;
  error: string;
}

/** A remedy that says nothing, or a place that names none. */
const empty = /怎么办：\s*$|(?:列|行|单元格|工作表) ?[“"][”"]/mu;

/** A command as its script calls it, in this process; `script.test.ts` starts the scripts themselves. Throws where it says nothing. */
const called =
  (command: (args: string[], print: Print) => Promise<number>) =>
  async (...args: string[]): Promise<Run> => {
    const said = { out: '', error: '' };
    const print = {
      out: (text: string): void => void (said.out += `${text}\n`),
      error: (text: string): void => void (said.error += `${text}\n`),
    };
    const code = await command(args, print);
    const [nothing] = empty.exec(said.out + said.error) ?? [];
    if (nothing !== undefined) throw new Error(`${args.join(' ')} says nothing: ${nothing}`);
    return { code, ...said };
  };

/** Runs the command that imports. */
export const runImport = called(importCommand);

/** Runs the command that writes templates. */
export const runTemplate = called(templateCommand);

let codes: Map<string, [number, number]> | undefined;

/** The two-byte part of GB18030 (all of GBK) by its signs; Node only decodes it. */
function twoByteCodes(): Map<string, [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      if (trail !== 0x7f) found.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return found;
}

/** Encodes as GB18030 what its two-byte part holds. */
export function toGb18030(text: string): Uint8Array {
  const table = (codes ??= twoByteCodes());
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      const pair = table.get(sign);
      if (code < 0x80) return [code];
      if (!pair) throw new Error(`no two-byte code for ${sign}`);
      return pair;
    }),
  );
}
