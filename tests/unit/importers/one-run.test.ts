import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { auditSheets, contentWith, type AuditChanges } from './audit-support.ts';
import { bodiesIn, formOf } from './figures-support.ts';
import { build, cellsTold, divisions, rosterHeader, rosterLine, type SheetPlan } from './sheet-support.ts';
import { runImport, withFolder } from './support.ts';

/** The cells that a run tells, in order: `B4`. */
const told = (verb: string, plans: readonly SheetPlan[], ...args: string[]): Promise<string[]> =>
  withFolder(async (folder) => {
    const into = bodiesIn(folder, { 'organisations/9901-care': { name: '云汀市助残中心', place: '9901' } });
    const { error } = await runImport(
      verb,
      await build(join(folder, 'a.xlsx'), plans),
      '--into',
      into,
      ...args,
    );
    return cellsTold(error).map((it) => it.split('!').at(-1) ?? '');
  });

const roster = (...lines: readonly Record<string, string>[]): Promise<string[]> =>
  told('roster', [{ lines: [rosterHeader, ...lines.map((it) => rosterLine(it))] }], '--divisions', divisions);

const preparing = { 是否登记: '已登记', 备注: '筹备中', 统一社会信用代码: '51990100296908308P' };

test('a row whose cells contradict each other is told in the run in which cells of other rows, and its own, are unreadable', async () => {
  expect(await roster(preparing, { 残疾类别: '视听', 协会名称: '云汀市协会' })).toEqual(['E2', 'D3']);
  expect(await roster({ ...preparing, 办公电话: '13900001234' })).toEqual(['E2', 'H2']);
  expect(await roster({ ...preparing, 残疾类别: '视听' })).toEqual(['D2', 'E2']);
  expect(await roster({ ...preparing, 是否登记: '也许' })).toEqual(['E2']);
});

const head = {
  ...{ 调查名称: '满意度调查', 类型: '满意度测评', 年度: 2025, 调查方法: '电话', 样本: 100 },
  ...{ 有效问卷: 100, 行政区划代码: '990102', 开始日期: '2025-05-01', 结束日期: '2025-06-01' },
};

const survey = (
  changes: Record<string, string | number>,
  ...counts: (string | number)[]
): Promise<string[]> =>
  told('survey', [
    formOf(
      { ...head, ...changes },
      ['问题', '选项', '人数'],
      counts.map((it, index) => ['满意吗', `选项${index}`, it]),
    ),
  ]);

test('a survey: days and counts beside what is unreadable; nothing that only an unreadable count brings', async () => {
  expect(await survey({ 结束日期: '2025-04-01' }, 60, 40)).toEqual(['B9']);
  expect(await survey({ 结束日期: '2025-04-01', 类型: '别的' }, 60, 40)).toEqual(['B2', 'B9']);
  const many = await survey({}, 60, 60);
  expect(many).toHaveLength(1);
  expect(await survey({ 类型: '别的' }, 60, 60)).toEqual(['B2', ...many]);
  expect(await survey({}, 60, '若干')).toEqual(['C13']);
  expect(await survey({ 有效问卷: '若干' }, 60, 60)).toEqual(['B6']);
  expect(await survey({ 结束日期: '某天' }, 60, 40)).toEqual(['B9']);
});

test('a cell that is wrong by two rules is told both, one that can not be read what is wrong with it', async () => {
  const ahead = { 年度: 2099, 开始日期: '2099-06-01', 结束日期: '2099-05-01' };
  expect(await survey(ahead, 60, 40)).toEqual(['B8', 'B9', 'B9']);
  expect(await survey({ ...ahead, 结束日期: '2099-05' }, 60, 40)).toEqual(['B8', 'B9']);
});

const audit = (changes: AuditChanges): Promise<string[]> =>
  withFolder(async (folder) => {
    const into = contentWith(folder, { '990102-blind': { name: '临溪区盲人协会' } });
    const { error } = await runImport(
      ...['audit', await build(join(folder, 'a.xlsx'), auditSheets(changes)), '--into', into],
    );
    return cellsTold(error).map((it) => it.slice('a.xlsx!'.length));
  });

const income = (own: number | string, total: number | string) =>
  ({
    activity: [
      ['捐赠收入', 1, 0, own],
      ['收入合计', 11, 0, total],
      ['业务活动成本', 12, 0, 40],
      ['费用合计', 35, 0, 40],
      ['净资产变动额', 45, 0, 60],
    ],
  }) as const;

