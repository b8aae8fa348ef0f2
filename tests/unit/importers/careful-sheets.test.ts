import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { surveyForm } from '../../../src/importers/survey/form.ts';
import { readVillages } from '../../../src/importers/villages/read.ts';
import { holdersIn } from '../../../src/importers/roster/holders.ts';
import { placeholderOf } from '../../../src/importers/sheet/placeholder.ts';
import { unitsNamed } from '../../../src/importers/sheet/money-words.ts';
import { isNameOf } from '../../../src/importers/sheet/column-name.ts';
import { countOf } from '../../../src/importers/sheet/count.ts';
import { inUnit, yuanUnit } from '../../../src/importers/sheet/figure.ts';
import { phonesOf } from '../../../src/importers/sheet/phone.ts';
import { bodiesIn, formOf, readInto } from './figures-support.ts';
import { auditSheets, contentWith } from './audit-support.ts';
import { build, readSheets, type SheetPlan } from './sheet-support.ts';
import { readSurvey } from './survey-support.ts';
import { runImport, withFolder } from './support.ts';

const findingHead = ['序号', '问题', '性质', '涉及金额', '整改措施'];

/** What an import of an audit says whose findings are these rows. */
const findings = (...rows: readonly (readonly (string | number)[])[]) =>
  withFolder(async (folder) => {
    const into = contentWith(folder, { '990102-blind': { name: '临溪区盲人协会' } });
    const more = [{ name: '问题', lines: [findingHead, ...rows] }];
    return runImport('audit', await build(join(folder, 'a.xlsx'), auditSheets({ more })), '--into', into);
  });

test('a row of findings that says that there are none is none, and a problem where it says more', async () => {
  for (const row of [
    [1, '无', '/', '/', '/'],
    [1, '未发现问题', '', '', ''],
    [1, '本年度审计未发现重大违规问题。', '—', '', '无'],
    ['无', '', '', '', ''],
    [1, '/', '/', '/', '/'],
    [1, '经审计，没有发现异常情况', '', '', ''],
  ]) {
    const { code, out, error } = await findings(row);
    expect([code, error], row.join()).toEqual([0, '']);
    expect(out, row.join()).toContain('写的是没有问题，不公开为一个问题：1 处');
  }
  const { error } = await findings([1, '无', '一般', 9691.21, '补入账']);
  expect(error).toContain('B2：“问题”写的是“无”，同一行的 C2“一般” 等 3 格却有内容');
  expect(error).toContain('有 1 个问题');
  expect((await findings([1, '无依据列支', '一般', 5, ''])).out).not.toContain('没有问题，不公开');
});

test('amounts without a unit are said to be read as 元, in the lists of an audit, too', async () => {
  const { out, error } = await findings([1, '漏记', '一般', 10.4, '']);
  expect(error).toBe('');
  expect(out).toMatch(/没有写金额单位，按空白表的单位读，请核对：.*涉及金额（按元读）/u);
});

test('an option that is a sum is no option', async () => {
  const options = [
    ['要什么', '轮椅', 30],
    ['', '拐杖', 20],
  ];
  for (const sum of ['合计', '填写人次合计', '总计：', '共计', '合计人次'])
    expect(await readSurvey({}, [...options, ['', sum, 50]]), sum).toEqual([]);
});

test('counts of a question that add up to a hundred where more answered are told', () =>
  withFolder(async (folder) => {
    const rows = [
      ['满意吗', '满意', 60],
      ['', '不满意', 39],
    ];
    const head = {
      调查名称: '调查',
      类型: '满意度测评',
      年度: 2025,
      调查方法: '电话',
      样本: 400,
      行政区划代码: '990102',
    };
    const read = async (answered: number): Promise<string[]> => {
      const plan = formOf({ ...head, 有效问卷: answered }, ['问题', '选项', '人数'], rows);
      const { remarks } = await readInto(surveyForm.read, bodiesIn(join(folder, String(answered))), [plan]);
      return remarks.map(({ what }) => what);
    };
    expect(await read(268)).toEqual([
      expect.stringMatching(/加起来是 99，有效问卷是 268 份，像把百分数填成了人数/u),
    ]);
    expect(await read(100)).toEqual([]);
  }));

test('signs of less than nothing that are no minus before a figure are asked', () => {
  const at = { address: 'A1', row: 1, column: 1, master: 'A1' };
  for (const text of ['△1,234.50', '▲12', '1234.50-', '(12)', '▽¥3'])
    expect(() => inUnit({ ...at, text }, yuanUnit), text).toThrow(/看不出是不是负数/u);
});

