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
import { publish } from './figures-support.ts';
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

test('--replace: what hangs on the old address goes, what stays beside new content is told with its values', () =>
  withFolder(async (folder) => {
    const into = join(folder, 'content');
    const office = { address: '旧路1号', postcode: '990100', directions: '坐2路' };
    const old = {
      ...{ name: '临溪区盲人协会', kind: 'blind', place: '990102', updatedOn: '2024-01-01' },
      ...{
        offices: [office],
        contact: { phones: [], email: 'blind@example.org' },
        source: { name: '旧表' },
      },
    };
    publish(into, { 'associations/990102-blind.json': old, 'site.json': {} });
    const moved = line({ 办公地址: '新路8号', 办公电话: '0199-5550386' });
    const file = await build(join(folder, 'a.xlsx'), [{ lines: [header, moved] }]);
    const { code, out } = await runImport(
      'roster',
      file,
      '--into',
      into,
      '--divisions',
      divisions,
      '--replace',
    );
    expect(code).toBe(0);
    expect(filesOf(into)['associations/990102-blind.json']).toMatchObject({
      ...{ offices: [{ address: '新路8号' }], updatedOn: expect.not.stringMatching(/^2024-01-01$/u) },
      ...{ source: { name: '旧表' }, contact: { email: 'blind@example.org' } },
    });
    for (const said of [
      '原来有、现在没有了：邮政编码 990100；怎么走 坐2路',
      '地址改了，跟着旧地址的',
      '表里放不下的照原来保留，请核对：单位电子邮箱 blind@example.org',
      '更新日期从 2024-01-01 改成了今天',
      '照原来保留的还有：来源',
    ])
      expect(out).toContain(`990102-blind：${said.startsWith('表里') ? '改了一部分，' : ''}${said}`);
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
    expect(broken.error).toMatch(/x\.csv：区划列表 x\.csv 第 1 行/);
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

test('a credit code of two bodies of one call, and one that a body of the content has, are refused at the cell', () =>
  withFolder(async (folder) => {
    const into = join(folder, 'content');
    const code = '51990100296908308P';
    const coded = (place: string, name: string) =>
      line({ 行政区划: place, 协会名称: name, 是否登记: '是', 统一社会信用代码: code });
    const [one, two] = await Promise.all([
      build(join(folder, 'a.xlsx'), [{ lines: [header, coded('临溪区（990102）', '临溪区盲人协会')] }]),
      build(join(folder, 'b.xlsx'), [{ lines: [header, coded('青屏县（990121）', '青屏县盲人协会')] }]),
    ]);
    const both = await runImport('roster', one, two, '--into', into, '--divisions', divisions);
    expect([both.code, existsSync(into)]).toEqual([2, false]);
    expect(cellsTold(both.error)).toEqual(['b.xlsx!表1!F2']);
    expect(both.error).toContain('associations/990102-blind.json（这次导入的 a.xlsx 工作表“表1”）');
    expect((await runImport('roster', one, '--into', into, '--divisions', divisions)).code).toBe(0);
    const later = await runImport('roster', two, '--into', into, '--divisions', divisions);
    expect([later.code, cellsTold(later.error)]).toEqual([2, ['b.xlsx!表1!F2']]);
  }));
