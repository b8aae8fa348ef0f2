import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { convertOffice } from '../../../src/importers/office/convert.ts';
import type { Grid } from '../../../src/importers/sheet/cell.ts';
import { readWorkbook } from '../../../src/importers/sheet/workbook.ts';
import { withoutOffice as without } from './office-support.ts';
import { importFile, root, withFolder } from '../../unit/importers/support.ts';

const files = resolve(root, 'tests/fixtures/intake/files');
const file = (name: string): string => join(files, name);
const seed = resolve(files, '../_seed/roster.xlsx');
const cells = (grids: Grid[]): string[] =>
  grids.flatMap((grid) =>
    grid.filledRows.flatMap((row) => grid.filled(row).map((it) => `${grid.sheet} ${it.address} ${it.text}`)),
  );

/** A committed file under the name that another program gives it. */
const named = <Result>(from: string, to: string, act: (path: string) => Result | Promise<Result>) =>
  withFolder((folder) => {
    copyFileSync(file(from), join(folder, to));
    return act(join(folder, to));
  });

test('a text of an old format comes in through LibreOffice, and it is said', () => {
  test.skip(without !== '', without);
  return named('notice.doc', 'notice.wps', (path) => {
    const { policy, tree, doubts } = importFile(path);
    expect(policy).toMatchObject({
      title: '云汀市残疾人联合会关于做好社区康复服务的通知',
      number: { text: '云残发〔2024〕12号' },
      issuers: ['云汀市残疾人联合会'],
      recipients: ['各县（市、区）残联'],
      adoptedOn: '2024-05-06',
    });
    expect(tree.map((it) => it.marker)).toEqual(['', '一、', '（一）', '（二）', '二、', '']);
    expect(doubts.map((it) => it.why)).toContain('由 LibreOffice 转换以后读的，请对照原文核对');
  });
});

test('a form of an old format holds the same cells as the .xlsx that it was saved from', async () => {
  test.skip(without !== '', without);
  const original = cells(await readWorkbook(seed));
  expect(original.length).toBeGreaterThan(20);
  await named('roster.xls', 'roster.et', async (path) => {
    expect(cells(await readWorkbook(path))).toEqual(original);
  });
});

test('a damaged file is told, with what to do', () => {
  test.skip(without !== '', without);
  const cut = readFileSync(file('notice.doc')).subarray(0, 2000);
  expect(() => convertOffice(cut, 'word', 'docx')).toThrow(/LibreOffice 打不开.*另存为 \.docx/);
});

/** Runs with a program of that name in the place of LibreOffice. */
const withProgram = (script: string | undefined, act: () => void | Promise<void>) =>
  withFolder(async (folder) => {
    const path = process.env['PATH'];
    if (script !== undefined) {
      mkdirSync(join(folder, 'bin'));
      writeFileSync(join(folder, 'bin/soffice'), `#!/bin/sh\n${script}\n`);
      chmodSync(join(folder, 'bin/soffice'), 0o755);
    }
    try {
      process.env['PATH'] = join(folder, 'bin');
      await act();
    } finally {
      process.env['PATH'] = path;
    }
  });

/** A program that says how it was called, and gives a file as the one that it was to make. */
const giving = (from: string, to: string): string =>
  `echo "$@" > "$0.call"; for it; do test "$last" = --outdir && /bin/mkdir "$it" && /bin/cp '${from}' "$it/source.${to}"; last=$it; done`;
const calledWith = (): string => readFileSync(join(process.env['PATH'] ?? '', 'soffice.call'), 'utf8');

test('each name of an old text is handed to the filter of its format', () =>
  withProgram(giving(file('notice.docx'), 'docx'), async () => {
    for (const name of ['notice.doc', 'notice.wps'])
      await named('notice.doc', name, (path) => {
        expect(
          importFile(path)
            .doubts.map((it) => it.why)
            .join(),
          name,
        ).toContain('由 LibreOffice 转换');
        expect(calledWith()).toMatch(/--infilter=MS Word 97 --convert-to docx .*source\.doc$/m);
      });
  }));

test('each name of an old form is handed to the filter of its format', () =>
  withProgram(giving(seed, 'xlsx'), async () => {
    const original = cells(await readWorkbook(seed));
    for (const name of ['roster.xls', 'roster.et'])
      await named('roster.xls', name, async (path) => {
        expect(cells(await readWorkbook(path)), name).toEqual(original);
        expect(calledWith()).toMatch(/--infilter=MS Excel 97 --convert-to xlsx .*source\.xls$/m);
      });
  }));

test('the wait is bounded, and nothing of the program is left', () =>
  withProgram('/bin/sleep 61 & echo $! > "$0.pid"; wait', () => {
    const bytes = readFileSync(file('notice.doc'));
    expect(() => convertOffice(bytes, 'word', 'docx', 1)).toThrow(/用了 1 秒还没有转换完.*另存为 \.docx/);
    const pid = readFileSync(join(process.env['PATH'] ?? '', 'soffice.pid'), 'utf8').trim();
    // One that has ended may stay in the list of processes until it is asked after.
    const stat = (): string => spawnSync('/bin/ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).stdout;
    expect(stat().replace(/^Z.*/, '').trim()).toBe('');
  }));

test('without LibreOffice there is no conversion', () =>
  withProgram(undefined, () => {
    test.skip(process.platform === 'darwin' || process.platform === 'win32', 'found by its full path there');
    expect(convertOffice(readFileSync(file('notice.doc')), 'word', 'docx')).toBeUndefined();
  }));
