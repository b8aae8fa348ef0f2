import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inspectionsForm } from '../../../src/importers/inspections/form.ts';
import { inspectionSchema } from '../../../src/schemas/inspection.ts';
import { bodiesIn, formOf, publish, readInto } from './figures-support.ts';
import { build, cellsTold, filesOf } from './sheet-support.ts';
import { runImport, withFolder } from './support.ts';

// The last test starts the real command: seconds on a busy machine.
test.describe.configure({ timeout: 180_000 });

const head = {
  标题: '2024 年村残协检查',
  由谁检查: '云汀市残联、云汀市民政局',
  检查地方: '临溪区（990102）',
  开始日期: '2024年5月6日',
  结束日期: '2024-05-17',
  检查方法: '逐村检查',
  依据文件编号: 'yunting-1',
  问题清单反馈日期: '2024-05-27',
};
const header = ['问题编号', '地方', '单位', '发现的问题', '不符合的条款', '承诺编号'].concat([
  '整改期限',
  '整改措施',
  '整改状态',
  '完成日期',
]);
const sheet = (changes: object, rows: Parameters<typeof formOf>[2]) =>
  formOf({ ...head, ...changes }, header, rows);
const first = [1, '溪口街道（990102001）', null, '制度没有上墙', 'c1', 'rules-posted-everywhere'].concat([
  '2024-07-31',
  '重新张贴',
  '已完成',
  '2024-07-10',
]);
const second = ['2', null, '临溪区盲人协会', '没有场所', null, null, null, null, '未开始', null];
const inFolder = (act: (into: string, folder: string) => Promise<void>) =>
  withFolder((folder) => act(bodiesIn(folder), folder));

test('an inspection with its findings, each with its place or organisation and what was done about it', () =>
  inFolder(async (into) => {
    const { told, files } = await readInto(inspectionsForm.read, into, [sheet({}, [first, second])]);
    expect(told).toEqual([]);
    expect(files).toEqual({
      'inspections/2024-2024-年村残协检查.json': {
        ...{ title: '2024 年村残协检查', by: ['云汀市残联', '云汀市民政局'], place: '990102' },
        ...{ from: '2024-05-06', until: '2024-05-17', method: '逐村检查', policy: 'yunting-1' },
        ...{ fedBackOn: '2024-05-27', publishedOn: '2025-03-01' },
        findings: [
          {
            ...{ id: '1', place: '990102001', text: '制度没有上墙', clause: 'c1' },
            ...{ commitment: 'rules-posted-everywhere', dueOn: '2024-07-31', measure: '重新张贴' },
            ...{ status: '已完成', completedOn: '2024-07-10' },
          },
          { id: '2', organisation: '990102-blind', text: '没有场所', status: '未开始' },
        ],
      },
    });
    expect(inspectionSchema.safeParse(Object.values(files)[0]).success).toBe(true);
    const named = await readInto(inspectionsForm.read, into, [sheet({ 记录编号: 'linxi-2024' }, [])]);
    expect(Object.keys(named.files)).toEqual(['inspections/linxi-2024.json']);
  }));

test('each fault of a form is told at its cell, all in one run', () =>
  inFolder(async (into) => {
    const { told } = await readInto(inspectionsForm.read, into, [
      sheet({ 检查地方: '无名县', 结束日期: '2024-05-01', 依据文件编号: 'x', 检查报告编号: 'y' }, [
        ['1', '990199', null, '制度没有上墙', null, 'no-such', '7月底', null, '已完成', null],
        ['1', '临溪区', '云汀市盲人协会', '没有场所', null, null, null, null, '整改中', '2024-07-01'],
        ['3', null, '无此单位', null, null, null, null, null, '快了', null],
      ]),
    ]);
    expect(told).toEqual([
      expect.stringMatching(/^G12 .*“7月底”不是日期/),
      expect.stringMatching(/^D14 没有填“发现的问题”/),
      expect.stringMatching(/^I14 .*“快了”不是这里的写法/),
      expect.stringMatching(/^A13 问题编号“1”和 A12 重复/),
      expect.stringMatching(/^B3 区划列表里没有“无名县”/),
      expect.stringMatching(/^B7 没有编号是“x”的政策文件/),
      expect.stringMatching(/^B9 没有编号是“y”的资料/),
      expect.stringMatching(/^B12 区划列表里没有 990199/),
      expect.stringMatching(/^F12 没有编号是“no-such”的承诺/),
      expect.stringMatching(/^C14 内容文件夹里没有“无此单位”/),
      expect.stringMatching(/^B13 “地方”和“单位”只写一个/),
      expect.stringMatching(
        /^J13 没有完成的整改不写“完成日期”：已经完成的，改“整改状态”；没有完成的，删掉“完成日期”/,
      ),
    ]);
  }));

test('the command: a record that is there is kept unless --replace, a personal number is never taken', () =>
  inFolder(async (into, folder) => {
    publish(into, (await readInto(inspectionsForm.read, into, [sheet({}, [first])])).files);
    const before = filesOf(into);
    const again = await build(join(folder, 'again.xlsx'), [sheet({}, [first, second])]);
    const refused = await runImport('inspections', again, '--into', into);
    expect([refused.code, refused.error]).toEqual([2, expect.stringContaining('已经有了，没有覆盖')]);
    const personal = [...second];
    personal[3] = '打 13800000000 没有人接';
    const bad = await build(join(folder, 'bad.xlsx'), [sheet({}, [first, personal])]);
    const told = await runImport('inspections', bad, '--into', into, '--replace');
    expect([told.code, cellsTold(told.error)]).toEqual([2, ['bad.xlsx!表!D12']]);
    expect(filesOf(into)).toEqual(before);
    expect(await runImport('inspections', again, '--into', into, '--replace')).toMatchObject({
      code: 0,
      error: '',
    });
  }));

test('days that contradict each other are told at their cells', () =>
  inFolder(async (into) => {
    const early = [...first];
    early[9] = '2024-01-05';
    early[8] = '已完成';
    const head = { 开始日期: '2024-06-01', 结束日期: '2024-06-20', 问题清单反馈日期: '2023-07-01' };
    const { told } = await readInto(inspectionsForm.read, into, [sheet(head, [early])]);
    expect(told).toEqual([
      expect.stringMatching(/^B8 问题清单反馈日期 2023-07-01 早于.*开始日期 2024-06-01/u),
      expect.stringMatching(/^J11 完成日期 2024-01-05 早于检查开始日期 2024-06-01/u),
    ]);
  }));
