import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { surveyForm } from '../../../src/importers/survey/form.ts';
import { readRosters } from '../../../src/importers/roster/read.ts';
import { readCsv } from '../../../src/importers/sheet/csv.ts';
import { readVillages } from '../../../src/importers/villages/read.ts';
import { readAppraisals } from '../../../src/importers/appraisals/read.ts';
import { readObservations } from '../../../src/importers/observations/read.ts';
import { bodiesIn, formOf, readInto } from './figures-support.ts';
import { build, readSheets, type SheetPlan } from './sheet-support.ts';
import { runImport, withFolder } from './support.ts';

const survey = (plan: SheetPlan): Promise<string[]> =>
  withFolder(async (folder) => (await readInto(surveyForm.read, bodiesIn(folder), [plan])).told);

const persons = (...header: string[]): SheetPlan => ({
  lines: [header, ...[1, 2, 3, 4].map((it) => header.map((_, column) => (column === 0 ? it : '满意')))],
});

for (const header of [
  ['序号', '提交答卷时间', '来自IP', '1、您的性别', '2、您对服务满意吗？', '3、您的建议'],
  ['问卷编号', 'Q1', 'Q2', 'Q3'],
  ['受访者', '第1题', '您满意吗？', '您住得远吗？'],
])
  test(`answers of persons are told as such, and how they are counted: ${header[0] ?? ''}`, async () => {
    const told = await survey(persons(...header));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/这是一人一行的答卷（4 行），不是数好的结果；每个人的回答不能公开/u);
  });

test('another sheet is no sheet of answers', async () => {
  expect(await survey(persons('序号', '姓名', '职务', '电话'))).toEqual([
    expect.stringContaining('没有一张工作表像这种表：找不到表头'),
  ]);
});