test('an audit: sums and findings beside what is unreadable; no sum is wrong for the sake of an unreadable figure', async () => {
  const finding = (...row: string[]): Pick<AuditChanges, 'more'> => ({
    more: [{ name: '问题', lines: [['问题', '性质', '整改措施', '整改期限', '整改状态', '完成日期'], row] }],
  });
  const early = finding('报销单没有附发票', '一般', '补上', '2025-06-30', '已完成', '2023-01-05');
  expect(await audit(early)).toEqual(['问题!F2']);
  expect(await audit({ ...early, cover: { 审计意见类型: '好' } })).toEqual(['第一页!B6', '问题!F2']);
  expect(await audit({ ...early, cover: { 审计年度: '去年' } })).toEqual(['第一页!B2']);
  expect(await audit(income('约一百', 100))).toEqual(['收支!D2']);
  expect(await audit(income(90, 100))).toEqual(['收支!D3']);
  expect(await audit({ ...income(90, 100), cover: { 报告日期: '2025年2月30日' } })).toEqual([
    '第一页!B5',
    '收支!D3',
  ]);
});

test('an audit: a line whose 行次 is unreadable is the line of its name; sums are told in the same run', async () => {
  const lines = (
    own: number,
    line: string | number,
    name = '捐赠收入',
    more: readonly (readonly [string, number, number, number])[] = [],
  ) =>
    audit({
      activity: [
        [name, line, 0, own],
        ...more,
        ['收入合计', 11, 0, 100],
        ['业务活动成本', 12, 0, 40],
        ['费用合计', 35, 0, 40],
        ['净资产变动额', 45, 0, 60],
      ],
    });
  expect(await lines(100, 99)).toEqual(['收支!B2']);
  expect(await lines(90, 99)).toEqual(['收支!B2', '收支!D3']);
  expect(await lines(90, '一')).toEqual(['收支!B2', '收支!D3']);
  // By its number a line of costs, by its name one of income: what is right by one of them is not wrong.
  expect(await lines(100, 12)).toEqual(['收支!B2']);
  // 提供服务收入 or 会费收入: it is a part of the same sum.
  expect(await lines(90, 2)).toEqual(['收支!B2', '收支!D3']);
  // Of a line that nobody knows no sum is told.
  expect(await lines(90, 99, '其他的')).toEqual(['收支!B2']);
});

test('figures: what a measure can have and when it was done beside a head that is unreadable', async () => {
  const figures = (changes: Record<string, string | null>, ...rows: (string | number)[][]) =>
    told('observations', [
      formOf(
        { 标题: '协会量化考核', 指标: '协会量化考核', 计量单位: '是否', 来源名称: '样例公告', ...changes },
        ['对象', '年度或日期', '数值', '做到日期'],
        rows,
      ),
    ]);
  const row = ['云汀市残疾人联合会', '2024', '做到了', '2023-05-01'];
  expect(await figures({}, row)).toEqual(['D7']);
  expect(await figures({ 来源名称: null }, row)).toEqual(['B4', 'D7']);
});

test('an evaluation: its rate and its total beside what is unreadable', async () => {
  const evaluation = (score: string | number, rate: string, total = 100, heading = '（2025年度）') =>
    told('evaluation', [
      {
        lines: [
          [heading],
          ['项目名称', '', '送康复上门'],
          ['主管部门', '', '云汀市残联', '', '', '实施单位', '云汀市康复中心'],
          ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
          ['', '年度资金总额', 10, 10, 10, 10, rate, 10],
          ['', '其中：当年财政拨款', 10, 10, 10],
          ['年度总体目标', '预期目标', '', '', '', '实际完成情况'],
          ['', '送康复上门二百户', '', '', '', '都做到了'],
          ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          ['', '产出指标', '数量指标', '上门户数', '≥200户', '200户', 50, score],
          ['', '效益指标', '社会效益', '有改善的', '≥90%', '95%', 30, 30],
          ['', '满意度指标', '服务对象满意度', '满意的', '≥90%', '95%', 10, 10],
          ['总分', '', '', '', '', '', 100, total],
        ],
      },
    ]);
  expect(await evaluation(50, '80%')).toEqual(['G5']);
  expect(await evaluation('五十多', '80%')).toEqual(['G5', 'H10']);
  expect(await evaluation('五十多', '100%')).toEqual(['H10']);
  expect(await evaluation(50, '80%', 99, '')).toEqual(['A2', 'G5', 'H13']);
});

