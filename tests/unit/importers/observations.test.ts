import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readObservations } from '../../../src/importers/observations/read.ts';
import { observationsSchema } from '../../../src/schemas/observation.ts';
import { bodiesIn, formOf, publish, readInto } from './figures-support.ts';
import { build, cellsTold, filesOf } from './sheet-support.ts';
import { runImport, withFolder } from './support.ts';

// The last test starts the real command: seconds on a busy machine.
test.describe.configure({ timeout: 180_000 });

const money = {
  标题: '2024 年协会工作经费',
  指标: '协会年度工作经费',
  计量单位: '元',
  来源文件编号: 'money-2024',
  来源名称: null,
};
const header = ['对象', '年度或日期', '数值', '做到日期', '说明', '本行来源名称', '本行来源网址'];
const sheet = (head: object, ...rows: Parameters<typeof formOf>[2]) =>
  formOf({ ...money, ...head }, header, rows);

const inFolder = (act: (into: string, folder: string) => Promise<void>) =>
  withFolder((folder) => act(bodiesIn(folder), folder));

test('a form becomes a file of its measure and year, figures as they stand in their cells', () =>
  inFolder(async (into) => {
    const { told, files } = await readInto(readObservations, into, [
      sheet(
        { 公布日期: '2025年3月1日' },
        ['云汀市盲人协会', 2024, 102_000.5],
        [
          '9901-deaf',
          '2024年度',
          '98,000元',
          null,
          '第四季度补拨',
          '云汀市残联公告',
          'https://example.org/a',
        ],
        ['临溪区盲人协会（990102-blind）', '二〇二四年', '32000'],
      ),
    ]);
    expect(told).toEqual([]);
    expect(files).toEqual({
      'observations/association-money-2024.json': {
        ...{ title: '2024 年协会工作经费', measure: 'association-money', publishedOn: '2025-03-01' },
        source: { document: 'money-2024' },
        rows: [
          { organisation: '9901-blind', year: 2024, value: '102000.5' },
          {
            ...{ organisation: '9901-deaf', year: 2024, value: '98000', note: '第四季度补拨' },
            source: { name: '云汀市残联公告', url: 'https://example.org/a' },
          },
          { organisation: '990102-blind', year: 2024, value: '32000' },
        ],
      },
    });
    expect(observationsSchema.safeParse(Object.values(files)[0]).success).toBe(true);
  }));

test('days, years together, shares and what is done or not are read as their measures have them', () =>
  inFolder(async (into) => {
    const share = { 标题: '干部比例', 指标: 'cadres-disabled', 计量单位: '%' };
    const trainings = { 标题: '培训', 指标: '协会负责人培训次数', 计量单位: '次' };
    const report = { 标题: '预算报告', 指标: '向主席团报告预算', 计量单位: '是否' };
    const volunteers = { 标题: '志愿者', 指标: '注册助残志愿者', 计量单位: '人' };
    const { told, files } = await readInto(readObservations, into, [
      { ...sheet(share, ['9901', new Date('2024-12-31'), 0.155]), formats: { B8: 'yyyy-mm-dd', C8: '0.0%' } },
      { ...sheet(trainings, ['9901', '2021—2025年', 3]), name: '二' },
      { ...sheet(report, ['9901', 2024, '做到了', '2025-01-20'], ['9901', 2023, '没有做到']), name: '三' },
      {
        ...sheet(volunteers, ['全国', '2024-12-31', '900人'], ['云汀市（990100）', '2024-12-31', 812]),
        name: '四',
      },
    ]);
    expect(told).toEqual([]);
    const rows = Object.fromEntries(
      Object.entries(files).map(([path, it]) => [path, (it as { rows: unknown }).rows]),
    );
    expect(rows).toEqual({
      'observations/cadres-disabled-2024.json': [{ organisation: '9901', on: '2024-12-31', value: '15.5' }],
      'observations/leader-trainings-2021.json': [
        { organisation: '9901', year: 2021, toYear: 2025, value: '3' },
      ],
      'observations/budget-report-2023-2024.json': [
        { organisation: '9901', year: 2024, done: true, doneOn: '2025-01-20' },
        { organisation: '9901', year: 2023, done: false },
      ],
      'observations/volunteers-registered-2024.json': [
        { place: 'nation', on: '2024-12-31', value: '900' },
        { place: '9901', on: '2024-12-31', value: '812' },
      ],
    });
  }));

