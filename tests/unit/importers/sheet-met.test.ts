import { expect, test } from '@playwright/test';
import { auditForm } from '../../../src/importers/audit/form.ts';
import { evaluationForm } from '../../../src/importers/evaluation/form.ts';
import { inspectionsForm } from '../../../src/importers/inspections/form.ts';
import { digitsShown, numberShown } from '../../../src/importers/sheet/shown.ts';
import { closingList } from '../../../src/importers/sheet/closing-list.ts';
import type { SheetForm } from '../../../src/importers/sheet/types.ts';
import { surveyForm } from '../../../src/importers/survey/form.ts';
import { readRosters } from '../../../src/importers/roster/read.ts';
import { rosterForm } from '../../../src/importers/roster/form.ts';
import { readVillages } from '../../../src/importers/villages/read.ts';
import { villagesForm } from '../../../src/importers/villages/form.ts';
import { readContent } from '../../../src/records/content.ts';
import { openDivisions } from '../../../src/importers/divisions.ts';
import { auditSheets, contentWith } from './audit-support.ts';
import { bodiesIn, formOf, readInto } from './figures-support.ts';
import { divisions, gridsOf, readSheets, rosterHeader, rosterLine, type SheetPlan } from './sheet-support.ts';
import { withFolder } from './support.ts';

/** What the closing list says of sheets that are read with a form: `where why: what`. */
const closing = ({ read }: SheetForm, sheets: readonly SheetPlan[]): Promise<string[]> =>
  withFolder(async (folder) => {
    const contentDir = bodiesIn(folder);
    const grids = await gridsOf(sheets);
    const call = { files: [], contentDir, replace: false, divisions: undefined, id: undefined };
    read(grids, {
      ...call,
      reason: undefined,
      published: undefined,
      lists: openDivisions('/nowhere', divisions),
      content: () => readContent(contentDir),
    });
    return closingList(grids).map(({ why, what, where = '' }) => `${where} ${why}：${what}`);
  });

const survey = (head: Record<string, string | number>, header = ['问题', '选项', '人数']): SheetPlan =>
  formOf(
    {
      调查名称: '满意度调查',
      类型: '满意度测评',
      年度: 2025,
      调查方法: '电话',
      样本: 100,
      有效问卷: 100,
      ...head,
    },
    header,
    [
      ['满意吗', '满意', 60],
      ['', '不满意', 40],
    ],
  );

test('labels in the head of a form that it does not know are told with what stands beside them', async () => {
  const told = await closing(surveyForm, [
    survey({ 调查督导: '云汀市残联', 审核人: '某人', '填表人：某人': '' }),
  ]);
  const unknown = told.filter((it) => it.includes('这一栏不认识'));
  expect(unknown).toEqual(['工作表“表”单元格 A7 表上这一栏不认识，没有读：调查督导：云汀市残联']);
  expect(told.filter((it) => it.includes('签名'))).toEqual([
    '工作表“表” 填表的人、单位、日期和签名，没有读：审核人、填表人',
  ]);
  expect((await closing(surveyForm, [survey({})])).filter((it) => it.includes('不认识'))).toEqual([]);
});

test('the head lines of rosters and villages: what is there, what is empty, what is not known', async () => {
  const roster = [['残疾人协会名录'], ['填报单位：'], ['上报批次：第二批'], rosterHeader, rosterLine()];
  expect(
    (await closing(rosterForm, [{ name: '名录', lines: roster }])).filter((it) =>
      /填报日期|这一栏|填报单位/u.test(it),
    ),
  ).toEqual([
    ' 表里没有的可选栏：填报日期',
    ' 没有填的可选栏：填报单位',
    '工作表“名录”单元格 A3 表上这一栏不认识，没有读：上报批次：第二批',
  ]);
  const villages = [
    ['区划代码：990102001', null, '联系邮箱：a@example.org'],
    ['村（社区）', '区划代码', '是否成立'],
    ['西湖社区', '990102001001', '已成立'],
  ];
  expect((await closing(villagesForm, [{ lines: villages }])).filter((it) => it.includes('不认识'))).toEqual([
    '工作表“表1”单元格 C1 表上这一栏不认识，没有读：联系邮箱：a@example.org',
  ]);
});