test('an appraisal: its day beside what is unreadable; no total is wrong for the sake of a wrong score', async () => {
  const appraisal = (doneOn: string, score: string | number, title: string | null = '考核') =>
    told('appraisals', [
      formOf(
        {
          标题: title,
          考核单位: '云汀市残疾人联合会',
          考核年度: '2024年度',
          结果公布日期: doneOn,
          来源名称: '公告',
        },
        ['协会', '考核指标', '满分', '得分'],
        [
          ['云汀市盲人协会', '组织建设', 40, 36],
          [null, '活动开展', 60, score],
        ],
      ),
    ]);
  expect(await appraisal('2024-02-20', 50)).toEqual(['B4']);
  expect(await appraisal('2024-02-20', 50, null)).toEqual(['B1', 'B4']);
  expect(await appraisal('2025-02-20', 70)).toEqual(['D9']);
  expect(await appraisal('2024-02-20', '五十多')).toEqual(['B4', 'D9']);
});

test('a form on a hidden sheet: that it is hidden, and not that there is none', async () => {
  const lines = [rosterHeader, rosterLine()];
  const plans = [
    { name: '名录', hidden: true, lines },
    { name: '说明', lines: [['见另一张表']] },
  ];
  await withFolder(async (folder) => {
    const file = await build(join(folder, 'a.xlsx'), plans);
    const run = await runImport('roster', file, '--into', join(folder, 'content'), '--divisions', divisions);
    expect(run.error).toMatch(/^- a\.xlsx 工作表“名录”：要导入的表在这张隐藏的工作表里，没有读$/mu);
    expect(run.error).not.toContain('找不到表头');
    const hidden = auditSheets().map((it) => ({ ...it, hidden: it.name === '第一页' }));
    const audits = contentWith(folder, { '990102-blind': { name: '临溪区盲人协会' } });
    const other = await runImport('audit', await build(join(folder, 'b.xlsx'), hidden), '--into', audits);
    expect(other.error).toMatch(/工作表“第一页”：要导入的表在这张隐藏的工作表里/u);
  });
});

test('a record that can not be named for an unreadable cell is named by its sheet; what is like a name asks for its id', async () => {
  const evaluation = (score: string | number): SheetPlan['lines'] => [
    ['（2025年度）'],
    ['项目名称', '', '送康复上门'],
    ['主管部门', '', '云汀市残联', '', '', '实施单位', '云汀市康复中心'],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', 10, 10, 10, 10, '100%', 10],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['', '产出指标', '数量指标', '上门户数', '≥200户', '200户', 90, score],
    ['总分', '', '', '', '', '', 100, 100],
  ];
  await withFolder(async (folder) => {
    const plans = [
      { name: '甲', lines: evaluation('九十') },
      { name: '乙', lines: evaluation(90) },
    ];
    const run = await runImport(
      'evaluation',
      await build(join(folder, 'a.xlsx'), plans),
      '--into',
      bodiesIn(folder),
    );
    expect(run.error).toMatch(/工作表“乙” 单元格 C2：.*已经写在 ?这次导入的 a\.xlsx 工作表“甲”/u);
    expect(run.error).not.toContain('没有读出编号');
  });
  expect(await survey({ 被测评单位编号: '云汀市残联' }, 60, 40)).toEqual(['B10']);
});

test('what the check asks for a second look at is told at its cells, the same of several on one line', () =>
  withFolder(async (folder) => {
    const registered = (place: string) =>
      rosterLine({ 行政区划: place, 协会名称: `${place}盲人协会`, 是否登记: '已登记' });
    const file = await build(join(folder, 'a.xlsx'), [
      {
        lines: [
          rosterHeader,
          registered('临溪区'),
          registered('青屏县'),
          rosterLine({ 行政区划: '云汀市', 协会名称: '云汀市盲人协会' }),
        ],
      },
    ]);
    const run = await runImport('roster', file, '--into', join(folder, 'content'), '--divisions', divisions);
    expect([run.code, run.error]).toEqual([0, '']);
    expect(run.out).toMatch(
      /工作表“表1”：E2、E3 写的是已经登记，没有写统一社会信用代码。照登记证书补上“统一社会信用代码”$/mu,
    );
  }));

test('below the head of another table no cell is told: it is to be moved first', async () => {
  const swapped = [...rosterHeader];
  [swapped[2], swapped[3]] = [rosterHeader[3] ?? '', rosterHeader[2] ?? ''];
  const lines = [
    rosterHeader,
    rosterLine(),
    swapped,
    rosterLine({ 残疾类别: '云汀市聋人协会', 协会名称: '听力' }),
  ];
  const run = (more: SheetPlan['lines']): Promise<string[]> =>
    told('roster', [{ lines: [...lines, ...more] }], '--divisions', divisions);
  expect(await run([])).toEqual(['A3']);
  expect(await run([rosterLine({ 行政区划: '不知道的地方' })])).toEqual(['A3']);
  const other = [rosterHeader, rosterLine({ 残疾类别: '视听' }), swapped];
  expect(await told('roster', [{ lines: other }], '--divisions', divisions)).toEqual(['D2', 'A3']);
});