test('each fault of a row is told at its cell, all in one run', () =>
  inFolder(async (into) => {
    const { told, records } = await readInto(readObservations, into, [
      sheet(
        {},
        ['云汀市木工协会', 2024, 1],
        ['9901', 2024, 1],
        ['9901-blind', '二〇二四', 1],
        ['9901-blind', '2024-02-30', 1],
        ['9901-blind', '2024-12-31', 1],
        ['9901-blind', '2025-2021', 1],
        ['9901-blind', 2019, '约十万'],
        ['9901-blind', 2020, -5],
        ['9901-blind', 2021, '8吨'],
        ['9901-blind', 2022, '80%'],
        ['9901-blind', 2023, '做到了'],
        ['9901-blind', 2018, 1.005],
        ['9901-deaf', 2018, 1, '2018-05-01'],
        ['9901-deaf', 2017, 1, null, null, null, 'https://example.org/a'],
        ['9901-deaf', 2018, 2],
        ['9901-deaf', 2016, 0.125],
      ),
    ]);
    expect(told).toEqual([
      expect.stringMatching(/^B10 .*“二〇二四”不是年度/),
      expect.stringMatching(/^B11 .*“2024-02-30”不是年度，也不是日历上有的日期/),
      expect.stringMatching(/^B13 .*后一年要晚于前一年/),
      expect.stringMatching(/^C14 .*“约十万”不是数/),
      expect.stringMatching(/^C15 .*负数/),
      expect.stringMatching(/^C16 .*“吨”不是指标的计量单位/),
      expect.stringMatching(/^C19 .*超过 2 位小数/),
      expect.stringMatching(/^A8 内容文件夹里没有“云汀市木工协会”/),
      expect.stringMatching(/^A9 指标“协会年度工作经费”说的是专门协会，“云汀市残疾人联合会”不是/),
      expect.stringMatching(/^B12 .*要写年度/),
      expect.stringMatching(/^C17 指标“协会年度工作经费”的单位是“元”，这里写的是“%”/),
      expect.stringMatching(/^C18 .*要写数/),
      expect.stringMatching(/^D20 指标“协会年度工作经费”的单位是“元”，没有“做到日期”/),
      expect.stringMatching(/^G21 写了“本行来源网址”，没有写“本行来源名称”/),
      expect.stringMatching(/^C23 0\.125 超过 2 位小数/),
      expect.stringMatching(/^A22 和 form\.xlsx 工作表“表” A20 是同一个对象、同一个时间/),
    ]);
    expect(records.length).toBeGreaterThan(0);
  }));

for (const [name, head, row, message] of [
  [
    'a measure that is worked out',
    { 指标: '满意率', 计量单位: '%' },
    ['9901', 2024, 90],
    /^B2 .*由本站从别的记录算出来/,
  ],
  ['no such measure', { 指标: '协会经费' }, ['9901-blind', 2024, 1], /^B2 .*没有指标“协会经费”/],
  [
    'a unit of another measure',
    { 计量单位: '%' },
    ['9901-blind', 2024, 1],
    /^B3 .*单位是“元”，这里写的是“%”/,
  ],
  ['no unit at all', { 计量单位: '斤' }, ['9901-blind', 2024, 1], /^B3 .*“斤”不是这里的写法/],
  ['no source', { 来源文件编号: null }, ['9901-blind', 2024, 1], /^B5 没有写来源/],
  [
    'two sources',
    { 来源名称: '公告' },
    ['9901-blind', 2024, 1],
    /^B5 “来源文件编号”和“来源名称”都写了，只写一个/,
  ],
  ['a document that is not there', { 来源文件编号: 'x' }, ['9901-blind', 2024, 1], /^B4 没有编号是“x”的资料/],
  [
    'a place that nobody knows',
    { 指标: '注册助残志愿者', 计量单位: '人' },
    ['无名县（990199）', '2024-12-31', 1],
    /^A8 区划列表里没有 990199/,
  ],
  [
    'a year where a day is asked',
    { 指标: '注册助残志愿者', 计量单位: '人' },
    ['云汀市', 2024, 1],
    /^B8 .*要写日期/,
  ],
  [
    'a number where done or not is asked',
    { 指标: '协会量化考核', 计量单位: '是否' },
    ['9901', 2024, 1],
    /^C8 .*只有做到和没有做到/,
  ],
  [
    'a share that is no whole number of hundredths',
    { 指标: '热线按期办结率', 计量单位: '%' },
    ['云汀市', 2024, '98.765'],
    /^C8 .*98\.765 超过 2 位小数/,
  ],
  [
    'more than all',
    { 指标: '热线按期办结率', 计量单位: '%' },
    ['云汀市', 2024, 101],
    /^C8 百分比 101 大于 100/,
  ],
] as const)
  test(`a fault by itself: ${name}`, () =>
    inFolder(async (into) => {
      const { told } = await readInto(readObservations, into, [sheet(head, row)]);
      expect(told).toEqual([expect.stringMatching(message)]);
    }));

