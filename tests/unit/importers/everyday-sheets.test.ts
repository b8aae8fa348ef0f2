import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { CellValueInput } from '@cj-tech-master/excelts';
import { observationsForm } from '../../../src/importers/observations/form.ts';
import { surveyForm } from '../../../src/importers/survey/form.ts';
import { volunteeringForm } from '../../../src/importers/volunteering/form.ts';
import { bodiesIn, formOf, readInto } from './figures-support.ts';
import { build, type SheetPlan } from './sheet-support.ts';
import { runImport, withFolder } from './support.ts';

type Values = Readonly<Record<string, CellValueInput>>;

const reading = (form: typeof surveyForm, plan: SheetPlan) =>
  withFolder(async (folder) => {
    const { records, told, problems } = await readInto(form.read, bodiesIn(folder), [plan]);
    return { record: records[0]?.record, told, todo: problems.map((it) => it.todo) };
  });

const opportunityLine = (changes: Values): Values => ({
  ...{ 岗位名称: '盲人观影', 发布组织: '云汀市盲人协会', 行政区划代码: '990102', 服务类别: '文化活动' },
  ...{ 周期: '单次', 开始时间: '2027-06-08 9:00', 结束时间: '2027-06-08 11:00', 联系电话: '0199-5550385' },
  ...changes,
});

const opportunity = (changes: Values) => {
  const line = opportunityLine(changes);
  return reading(volunteeringForm, { lines: [Object.keys(line), Object.values(line)] });
};

test('how something repeats is no part of what is once, and is not lost without a word', async () => {
  const same = await opportunity({ 星期: '周二', 次数: 1, 到哪一天为止: '2027-06-08' });
  expect([same.told, (same.record as { when: object }).when]).toEqual([
    [],
    { kind: 'single', start: '2027-06-08T09:00', end: '2027-06-08T11:00' },
  ]);
  const other = await opportunity({
    星期: '周六',
    次数: 10,
    到哪一天为止: '2027-06-30',
    不活动的日子: '2027-06-15',
  });
  expect(other.told).toEqual([
    'I2 填了“星期”，“周期”写的是“单次”',
    'K2 填了“到哪一天为止”，“周期”写的是“单次”',
    'J2 填了“次数”，“周期”写的是“单次”',
    'L2 填了“不活动的日子”，“周期”写的是“单次”',
  ]);
  expect(other.todo[0]).toBe('每周、每月都有的，改“周期”；只有一次的，清空“星期”这一格，再导入');
  expect((await opportunity({ 周期: '长期', 星期: '周六' })).told).toEqual([
    'I2 填了“星期”，“周期”写的是“长期”',
  ]);
  expect((await opportunity({ 周期: '每周', 次数: 3, 到哪一天为止: '2027-06-30' })).told).toEqual([
    'I2 “次数”不对：“到哪一天为止”和“次数”只写一个，删掉另一个',
  ]);
  expect((await opportunity({ 结束时间: null })).told).toEqual([
    'G2 “结束时间”不对：单次和定期的要写“结束时间”；时间另行约定的，改“周期”',
  ]);
});

test('“无” and “/” in columns of things are told, 未说明 is the word of the form; 无 beside others is asked', () =>
  withFolder(async (folder) => {
    const rows = [
      { 岗位名称: '甲', 要求: '无', 无障碍支持: '/' },
      { 岗位名称: '乙', 要求: '会用读屏', 无障碍支持: '未说明' },
      { 岗位名称: '丙', 要求: '不详', 无障碍支持: '有坡道' },
    ].map(opportunityLine);
    const lines = [Object.keys(rows[0] ?? {}), ...rows.map((it) => Object.values(it))];
    const path = await build(join(folder, 'v.xlsx'), [{ lines }]);
    const { code, out } = await runImport('volunteering', path, '--into', bodiesIn(folder));
    expect([code, out]).toEqual([0, expect.stringContaining('没有读进去的：3 处')]);
    for (const said of ['I2  “要求：无”', 'J2  “无障碍支持：/”', 'I4  “要求：不详”'])
      expect(out).toContain(said);
    expect((await opportunity({ 要求: '无；会用读屏' })).told).toEqual([
      expect.stringMatching(/“要求”不对：有一条写的是“无”，别的却有内容/u),
    ]);
  }));

