import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentGates } from '../../src/gates/index.ts';
import { runGates } from '../../src/gates/run.ts';
import { runImport } from '../../src/importers/index.ts';
import { readContent } from '../../src/records/content.ts';
import { apply } from './apply.ts';
import type { Input } from './changes.ts';
import { makeContent, type Seed } from './seeds.ts';

/** What an import came to. */
export interface Verdict {
  /** `imported`, `refused`, or what is wrong about how it ended. */
  end: string;
  /** What it said. */
  said: string;
}

const program =
  /\b(?:Type|Range|Reference|Syntax)Error\b|\bat \S+ \(|\bundefined\b|\bNaN\b|\[object |\bcannot read\b|is not a function/iu;
const gates = contentGates.filter(({ name }) => name === 'shape' || name === 'mdx');

/** The folder that an input is imported into: for a form the sample without its own records, for a text a new one. */
function prepared(scratch: string, { verb, collection }: Seed): string {
  const into = join(scratch, verb);
  if (!collection) rmSync(into, { recursive: true, force: true });
  else if (!existsSync(into)) {
    makeContent(into);
    rmSync(join(into, collection), { recursive: true });
  }
  mkdirSync(into, { recursive: true });
  return into;
}

/** The records that a form brought in a folder of their own, taken out of the one that the next input meets. */
function alone(scratch: string, into: string, collection: string): string {
  const folder = join(scratch, 'brought');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  cpSync(join(into, 'site.json'), join(folder, 'site.json'));
  renameSync(join(into, collection), join(folder, collection));
  return folder;
}

/**
 * Imports one input as staff would and judges the end: imported, and then of the right shape for the check; or refused with
 * a sentence. Anything else is a fault of the importer.
 */
export async function judge(scratch: string, seed: Seed, input: Input): Promise<Verdict> {
  const file = join(scratch, `输入.${seed.kind}`);
  writeFileSync(file, apply(seed.bytes, seed.kind, input.changes));
  const into = prepared(scratch, seed);
  let said = '';
  const say = (text: string): void => void (said += `${text}\n`);
  let code: number;
  try {
    code = await runImport([seed.verb, file, '--into', into], { out: say, error: say });
  } catch (error) {
    return { end: 'thrown', said: said + String(error) };
  }
  if (code !== 0 && code !== 2) return { end: `exit code ${code}`, said };
  if (!/\p{sc=Han}/u.test(said)) return { end: 'no sentence', said };
  if (program.test(said)) return { end: 'words of the program', said };
  if (code === 2) return { end: 'refused', said };
  const { findings } = await runGates(
    gates,
    readContent(seed.collection ? alone(scratch, into, seed.collection) : into),
  );
  const faults = findings.filter(({ level }) => level === 'error');
  return faults.length > 0
    ? { end: 'written and not valid', said: JSON.stringify(faults, null, 1) }
    : { end: 'imported', said };
}