test('a published figure stays unless a reason is given; then its old value is kept', () =>
  inFolder(async (into) => {
    const first = await readInto(readObservations, into, [
      sheet({}, ['9901-blind', 2024, 80_000], ['9901-deaf', 2024, 70_000]),
    ]);
    publish(into, first.files);
    const changed = [sheet({}, ['9901-blind', 2024, 90_000], ['9901-deaf', 2024, 70_000])];
    const refused = await readInto(readObservations, into, changed);
    expect(refused.told).toEqual([
      expect.stringMatching(/^C8 指标“协会年度工作经费”的这个数已经公布为 80000.*这里写的是 90000/),
    ]);
    expect(refused.problems[0]?.todo).toContain('--reason');
    const corrected = await readInto(readObservations, into, changed, {
      ...{ reason: '漏了一笔拨款', published: '2025-06-01' },
    });
    expect(corrected.told).toEqual([]);
    expect(corrected.files).toEqual({
      'observations/association-money-2024.json': {
        ...(first.files['observations/association-money-2024.json'] as object),
        rows: [
          {
            ...{ organisation: '9901-blind', year: 2024, value: '90000' },
            corrected: [{ value: '80000', reason: '漏了一笔拨款', on: '2025-06-01' }],
          },
          { organisation: '9901-deaf', year: 2024, value: '70000' },
        ],
        updatedOn: '2025-06-01',
      },
    });
    const same = await readInto(readObservations, into, [sheet({}, ['9901-deaf', 2024, '70000.00'])]);
    expect(same.told).toEqual([expect.stringContaining('和已经公布的完全一样')]);
    const needless = await readInto(
      readObservations,
      into,
      [sheet({ 标题: '协会经费' }, ['9901-deaf', 2023, 1])],
      {
        reason: '试',
      },
    );
    expect(needless.told).toEqual([expect.stringContaining('没有要更正的数字')]);
  }));

test('new figures join a file of the same source and day, others get a file of their own', () =>
  inFolder(async (into) => {
    const first = await readInto(readObservations, into, [sheet({}, ['9901-blind', 2024, 1])]);
    publish(into, first.files);
    const next = [sheet({}, ['9901-deaf', 2024, 2])];
    const sameDay = await readInto(readObservations, into, next);
    expect(sameDay.files).toMatchObject({
      'observations/association-money-2024.json': { rows: [{ value: '1' }, { value: '2' }] },
    });
    const later = await readInto(readObservations, into, next, { published: '2025-05-01' });
    expect(later.files).toMatchObject({
      'observations/association-money-2024-2.json': { publishedOn: '2025-05-01', rows: [{ value: '2' }] },
    });
    const asked = await readInto(
      readObservations,
      into,
      [sheet({ 记录编号: 'association-money-2024' }, ['9901-deaf', 2024, 2])],
      { published: '2025-05-01' },
    );
    expect(asked.told).toEqual([
      expect.stringMatching(/^B6 observations\/association-money-2024\.json 已经有了/),
    ]);
  }));

test('the command writes nothing when a cell is wrong, and all when none is', () =>
  inFolder(async (into, folder) => {
    const before = filesOf(into);
    const bad = await build(join(folder, 'bad.xlsx'), [
      sheet({}, ['9901-blind', 2024, 1], ['x', 2024, '多']),
    ]);
    const refused = await runImport('observations', bad, '--into', into);
    expect([refused.code, refused.out, cellsTold(refused.error)]).toEqual([
      ...[2, '', ['bad.xlsx!表!A9', 'bad.xlsx!表!C9']],
    ]);
    expect(filesOf(into)).toEqual(before);
    const good = await build(join(folder, 'good.xlsx'), [sheet({}, ['9901-blind', 2024, 1])]);
    expect(await runImport('observations', good, '--into', into)).toMatchObject({ code: 0, error: '' });
    expect(Object.keys(filesOf(into))).toContain('observations/association-money-2024.json');
  }));

test('a day or a year after the publication is told at its cell', () =>
  inFolder(async (into) => {
    const told = async (head: object, ...rows: Parameters<typeof formOf>[2]) =>
      (await readInto(readObservations, into, [sheet(head, ...rows)], { published: undefined })).told;
    const blind = ['云汀市盲人协会', 2024, 1];
    expect(await told({ 标题: '经费', 公布日期: '2025-03-01' }, blind, ['9901-deaf', 2091, 1])).toEqual([
      expect.stringMatching(/^B10 .*2091 晚于公布日期 2025-03-01/u),
    ]);
    const early = await told({ 公布日期: '2002-03-01' }, blind, ['9901-deaf', 2024, 1]);
    expect(early).toEqual([expect.stringMatching(/^B6 公布日期 2002-03-01 早于表里的每一个年度/u)]);
    const done = { 指标: '协会量化考核', 计量单位: '是否', 公布日期: '2025-03-01' };
    expect(await told(done, ['9901', 2024, '做到了', '2025-03-02'])).toEqual([
      expect.stringMatching(/^D9 .*2025-03-02 晚于公布日期 2025-03-01/u),
    ]);
  }));