const evaluation = (total: number, executed: number): SheetPlan => ({
  lines: [
    ['项目支出绩效自评表'],
    ['（2025年度）'],
    ['项目名称', null, '志愿助残行动'],
    ['项目资金（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, null, '年度资金总额', total, total, executed, 10],
    [
      null,
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    [null, '产出指标', '数量指标', '活动次数', '12次', '12次', 90, 90],
    ['总分', null, null, null, null, null, 100, 100],
  ],
});

/** What an import tells of figures that it takes as they are. */
const oddSums = (plan: SheetPlan): Promise<string[]> =>
  withFolder(async (folder) => {
    const file = await build(join(folder, 'form.xlsx'), [plan]);
    const { out, error } = await runImport('evaluation', file, '--into', bodiesIn(folder));
    return (out + error).split('\n').filter((it) => it.includes('照原样读'));
  });

test('sums of a project that are most likely in 元 are told, and taken', async () => {
  expect(await oddSums(evaluation(120, 96))).toEqual([]);
  expect(await oddSums(evaluation(1_200_000, 960_000))).toEqual([
    expect.stringContaining('大得少见的数（一亿元以上），照原样读：3 处'),
  ]);
  expect(await oddSums(evaluation(12, 9600))).toEqual([
    expect.stringContaining('比同一行年初预算大一百倍以上的数，照原样读：1 处'),
  ]);
});

test('the name of a group in a header of three rows is no township', async () => {
  const { told } = await readSheets(readVillages, [
    {
      name: '溪口街道',
      lines: [
        ['溪口街道统计表'],
        ['村（社区）', '区划代码', '组织情况'],
        [null, null, '是否成立', '人员'],
        [null, null, null, '主席人数', '副主席人数', '委员人数', '专职委员人数'],
        ['西湖社区', '990102001001', '已成立', 1, 2, 3, 1],
      ],
      merges: ['A2:A4', 'B2:B4', 'C2:G2', 'C3:C4', 'D3:G3'],
    },
  ]);
  expect(told).toEqual(['溪口街道!A1 没有写乡镇（街道）的区划代码']);
});

const townshipOf = (lines: SheetPlan['lines'], merges: readonly string[]): SheetPlan => ({
  lines: [
    ['区划代码：990102001'],
    ['村（社区）', '区划代码', '是否成立', '主席人数', '委员人数', '联系电话'],
    ...lines,
  ],
  merges,
});

test('one figure merged over two rows is refused; one label is the same for both', async () => {
  const { told, records } = await readSheets(readVillages, [
    townshipOf(
      [
        ['西湖社区', '990102001001', '已成立', 1, 7, '0990-0000001'],
        ['东湖社区', '990102001002', null, 1, null, null],
      ],
      ['C3:C4', 'E3:E4', 'F3:F4'],
    ),
  ]);
  expect(told).toEqual([
    expect.stringMatching(/^表1!E3 E3:E4 合并成一格，只有一个数“7”，“委员人数”却有 2 处要用它/u),
  ]);
  expect(records[0]?.record).toMatchObject({
    associations: [
      { founded: true, chairs: 1, phone: '0990-0000001' },
      { founded: true, chairs: 1, phone: '0990-0000001' },
    ],
  });
});

test('one figure merged over two columns of figures is refused', async () => {
  const { told } = await readSheets(readVillages, [
    townshipOf([['西湖社区', '990102001001', '已成立', 7]], ['D3:E3']),
  ]);
  expect(told).toEqual([
    expect.stringContaining('D3:E3 合并成一格，只有一个数“7”，“主席人数”“委员人数”却有 2 处'),
  ]);
});

test('a sum of a row that is none, merged into the figure above it, is none of its business', async () => {
  const { told } = await readSheets(readVillages, [
    townshipOf([['西湖社区', '990102001001', '已成立', 1, 7], ['注：委员含专职委员']], ['E3:E4']),
  ]);
  expect(told).toEqual([]);
});

test('merged scores and merged figures of measures are refused at the merge', () =>
  withFolder(async (folder) => {
    const into = bodiesIn(folder);
    const source = { 来源文件编号: 'money-2024' };
    const scores = formOf(
      {
        ...{ 标题: '2024 年度考核', 考核单位: '云汀市残疾人联合会', 考核年度: '2024年度' },
        ...{ 结果公布日期: '2025-02-20', ...source },
      },
      ['协会', '考核指标', '满分', '得分'],
      [
        ['云汀市盲人协会', '组织建设', 50, 38],
        [null, '活动开展', 50, null],
      ],
    );
    const appraised = await readInto(readAppraisals, into, [{ ...scores, merges: ['A8:A9', 'D8:D9'] }]);
    expect(appraised.told).toEqual([expect.stringContaining('D8 D8:D9 合并成一格，只有一个数“38”')]);
    const money = formOf(
      { 标题: '2024年协会经费', 指标: '协会年度工作经费', 计量单位: '元', ...source },
      ['对象', '年度', '数值'],
      [
        ['云汀市盲人协会', 2024, 86000],
        ['云汀市聋人协会', null, null],
      ],
    );
    const observed = await readInto(readObservations, into, [{ ...money, merges: ['B7:B8', 'C7:C8'] }]);
    expect(observed.told).toEqual([expect.stringContaining('C7 C7:C8 合并成一格，只有一个数“86000”')]);
  }));

test('what was reached and what was paid are not shared by merged rows either', async () => {
  const sheet = evaluation(100, 96);
  const row = [null, '产出指标', '数量指标', '服务人数', '210人', null, null, null];
  const lines = sheet.lines
    .toSpliced(7, 0, row)
    .toSpliced(5, 0, [null, null, '其中：当年财政拨款', null, 100, 96]);
  const told = await withFolder(async (folder) => {
    const file = await build(join(folder, 'form.xlsx'), [{ lines, merges: ['D5:D6', 'F8:F9', 'G8:G9'] }]);
    const { error } = await runImport('evaluation', file, '--into', bodiesIn(folder));
    return error.split('\n').filter((it) => it.includes('合并成一格'));
  });
  expect(told.map((it) => /单元格 (\S+)：\S+ 合并成一格，只有一个数“(.*?)”/u.exec(it)?.slice(1))).toEqual([
    ['D5', '100'],
    ['F8', '12次'],
    ['G8', '90'],
  ]);
});

test('a roster whose header has two rows, the upper one with names of groups that are names of columns', async () => {
  const { told, records } = await readSheets(readRosters, [
    {
      lines: [
        ['序号', '行政区划', '协会名称', '残疾类别', '登记情况', null, '负责人', null],
        [null, null, null, null, '是否登记', '统一社会信用代码', '主席', '副主席'],
        [1, '临溪区（990102）', '临溪区盲人协会', '视力类', '未登记', null, '陈知远', '郑以宁'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1', 'G1:H1'],
    },
  ]);
  expect(told).toEqual([]);
  expect(records[0]?.record).toMatchObject({
    ...{ kind: 'blind', registration: { registered: false } },
    leaders: [{ name: '陈知远' }, { name: '郑以宁' }],
  });
});

test('scores with the items side by side are told how the form wants them', () =>
  withFolder(async (folder) => {
    const lines = [
      ['协会', '组织建设', '活动开展', '合计'],
      ['云汀市盲人协会', 38, 54.5, 92.5],
    ];
    const { told } = await readInto(readAppraisals, bodiesIn(folder), [{ lines }]);
    expect(told).toEqual([
      expect.stringMatching(/^A1 考核指标横着写（组织建设、活动开展），一行是一个协会/u),
    ]);
  }));

test('an association by a short name is offered by its own; figures under usual other names are read', () =>
  withFolder(async (folder) => {
    const into = bodiesIn(folder);
    const head = { 标题: '经费', 指标: '协会年度工作经费', 计量单位: '元', 来源名称: '公告' };
    const read = (name: string) =>
      readInto(readObservations, into, [
        formOf(head, ['协会名称', '年份', '金额（元）'], [[name, 2024, 86000]]),
      ]);
    const { problems } = await read('市盲协');
    expect(problems).toEqual([
      expect.objectContaining({ allowed: '名字像的有：云汀市盲人协会（9901-blind）' }),
    ]);
    expect((await read('云汀市太极协会')).problems[0]?.allowed).toBeUndefined();
    expect((await read('云汀市盲人协会')).told).toEqual([]);
  }));

test('a part of the row above it is no row, and neither is the title of a second table', async () => {
  const { told, records } = await readSheets(readVillages, [
    townshipOf([['西湖社区', '990102001001', '已成立', 1], ['其中：社区', null, 1, 1], ['附：上年数']], []),
  ]);
  expect([told, records[0]?.count]).toEqual([[], 1]);
});

test('text that an export kept from being a number is that text', () => {
  const [grid] = readCsv(Buffer.from('数值,说明\n"=""96000""",="a"\n'), 'a.csv');
  expect([grid?.cell(2, 1).text, grid?.cell(2, 2).text]).toEqual(['96000', 'a']);
});
