import { cpSync, existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { forms } from '../../../src/importers/forms.ts';
import type { SheetForm } from '../../../src/importers/sheet/types.ts';
import { readContent, recordsOf } from '../../../src/records/content.ts';
import { filesOf } from '../../unit/importers/sheet-support.ts';
import { root, runImport, runTemplate, withFolder } from '../../unit/importers/support.ts';

const sample = resolve(root, 'content');
const importers = resolve(root, 'src/importers');

test('every form of a folder is listed in forms.ts', async () => {
  const folders = readdirSync(importers).filter(
    (it) => it !== 'sheet' && existsSync(join(importers, it, 'form.ts')),
  );
  expect(folders.length).toBeGreaterThan(5);
  for (const folder of folders) {
    const module = (await import(join(importers, folder, 'form.ts'))) as Record<string, Partial<SheetForm>>;
    const [made] = Object.values(module).filter((it) => it.verb !== undefined && it.template !== undefined);
    expect(made?.verb, `src/importers/${folder}/form.ts exports a form`).toBeDefined();
    expect(
      forms.some((it) => it.verb === made?.verb),
      `src/importers/forms.ts lacks the line of ${made?.verb ?? ''} (src/importers/${folder}/form.ts)`,
    ).toBe(true);
  }
});

/** Large collections that no record of another form refers to: left out of the copy for that one. */
const alone = ['audits', 'villages', 'volunteering', 'evaluations', 'observations', 'inspections'];

/** Forms whose published figures are only corrected: the same figures again are refused as the same. */
const corrected = new Set(['audit', 'observations', 'appraisals']);

for (const form of forms)
  test(`${form.verb}: the sample filled in and imported again changes nothing`, () =>
    withFolder(async (folder) => {
      const [into, out] = [join(folder, 'content'), join(folder, `${form.verb}.xlsx`)];
      cpSync(sample, into, {
        recursive: true,
        filter: (path) => basename(path) === form.collection || !alone.includes(basename(path)),
      });
      const before = filesOf(into);
      const [first] = recordsOf(readContent(into), form.collection);
      const one = form.template.onlyOne && first ? ['--id', first.id] : [];
      const filled = await runTemplate(form.verb, '--fill', '--from', into, ...one, '--out', out);
      expect([filled.code, filled.error]).toEqual([0, '']);
      const option = form.options.includes('replace') ? ['--replace'] : ['--reason', '试'];
      const { code, out: said, error } = await runImport(form.verb, out, '--into', into, ...option);
      if (corrected.has(form.verb))
        expect([code, error]).toEqual([2, expect.stringMatching(/完全一样|没有要更正/u)]);
      else {
        expect([code, error]).toEqual([0, '']);
        const [, filledIn] = /填了 (\d+) 条记录/u.exec(filled.out) ?? [];
        const [, count, written] = /：(\d+) \S+，(\d+) 个文件/u.exec(said) ?? [];
        expect([written, said.includes(form.unit)]).toEqual([filledIn, true]);
        // A file of villages holds all of a township.
        if (form.verb !== 'villages') expect(count).toBe(filledIn);
      }
      expect(filesOf(into)).toEqual(before);
    }));
