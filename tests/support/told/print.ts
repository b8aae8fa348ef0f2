import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forms } from '../../../src/importers/forms.ts';
import { runImport } from '../../../src/importers/index.ts';
import { filledForms, makeContent, textSeeds, type Seed } from '../../fuzz/seeds.ts';
import { oddForms } from './odd-forms.ts';

/** What is imported. */
export type Told = 'texts' | 'forms';

/** Imports a file. @returns how it ended and what it said, without the place */
async function told(scratch: string, args: readonly string[]): Promise<string> {
  let said = '';
  const say = (text: string): void => void (said += `${text}\n`);
  const code = await runImport([...args], { out: say, error: say });
  return `→ ${code}\n${said}`.replaceAll(`${scratch}/`, '');
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((file) => `→ ${file}\n${readFileSync(join(folder, file), 'utf8')}`)
    : [];

const headed = (name: string, ...texts: readonly string[]): string => `═══ ${name}\n${texts.join('')}`;

/** Every text of the fixtures of intake, imported into a folder of its own. */
async function toldOfTexts(scratch: string, seeds: readonly Seed[]): Promise<string[]> {
  const all: string[] = [];
  for (const { name, kind, bytes } of seeds) {
    const into = join(scratch, 'into');
    rmSync(into, { recursive: true, force: true });
    writeFileSync(join(scratch, `文件.${kind}`), bytes);
    const args = ['policy', join(scratch, `文件.${kind}`), '--into', into];
    all.push(headed(name, await told(scratch, args), ...filesIn(join(into, 'policies'))));
  }
  return all;
}

/** Every form with odd values, in turns beside the records that it was filled from and without them. */
async function toldOfForms(scratch: string, seeds: readonly Seed[]): Promise<string[]> {
  const all: string[] = [];
  const [into, without, file] = ['into', 'without', '表.xlsx'].map((it) => join(scratch, it)) as Triple;
  for (const { verb, collection, options } of forms) {
    const seed = seeds.find((it) => it.verb === verb);
    if (!seed) throw new Error(`no filled form ${verb}`);
    for (const folder of [into, without]) {
      rmSync(folder, { recursive: true, force: true });
      makeContent(folder);
    }
    rmSync(join(without, collection), { recursive: true });
    const again = options.includes('replace') ? ['--replace'] : ['--reason', '试'];
    let turn = 0;
    for await (const bytes of oddForms(verb, seed.bytes, join(scratch, `空白-${verb}.xlsx`))) {
      const args = turn % 2 === 0 ? ['--into', into, ...again] : ['--into', without];
      writeFileSync(file, bytes);
      all.push(headed(`${verb} ${turn}`, await told(scratch, [verb, file, ...args])));
      turn += 1;
    }
  }
  return all;
}

type Triple = [string, string, string];
// What imports say and write on the day that the environment names: of texts, or of forms.
const scratch = mkdtempSync(join(tmpdir(), 'portal-told-'));
try {
  const told =
    (process.argv[2] as Told) === 'texts'
      ? await toldOfTexts(scratch, textSeeds())
      : await toldOfForms(scratch, await filledForms(scratch));
  process.stdout.write(told.join('\n'));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