test('what a line lacks or a cell holds is said so that it can be put right', () => {
  const at = { address: 'A1', row: 1, column: 1, master: 'A1' };
  expect(() => phonesOf({ ...at, text: '1999200193' })).toThrow(/少了区号开头的 0（0199-9200193）/u);
  expect(() => countOf({ ...at, text: '2.6', number: 2.6, rounded: '3' }, undefined)).toThrow(
    /显示的是“3”，存的是 2.6/u,
  );
});

test('an audit on one sheet, a line that the statement has not, a report of tomorrow', () =>
  withFolder(async (folder) => {
    const into = contentWith(folder, { '990102-blind': { name: '临溪区盲人协会' } });
    const read = async (sheets: SheetPlan[]) =>
      (await runImport('audit', await build(join(folder, 'a.xlsx'), sheets), '--into', into)).error;
    const [cover, activity, balance] = auditSheets();
    const one = [{ name: '全部', lines: [cover, activity, balance].flatMap((it) => it?.lines ?? []) }];
    expect(await read(one)).toContain('封面和报表在同一张工作表里，分不开');
    const lines = [...(activity?.lines.slice(1) ?? []), ['其中：市残联拨款', null, 0, 5]];
    expect(await read(auditSheets({ activity: lines }))).toMatch(/没有行次\n.*整行删掉/u);
    expect(await read(auditSheets({ cover: { 报告日期: '2099年1月1日' } }))).toMatch(
      /有 1 个问题.*\n.*报告日期 2099-01-01 在将来/u,
    );
  }));

test('a unit to choose from is none, and a currency beside a unit changes nothing', () => {
  for (const text of ['单位：元/万元', '单位：元、万元', '（元或万元）', '金额单位：人民币千元/万元'])
    expect(unitsNamed(text), text).toEqual([{ unit: expect.stringMatching(/[/、或]/u), isStated: true }]);
  for (const text of ['单位：万元 币种：人民币', '币种：人民币　单位：万元', '单位：万元（币种人民币）'])
    expect(unitsNamed(text), text).toEqual([{ unit: '万元', isStated: true }]);
  expect(unitsNamed('单位：人、万元')).toEqual([{ unit: '万元', isStated: true }]);
});

test('words in brackets that make another column of it', () => {
  for (const other of ['预计', '未审', '上年', '计划数', '2024年预算', '增减', '调整前', '同比'])
    expect(isNameOf(`得分（${other}）`, ['得分']), other).toBe(false);
  for (const same of ['分', '满分100', '元', '含上年结转', '必填', '审定'])
    expect(isNameOf(`得分（${same}）`, ['得分']), same).toBe(true);
});

test('an office that nobody holds yet, and what is no name', () => {
  for (const text of [
    ...['待选举产生', '另行通知', 'XXX', '×××', '某某', '待上级任命', '尚未产生', '未选举', '待换届后确定'],
    ...['换届后另行公布', '待推选'],
  ])
    expect(text === '某某' || text === '换届后另行公布' || placeholderOf(text), text).toBeTruthy();
  expect(holdersIn('张三、空缺')).toEqual(['张三']);
  for (const text of ['由副主席代理', '换届后另行公布', '某某'])
    expect(() => holdersIn(text), text).toThrow(/不像姓名/u);
  for (const text of ['张三（1986年生，汉族）', '张三（视力一级）', '李四（女，46岁）', '王五（中共党员）'])
    expect(() => holdersIn(text), text).toThrow(/个人情况，不得公开/u);
  for (const text of ['张三（兼）', '买买提·艾力', '欧阳明华']) expect(holdersIn(text)).toEqual([text]);
});

test('a village by a number, or by the name of another one of the list', async () => {
  const header = ['村（社区）', '区划代码', '是否成立'];
  const read = (...row: string[]) =>
    readSheets(readVillages, [{ name: '表', lines: [['区划代码：990102001'], header, row] }]);
  expect((await read('990102001001', '990102001001', '已成立')).told.join()).toContain(
    '是一串数字，不是名称',
  );
  const { records, told } = await read('西　湖 社区', '990102001001', '已成立');
  expect(told).toEqual([]);
  expect(JSON.stringify(records[0]?.record)).toContain('"西湖社区"');
});
