import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Grid } from '../../../src/importers/sheet/cell.ts';
import { readXlsx } from '../../../src/importers/sheet/xlsx/read-xlsx.ts';
import { filesOf } from './sheet-support.ts';
import { root, runImport, withFolder } from './support.ts';

const intake = resolve(root, 'tests/fixtures/intake');
const divisions = resolve(root, 'content/divisions.csv');

/** How an import of a case ended. */
export interface Intake {
  code: number;
  /** All that was said, on both streams. */
  said: string;
  /** The records that were written, by path. */
  files: Record<string, unknown>;
}

/** Verbs that need the association of the seed. */
const onSeed = new Set(['audit', 'observations']);

/** Imports the input of a case as its `command.txt` does. */
export const importCase = (verb: string, name: string): Promise<Intake> =>
  withFolder(async (folder) => {
    const into = join(folder, 'content');
    const list = ['--divisions', divisions];
    if (onSeed.has(verb))
      await runImport('roster', join(intake, '_seed/roster.xlsx'), '--into', into, ...list);
    const before = onSeed.has(verb) ? Object.keys(filesOf(into)) : [];
    const own = ['roster', 'villages'].includes(verb) ? list : [];
    const { code, out, error } = await runImport(
      verb,
      join(intake, name, 'input.xlsx'),
      ...['--into', into, ...own],
    );
    const files = code === 0 ? filesOf(into) : {};
    for (const path of before) Reflect.deleteProperty(files, path);
    return { code, said: out + error, files };
  });

/** Parts of a workbook with one sheet; what a test gives replaces or adds parts. */
const parts = (sheet: string, more: Readonly<Record<string, string>>): Record<string, string> => ({
  '_rels/.rels': `<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="s1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="s1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="y" Type="http://x/styles" Target="styles.xml"/><Relationship Id="t" Type="http://x/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
  ...more,
});

/** The bytes of a workbook written by hand, for what no library writes. */
export const rawWorkbook = (sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts(sheet, more)).map(([path, xml]) => [path, strToU8(xml)])));

/** The one grid of such a workbook. */
export function rawGrid(sheet: string, more: Readonly<Record<string, string>> = {}): Grid {
  const [grid] = readXlsx(rawWorkbook(sheet, more), 'form.xlsx');
  if (!grid) throw new Error('no sheet');
  return grid;
}

/** A styles part with one style a number format. */
export const stylesOf = (...formats: readonly (string | number)[]): string => {
  const custom = formats.flatMap((it, index) =>
    typeof it === 'string'
      ? [`<numFmt numFmtId="${200 + index}" formatCode="${it.replaceAll('"', '&quot;')}"/>`]
      : [],
  );
  const xfs = formats.map((it, index) => `<xf numFmtId="${typeof it === 'number' ? it : 200 + index}"/>`);
  return `<styleSheet><numFmts>${custom.join('')}</numFmts><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
};
