import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  build,
  cellsTold,
  divisions,
  filesOf,
  rosterHeader as header,
  rosterLine as line,
} from './sheet-support.ts';
import { runImport, withFolder } from './support.ts';

test('what is there is kept unless --replace; the list of places grows', () =>
  withFolder(async (folder) => {
    const into = join(folder, 'content');
    const first = await build(join(folder, 'a.xlsx'), [{ lines: [header, line()] }]);
    const changed = line({ 备注: '已经搬家' });
    const second = await build(join(folder, 'b.xlsx'), [
      { lines: [header, changed, line({ 行政区划: '990121', 协会名称: '青屏县盲人协会' })] },
    ]);
    expect((await runImport('roster', first, '--into', into, '--divisions', divisions)).code).toBe(0);
    const before = filesOf(into);
    const refused = await runImport('roster', second, '--into', into, '--divisions', divisions);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.error).toMatch(
      /b\.xlsx 工作表“表1”：associations\/990102-blind\.json 已经有了.*\n.*--replace/,
    );
    expect(filesOf(into)).toEqual(before);

    const unknown = await runImport('roster', second, '--into', into, '--replace');
    expect(cellsTold(unknown.error)).toEqual(['b.xlsx!表1!B3']);
    expect(unknown.error).toMatch(/没有 990121[^]*用 --divisions 给出/);
    expect(
      (await runImport('roster', second, '--into', into, '--replace', '--divisions', divisions)).code,
    ).toBe(0);
    const after = filesOf(into);
    expect(after['associations/990102-blind.json']).toMatchObject({ note: '已经搬家' });
    expect(after['divisions.csv']).toBe('code,name\n99,云泽省\n9901,云汀市\n990102,临溪区\n990121,青屏县\n');
    expect(after['site.json']).toEqual(before['site.json']);
  }));

test('lists of places: none, one that says otherwise, one that can not be read', () =>
  withFolder(async (folder) => {
    const file = await build(join(folder, 'a.xlsx'), [{ lines: [header, line()] }]);
    const into = join(folder, 'content');
    const list = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const none = await runImport('roster', file, '--into', into);
    expect([none.code, existsSync(into)]).toEqual([2, false]);
    expect(none.error).toMatch(/B2：“行政区划”不对：没有行政区划列表，查不到 990102[^]*--divisions/);
    const broken = await runImport(
      'roster',
      file,
      '--into',
      into,
      '--divisions',
      list('x.csv', 'a;b\n1;2\n'),
    );
    expect([broken.code, existsSync(into)]).toEqual([2, false]);
    expect(broken.error).toMatch(/x\.csv：x\.csv 第 1 行/);
    expect((await runImport('roster', file, '--into', into, '--divisions', divisions)).code).toBe(0);
    const other = list('y.csv', 'code,name\n9901,云汀市\n990102,新溪区\n');
    const conflict = await runImport('roster', file, '--into', into, '--replace', '--divisions', other);
    expect(conflict.code).toBe(2);
    expect(conflict.error).toMatch(/990102 一处是“临溪区”，一处是“新溪区”/);
  }));

test('a wrong call, a wrong file: exit code 2, and nothing is written', () =>
  withFolder(async (folder) => {
    const good = await build(join(folder, 'a.xlsx'), [{ lines: [header, line()] }]);
    const old = join(folder, 'old.ole');
    writeFileSync(old, Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    const into = join(folder, 'c');
    const calls: [args: string[], message: RegExp][] = [
      [[], /没有写要导入的文件[^]*用法/],
      [[good], /没有写 --into/],
      [[good, '--into', good], /是文件，要写文件夹/],
      [[good, '--into', into, '--wrong'], /选项不对/],
      [[good, old, '--into', into, '--divisions', divisions], /old\.ole：.*旧版 Office.*另存为/],
      [[good, '--into', into, '--divisions', 'nowhere.csv'], /nowhere\.csv：读不出区划列表/],
    ];
    for (const [args, message] of calls) {
      const { code, error } = await runImport('roster', ...args);
      expect([code, existsSync(into)], args.join(' ')).toEqual([2, false]);
      expect(error).toMatch(message);
    }
    expect(await runImport('roster', '--help')).toMatchObject({ code: 0, error: '' });
  }));
