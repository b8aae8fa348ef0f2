import { cpSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { forms } from '../../src/importers/forms.ts';
import { readWorkbook } from '../../src/importers/sheet/workbook.ts';
import { runTemplate } from '../../src/importers/template/index.ts';
import { recordsOf, readContent } from '../../src/records/content.ts';
import { asCsv, asOds } from './sheet-kinds.ts';

const root = resolve(import.meta.dirname, '../..');

const sample = join(root, 'content');

/**
 * Most records of a form that a seed holds: a fault in the first rows is a fault in any. The fourth file of figures says
 * when the appraisals of those before it were published, without which their form is refused as it is.
 */
const mostRecords = 4;

/** Makes the content folder that forms are filled from and imported into: the sample with few records of each form. */
export function makeContent(folder: string): void {
  const left = new Set(['services', 'situations', 'pages', 'stations', 'service-places']);
  const name = (path: string): string => path.slice(sample.length + 1);
  cpSync(sample, folder, { recursive: true, filter: (path) => !left.has(name(path)) });
  const needed = new Set(['associations', 'organisations', 'federations']);
  for (const { collection } of forms.filter((it) => !needed.has(it.collection)))
    for (const file of readdirSync(join(folder, collection)).sort().slice(mostRecords))
      rmSync(join(folder, collection, file));
  // Texts that nothing of a form names: to read them all would be most of the work of an import.
  const inspections = readdirSync(join(folder, 'inspections'));
  const naming = inspections.map((it) => readFileSync(join(folder, 'inspections', it), 'utf8')).join('');
  for (const file of readdirSync(join(folder, 'policies')))
    if (!naming.includes(`"${basename(file, '.mdx')}"`)) rmSync(join(folder, 'policies', file));
}

/** A file to begin with. */
export interface Seed {
  name: string;
  /** Verb of the importer. */
  verb: string;
  /** The collection that a form fills. */
  collection?: string;
  /** Its extension. */
  kind: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const textKinds = ['txt', 'md', 'docx', 'odt', 'rtf', 'html', 'mht', 'ofd', 'pdf'];

/** Texts of every kind that is read without another program. */
export function textSeeds(): Seed[] {
  const folder = join(root, 'tests/fixtures/intake');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name))
    .sort()
    .map((path) => ({
      name: path.slice(folder.length + 1),
      verb: 'policy',
      kind: extname(path).slice(1),
      bytes: new Uint8Array(readFileSync(path)),
    }))
    .filter(({ kind }) => textKinds.includes(kind));
}

/** A form of several sheets, which no text table holds. */
const manySheets = 'audit';

/** Each form filled with the sample's records, as every kind of sheet. @param scratch a folder for the files */
export async function filledForms(scratch: string): Promise<Seed[]> {
  const from = join(scratch, 'content');
  makeContent(from);
  const content = readContent(from);
  const quiet = { out: () => undefined, error: () => undefined };
  const seeds: Seed[] = [];
  for (const { verb, collection, template } of forms) {
    const [first] = recordsOf(content, collection);
    const one = template.onlyOne && first ? ['--id', first.id] : [];
    const path = join(scratch, `${verb}.xlsx`);
    const code = await runTemplate([verb, '--fill', '--from', from, ...one, '--out', path], quiet);
    if (code !== 0) throw new Error(`the form ${verb} was not filled`);
    const grids = await readWorkbook(path);
    const kinds = { xlsx: new Uint8Array(readFileSync(path)), ods: asOds(grids), csv: asCsv(grids) };
    for (const [kind, bytes] of Object.entries(kinds))
      if (kind !== 'csv' || verb !== manySheets)
        seeds.push({ name: `${verb}.${kind}`, verb, collection, kind, bytes });
  }
  return seeds;
}

/** All of them: texts of every kind that is read without another program, and every form. */
export const seedFiles = async (scratch: string): Promise<readonly Seed[]> => [
  ...textSeeds(),
  ...(await filledForms(scratch)),
];