test('words of a list of opportunities that are plain under their heads', async () => {
  const { record, told } = await opportunity({
    ...{ 是否已满: '已满', 是否网上做: '1', 是否培训: '已培训', 有无保险: '未购买' },
    ...{ 是否欢迎残疾人志愿者: '欢迎', 招募人数: '不限' },
  });
  expect(told).toEqual([]);
  expect(record).toMatchObject({
    ...{ full: true, online: true, training: { given: true }, insurance: { given: false } },
    disabledVolunteers: { welcome: true },
  });
  expect(record).not.toHaveProperty('wanted');
  expect((await opportunity({ 保险: '已取消' })).told).toEqual(['I2 “保险”不对：“已取消”看不出有没有']);
});

test('a place under an indicator about bodies is told to be one', async () => {
  for (const place of ['临溪区（990102）', '临溪区', '990102']) {
    const plan = formOf(
      { 标题: '经费', 指标: '协会年度工作经费', 计量单位: '元', 来源名称: '公告' },
      ['对象', '年度或日期', '数值'],
      [[place, '2018', 80_000]],
    );
    expect((await reading(observationsForm, plan)).told, place).toEqual([
      expect.stringMatching(/^A\d+ 指标“协会年度工作经费”说的是\S*协会，“\S+”是地方$/u),
    ]);
  }
});

const head = { 调查名称: '测评', 年度: 2025, 调查方法: '电话', 样本: 100, 有效问卷: 100 };
const options = [
  ['满意吗', '单选题', '满意', 60, '是'],
  [null, null, '不满意', 40, '否'],
];

test('other names of what a survey has: its kinds, its place by name and code, its columns', async () => {
  const plan = formOf(
    { ...head, 类型: '满意度', 调查地区: '临溪区（990102）', 调查单位: '云汀市残联' },
    ['问题', '题型', '选项', '选择人数', '是否算满意'],
    options,
  );
  const { record, told } = await reading(surveyForm, plan);
  expect(told).toEqual([]);
  expect(record).toMatchObject({
    ...{ kind: '满意度测评', place: '990102', by: '云汀市残联' },
    questions: [{ kind: 'choice', options: [{ count: 60 }, { count: 40 }], positive: ['满意'] }],
  });
  const other = formOf(
    { ...head, 类型: '满意', 行政区划代码: '望潮区（990102）' },
    ['问题', '选项', '人数'],
    [
      ['满意吗', '满意', 60],
      [null, '不满意', 40],
    ],
  );
  expect((await reading(surveyForm, other)).told).toEqual([
    'B6 “类型”不对：“满意”不是这里的写法',
    'B7 990102 在区划列表里是“临溪区”，这里写的是“望潮区”',
  ]);
});

test('whether a body did something, in the words of its list', async () => {
  const plan = formOf(
    { 标题: '通报表扬', 指标: '通报表扬', 计量单位: '是否', 来源名称: '通报' },
    ['单位名称', '年度', '完成情况', '完成日期', '备注'],
    [
      ['云汀市残疾人联合会', 2024, '已完成', '2024-12-03', '年会上'],
      ['云汀市残疾人联合会', 2023, '未完成', null, null],
      ['经办人签字：', null, '', '年　月　日', null],
      ['表彰组组长：甲某', null, null, '时间：2024年12月9日', null],
    ],
  );
  const { record, told } = await reading(observationsForm, plan);
  expect(told).toEqual([]);
  expect((record as { rows: object[] }).rows).toMatchObject([
    { done: true, doneOn: '2024-12-03', note: '年会上' },
    { done: false },
  ]);
  const lines = plan.lines.map((line) => line.map((it) => (it === '未完成' ? '已过期' : it)));
  expect((await reading(observationsForm, { lines })).told).toEqual(['C8 “数值”不对：“已过期”不是数']);
});