test('units that are stated and need no conversion are listed, once a column', async () => {
  const plan = survey({}, ['问题', '选项', '人数（人）']);
  const own = formOf(
    Object.fromEntries(survey({}).lines.slice(0, 6) as [string, string][]),
    ['问题', '选项', '人数'],
    [
      ['满意吗', '满意', '60人'],
      ['', '不满意', '40人'],
    ],
  );
  const units = async (it: SheetPlan) =>
    (await closing(surveyForm, [it])).filter((text) => text.includes('写明的单位'));
  expect(await units(plan)).toEqual(['工作表“表” 表里写明的单位，数按它读：人数：人']);
  expect(await units(own)).toEqual(['工作表“表” 表里写明的单位，数按它读：人数：格子里写着“人”']);
});

test('number formats that show another number than is stored are listed, once a format', async () => {
  const plan = { ...survey({}), formats: { C9: '0"人"', C10: '0"人"' } };
  expect((await closing(surveyForm, [plan])).filter((it) => it.includes('格式'))).toEqual([
    '工作表“表”单元格 C9 数字格式让格子显示的和存的不一样：数按存的读，单位和文字按显示的读：显示“60人”，存的是 60，同样格式的还有 1 格',
  ]);
});

test('a number format that divides by thousands is no silent other figure', () => {
  expect(digitsShown(1234.5, '1,234.50')).toEqual({});
  expect(digitsShown(1234.56, '1,234.6')).toEqual({ rounded: '1,234.6' });
  expect(digitsShown(-1234.5, '(1,234.50)')).toEqual({});
  expect(numberShown(12_345_000, '#,##0,')).toMatchObject({ number: 12_345_000, shown: '12345' });
  expect(numberShown(0.1 + 0.2, '0.00')).not.toHaveProperty('rounded');
});

test('evaluations: sources of money without a row, with an empty one, and unknown ones', async () => {
  const lines = [
    ['项目支出绩效自评表'],
    ['（2025年度）'],
    ['项目名称', '2026年康复项目'],
    ['主管部门', '云汀市残联', '实施单位', '云汀市残联'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 10, 10, 10, 10, '100%', 10],
    [null, '其他资金'],
    [null, '上级补助', 5, 5, 5],
    ['年度总体目标', '预期目标', null, '实际完成情况'],
    [null, '服务 100 人', null, '服务 100 人'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '服务人数', '100人', '100人', 90, 90],
    ['总分', null, null, null, null, 100, 100],
  ];
  const told = await closing(evaluationForm, [{ lines }]);
  expect(told).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/表里没有的.*项目资金里的“当年财政拨款”/u),
      expect.stringMatching(/没有填的可选栏.*项目资金里的“其他资金”/u),
      '工作表“表1”单元格 A8 资金来源不认识，这一行的数没有读：上级补助',
      expect.stringMatching(/表里写明的单位，数按它读：全年预算数：万元/u),
    ]),
  );
  expect(told.filter((it) => it.includes('这一栏不认识'))).toEqual([]);
  const problems = await withFolder(
    async (folder) => (await readInto(evaluationForm.read, bodiesIn(folder), [{ lines }])).told,
  );
  expect(problems).toContain('A2 项目名称写的是 2026 年，年度是 2025 年');
});

test('the title of an inspection against its days, that of an audit against its year and report', async () => {
  const days = (title: string) =>
    withFolder(async (folder) => {
      const head = {
        标题: title,
        由谁检查: '云汀市残联',
        检查地方: '临溪区（990102）',
        开始日期: '2024-05-06',
        结束日期: '2024-05-17',
      };
      const plan = formOf(head, ['问题编号', '发现的问题', '整改状态'], [[1, '没有上墙', '未开始']]);
      const { told, remarks } = await readInto(inspectionsForm.read, bodiesIn(folder), [plan]);
      return [...told, ...remarks.map(({ what }) => `(note) ${what}`)];
    });
  expect(await days('2025年检查')).toEqual(['B4 标题写的是 2025 年，起止日期是 2024 年']);
  expect(await days('2023年经费检查')).toEqual(['(note) B4 标题写的是 2023 年，起止日期是 2024 年，请核对']);
  expect(await days('2024年检查')).toEqual([]);
  const audit = (title: string, cover: Record<string, string>) =>
    withFolder(async (folder) => {
      const into = contentWith(folder, { '990102-blind': { name: '临溪区盲人协会' } });
      const [first, ...others] = auditSheets({ cover });
      const sheets = [{ ...first, lines: [[title], ...(first?.lines ?? [])] }, ...others];
      return (await readInto(auditForm.read, into, sheets, { published: '2026-01-01' })).told;
    });
  expect(await audit('2024年度审计报告基本情况表', {})).toEqual([]);
  expect(await audit('2023年度审计报告基本情况表', {})).toEqual([
    'B3 标题写的是 2023 年，审计年度是 2024 年',
  ]);
  for (const early of ['2023-03-05', '2024-03-05'])
    expect(await audit('审计报告', { 报告日期: early })).toEqual([
      `B6 审计年度 2024 还没有结束，${early} 就出了审计报告`,
    ]);
});

test('every word around the rows is told: lines above the table, cells under no name, the whole of a line that is no row', async () => {
  const told = await closing(rosterForm, [
    {
      lines: [
        ['附件3'],
        ['残疾人专门协会名录'],
        ['（本表由各单位填写）'],
        rosterHeader,
        [...rosterLine(), '已电话核对'],
        ['（续表）'],
        ['单位负责人：', '', '填表人：某人'],
      ],
    },
  ]);
  const words = ['附件3', '（本表由各单位填写）', '已电话核对', '（续表）', '单位负责人、填表人'];
  expect(told.filter((it) => words.some((word) => it.endsWith(`：${word}`)))).toEqual([
    '工作表“表1”单元格 A1 表上这一栏不认识，没有读：附件3',
    '工作表“表1”单元格 A3 表上这一栏不认识，没有读：（本表由各单位填写）',
    '工作表“表1”单元格 P5 上面没有列名的格子，没有读：已电话核对',
    '工作表“表1”单元格 A6 说明、签名一类的行，没有读：（续表）',
    '工作表“表1” 填表的人、单位、日期和签名，没有读：单位负责人、填表人',
  ]);
  expect(told.join()).not.toContain('残疾人专门协会名录');
});

test('a column that numbers the rows is no loss, whatever it is called; one of codes is told', async () => {
  const told = async (name: string, ...numbers: (string | number | null)[]) => {
    const rows = ['满意', '不满意'].map((label, at) => [numbers[at] ?? null, '满意吗', label, 50]);
    const plan = survey({}, [name, '问题', '选项', '人数']);
    const lines = [...plan.lines.slice(0, -2), ...rows, ['合计', null, null, 100]];
    return withFolder(async (folder) => {
      const { remarks } = await readInto(surveyForm.read, bodiesIn(folder), [{ ...plan, lines }]);
      return remarks.filter(({ what }) => what.includes('这一列不认识')).length;
    });
  };
  expect(await told('序号', 1, 2)).toBe(0);
  expect(await told('No.', '1.', '2.')).toBe(0);
  expect(await told('编号', '一', null)).toBe(0);
  expect(await told('编号', 'A-17', 'A-18')).toBe(1);
  expect(await told('比例', 1, 2)).toBe(1);
});

test('who filled in a form is told once by the labels alone; a line that says more is told whole', async () => {
  const told = await closing(rosterForm, [
    {
      lines: [
        ['报送单位：云汀市残联', null, null, '填表人：甲某某'],
        rosterHeader,
        rosterLine(),
        ['填报人：', '乙某某', '联系电话：0199-5550385', null, '单位负责人（签字）：丙某某'],
        ['（盖章）', null, null, null, '2025年3月5日'],
        ['审核人：丁某某', '表中三家已经注销'],
        ['考核组组长：戊某某', '时间：2025年3月6日'],
        ['服务残疾人：30', '经费：8'],
      ],
    },
  ]);
  expect(told.filter((it) => it.includes('签名'))).toEqual([
    '工作表“表1” 填表的人、单位、日期和签名，没有读：填表人、填报人、联系电话、单位负责人、盖章、考核组组长、时间',
    '工作表“表1”单元格 A6 说明、签名一类的行，没有读：审核人：丁某某 表中三家已经注销',
  ]);
  expect(told.join()).not.toMatch(/甲某某|乙某某|丙某某|5550385/u);
});

for (const label of ['填报日期', '填表日期', '制表日期', '报送日期', '填报时间'])
  test(`the day of a form is known as ${label}`, async () => {
    const lines = [
      ['区划代码：990102001', `${label}：2025年3月1日`],
      ['村（社区）', '区划代码', '是否成立'],
      ['西湖社区', '990102001001', '已成立'],
    ];
    const villages = await readSheets(readVillages, [{ lines }]);
    expect(villages.records[0]?.record).toMatchObject({ updatedOn: '2025-03-01' });
    const roster = await readSheets(readRosters, [
      { lines: [[`${label}：`, '2025-03-01'], rosterHeader, rosterLine()] },
    ]);
    expect(roster.records[0]?.record).toMatchObject({ lastVerifiedOn: '2025-03-01' });
    const ahead = await readSheets(readRosters, [
      { lines: [[`${label}：2099-03-01`], rosterHeader, rosterLine()] },
    ]);
    expect(ahead.told).toEqual([`表1!A1 ${label}不对：2099-03-01 在将来`]);
  });
