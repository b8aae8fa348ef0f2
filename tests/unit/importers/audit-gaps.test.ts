import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { statementHeader } from '../../../src/importers/audit/statement-header.ts';
import { readStatement } from '../../../src/importers/audit/statement.ts';
import { Located } from '../../../src/importers/sheet/located.ts';
import { auditSheets, contentWith } from './audit-support.ts';
import { build, filesOf, gridsOf, type SheetPlan } from './sheet-support.ts';
import { runImport, withFolder } from './support.ts';

type Line = SheetPlan['lines'][number];

test('an audit closes with what its statements, its cover and its file lack', () =>
  withFolder(async (folder) => {
    const into = contentWith(folder, { '990102-blind': { name: '临溪区盲人协会' } });
    const path = await build(join(folder, 'a.xlsx'), auditSheets({ cover: { 附件: '' } }));
    const { code, out, error } = await runImport('audit', path, '--into', into);
    expect([code, error]).toEqual([0, '']);
    for (const line of [
      /没有找到报表印的这几列.*业务活动表的“本年累计数（非限定性）”/u,
      /没有找到的：\d+ 处\n {4}没有写金额单位，按空白表的单位读，请核对：业务活动表（按元读）/u,
      /表里没有的.*报表上面的编制单位/u,
      /没有找到这几张表.*审计发现问题/u,
      /没有填的可选栏：.*业务活动表行次 2、3.*（没有数字，不公开）/u,
    ])
      expect(out).toMatch(line);
  }));

test('an audit whose statements are in no known unit is asked for it once a statement, and nothing else', () =>
  withFolder(async (folder) => {
    const into = contentWith(folder, { '990102-blind': { name: '临溪区盲人协会' } });
    const [, activity] = auditSheets();
    const lines = activity?.lines.slice(1).map(([name, line, , now]) => [name, line, 0.123456, now]) ?? [];
    const path = await build(
      join(folder, 'a.xlsx'),
      auditSheets({ activity: lines, cover: { 附注: '业务活动表以万元列示' } }),
    );
    const { error } = await runImport('audit', path, '--into', into);
    expect(error).toContain('有 2 个问题');
    expect(error).toContain('看不出“上年数（合计）”的单位：');
  }));

test('who signs below a statement is no line of it and is told; a figure without a line still stops the import', () =>
  withFolder(async (folder) => {
    const into = contentWith(folder, { '990102-blind': { name: '临溪区盲人协会' } });
    const [, activity] = auditSheets();
    const lines = activity?.lines.slice(1) ?? [];
    const read = async (...more: (typeof lines)[number][]) => {
      const path = await build(join(folder, 'a.xlsx'), auditSheets({ activity: [...lines, ...more] }));
      return runImport('audit', path, '--into', into);
    };
    expect((await read(['其他杂项', null, 0, 5])).error).toContain('“其他杂项”有数字，没有行次');
    expect((await read(['其他杂项', null, null, '约5元'])).error).toContain('没有行次');
    const signed = await read(['单位负责人：', null, '复核：', '制表：'], ['', null, null, '2025年3月5日']);
    expect([signed.code, signed.error]).toEqual([0, '']);
    expect(signed.out).toMatch(/说明、签名一类的行，没有读：1 处/u);
    expect(signed.out).toContain('“单位负责人、复核、制表”');
  }));

test('words that no line of a statement prints are told: notes below it, in any columns, between its lines', () =>
  withFolder(async (folder) => {
    const into = contentWith(folder, { '990102-blind': { name: '临溪区盲人协会' } });
    const [, activity, balance] = auditSheets();
    const below = (lines: Line[] = [], ...more: Line[]) => [...lines.slice(1), ...more];
    const plans = auditSheets({
      activity: below(
        [...(activity?.lines ?? [])],
        ['一、收 入'],
        ['注：上年数已追溯调整，调增 12,000 元'],
        ['尚未入账 50,000 元'],
        ['单位负责人：赵甲', null, null, '会计：钱乙'],
      ),
      balance: below(
        [...(balance?.lines ?? [])],
        ['流动资产：', null, null, null, '净资产：'],
        ['短期投资', 2, null, null, '*固定资产未计提减值'],
        ['注：本表未经审计'],
      ),
    });
    const merged = plans.map((it) => (it.name === '资产' ? { ...it, merges: ['A7:H7'] } : it));
    const { code, out, error } = await runImport(
      ...['audit', await build(join(folder, 'a.xlsx'), merged), '--into', into],
    );
    expect([code, error]).toEqual([0, '']);
    const told = /说明、签名一类的行，没有读：[\s\S]*?怎么办/u.exec(out)?.[0] ?? '';
    for (const words of ['调增 12,000 元', '尚未入账 50,000 元', '未计提减值', '本表未经审计'])
      expect(told).toContain(words);
    expect(told).toContain('：4 处');
    expect(out).toMatch(/单位负责人、会计/u);
    expect(out).not.toContain('赵甲');
  }));

test('what the check of the content refuses is refused at its cell: more paid than a line of income holds', () =>
  withFolder(async (folder) => {
    const into = contentWith(folder, { '990102-blind': { name: '临溪区盲人协会' } });
    const read = async (...payers: Line[]) => {
      const lines: Line[] = [['付款单位', '付款金额', '收入行次'], ...payers];
      const more = [{ name: '收入明细', lines }];
      return runImport('audit', await build(join(folder, 'a.xlsx'), auditSheets({ more })), '--into', into);
    };
    const { code, error } = await read(['云汀基金会', 60, 1], ['云汀公司', 50, 1]);
    expect([code, error]).toEqual([
      2,
      expect.stringMatching(/工作表“收入明细” 单元格 B2：收入明细里第 1 行的付款合计 110/u),
    ]);
    expect((await read(['云汀基金会', 5, 3])).error).toContain('第 3 行只有 0');
    expect((await read(['云汀基金会', 60, 1], ['云汀公司', 40, 1])).code).toBe(0);
  }));

test('a text table holds one sheet, and an audit has several', () =>
  withFolder(async (folder) => {
    const path = join(folder, 'a.csv');
    writeFileSync(path, '项目,行次,上年数,本年累计数\n捐赠收入,1,0,100\n');
    const { error } = await runImport('audit', path, '--into', join(folder, 'content'));
    expect(error).toContain('.csv 只放得下一张工作表');
  }));

test('words above a statement are told; its title, number, year, unit and whose it is are none', async () => {
  const above: Line[] = [
    ['资产负债表'],
    ['编制单位：临溪区盲人协会', null, '2024年12月31日', '会民非01表'],
    ['本表数据未经审计', null, null, '单位：元'],
    ['单位名称：', '临溪区盲人协会', '（2024年度）'],
    ['制表：赵甲'],
  ];
  const [, , balance] = auditSheets();
  const [grid] = await gridsOf([{ name: '表', lines: [...above, ...(balance?.lines ?? [])] }]);
  const header = grid && statementHeader(grid);
  if (!grid || !header) throw new Error('no statement');
  readStatement(grid, header, '2004', new Located(grid));
  const told = grid.notes.all().filter(({ kind }) => kind === 'untaken');
  expect(told.map(({ what }) => what)).toEqual(['本表数据未经审计', '制表']);
});

const heads = async (activity: readonly string[], below: readonly string[] = []) => {
  const figures = [...activity.slice(2), ...below.slice(activity.length)].map((_, index) => index + 1);
  const lines = [activity, ...(below.length > 0 ? [below] : []), ['捐赠收入', '1', ...figures]];
  const [grid] = await gridsOf([{ name: '业务活动表', lines }]);
  const header = grid && statementHeader(grid);
  return {
    read: header?.blocks.flatMap((it) => it.figures.map(({ column, at }) => `${at} ${column}`)),
    unread: header?.others.map(({ top }) => top.text),
    twice: header?.twice.map(([one, other]) => [one.text, other.text]),
    lacks: header?.lacks.map(({ text }) => text),
  };
};

test('budgets, plans, changes and figures of a month are columns of their own, wherever they stand', async () => {
  for (const other of [
    ...['本年预算数', '本年计划数', '本年增减数', '本月数', '比上年增减', '本年累计数（未审）', '未审数'],
    ...['本年预算调整数', '本年度预计数', '本年累计数（预算）', '本季度数', '本年指标', '审计调整数'],
  ]) {
    const actual = ['4 thisYear.total', '3 lastYear.total'];
    expect(await heads(['项目', '行次', '上年数', '本年累计数', other]), other).toEqual({
      ...{ read: actual.toReversed(), unread: [other], twice: [], lacks: [] },
    });
    expect((await heads(['项目', '行次', other, '本年数（元）'])).read, other).toEqual(['4 thisYear.total']);
    expect((await heads(['项目', '行次', '上年数', other])).lacks, other).toEqual([other]);
  }
});

test('two columns for the same figures are told with both of their names', async () => {
  for (const other of [
    '本年金额',
    '本年审定数',
    '本年累计数（审定）',
    '审定数',
    '经审计本年数',
    '本年决算数',
  ]) {
    const { twice } = await heads(['项目', '行次', '上年数', '本年累计数', other]);
    expect(twice, other).toEqual([['本年累计数', other]]);
  }
  const parts = ['', '', '非限定性', '限定性', '合计', '非限定性', '限定性', '合计'];
  const groups = ['项目', '行次', '本年累计数', '', '', '本年数', '', ''];
  expect((await heads(groups, parts)).twice).toEqual([['本年累计数', '本年数']]);
});

test('what audited columns are called beside their plain names', async () => {
  for (const name of [
    ...['本年累计数', '本年数（元）', '本年金额', '本年累计数（审定）', '本年审定数', '本年累计数/元'],
    ...['本年累计数（2024年度）', '本年发生额', '本年累计', '本年度', '本年累计数（单位：元）', '※本年合计'],
  ])
    expect((await heads(['项目', '行次', name])).read, name).toEqual(['3 thisYear.total']);
  const parts = ['项目', '行次', '本年累计数（非限定性）', '本年累计数（限定性）', '本年累计数（合计）'];
  expect((await heads(parts)).read).toEqual([
    ...['3 thisYear.unrestricted', '4 thisYear.restricted', '5 thisYear.total'],
  ]);
});

test('the name of a group of columns that stands over its first one only, its merged cells taken apart, is of all of them', async () => {
  const heads = [
    ['项目', '行次', '本月数', '', '', '本年累计数', '', ''],
    ['', '', '非限定性', '限定性', '合计', '非限定性', '限定性', '合计'],
    ['捐赠收入', '1', '1', '2', '3', '4', '5', '9'],
  ];
  const [grid] = await gridsOf([{ name: '业务活动表', lines: heads }]);
  const header = grid && statementHeader(grid);
  expect(header?.statement).toBe('activity');
  expect(header?.blocks[0]?.figures).toEqual([
    { column: 'thisYear.unrestricted', at: 6 },
    { column: 'thisYear.restricted', at: 7 },
    { column: 'thisYear.total', at: 8 },
  ]);
});

test('statements in different units that do not add up: the unit is named first, at its cell', () =>
  withFolder(async (folder) => {
    const into = contentWith(folder, { '990102-blind': { name: '临溪区盲人协会' } });
    const [first, activity, ...others] = auditSheets();
    const inWan = { ...activity, lines: [['单位：万元'], ...(activity?.lines ?? [])] };
    const path = await build(
      join(folder, 'a.xlsx'),
      [first, inWan, ...others].filter((it) => it !== undefined),
    );
    const { error } = await runImport('audit', path, '--into', into);
    expect(error).toMatch(
      /“收支” 单元格 A1：这张表的单位是“万元”，另一张（工作表“资产”）的单位是“元”，差 10000 倍/u,
    );
  }));

test('brackets around an amount to the 分 are a minus in statements, a dash for what cancels out is 0', async () => {
  const header = ['项目', '行次', '非限定性', '限定性', '合计', '非限定性', '限定性', '合计'];
  const sheet = {
    name: '业务活动表',
    lines: [
      ['项目', '行次', '上年数', null, null, '本年累计数', null, null],
      header,
      ['限定性净资产转为非限定性净资产', 40, null, null, null, '500.00', '（500.00）', '—'],
    ],
  };
  const [grid] = await gridsOf([sheet]);
  const found = grid && statementHeader(grid);
  if (!grid || !found) throw new Error('no statement');
  const { rows, problems } = readStatement(grid, found, '2004', new Located(grid));
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    { line: 40, thisYear: { unrestricted: '500.00', restricted: '-500.00', total: '0.00' } },
  ]);
  expect(grid.notes.all().map(({ what }) => what)).toContain('（500.00） → -500.00');
  expect(grid.notes.all().filter(({ why }) => why.includes('当作没有数字'))).toEqual([
    expect.objectContaining({ what: '— ，一共 1 格', where: '工作表“业务活动表”单元格 H3' }),
  ]);
});

test('two forms of one call that contradict each other are refused at the cell, with the sheet of the other', () =>
  withFolder(async (folder) => {
    const into = contentWith(folder, {
      '990102-blind': { name: '临溪区盲人协会' },
      '9901-blind': { name: '云汀市盲人协会' },
    });
    const other = { 被审计单位: '云汀市盲人协会' };
    const [one, two, own] = await Promise.all([
      build(join(folder, 'a.xlsx'), auditSheets()),
      build(join(folder, 'b.xlsx'), auditSheets({ cover: other })),
      build(join(folder, 'c.xlsx'), auditSheets({ cover: { ...other, 报告文号: '样审〔2025〕2号' } })),
    ]);
    const before = filesOf(into);
    const { code, error } = await runImport('audit', one, two, '--into', into);
    expect([code, error]).toEqual([
      2,
      expect.stringMatching(
        /^- b\.xlsx 工作表“第一页” 单元格 B4：.*样审〔2025〕1号 已经写在 audits\/990102-blind-2024\.json（这次导入的 a\.xlsx 工作表“第一页”）$/mu,
      ),
    ]);
    expect(filesOf(into)).toEqual(before);
    expect((await runImport('audit', one, '--into', into)).code).toBe(0);
    const later = await runImport('audit', two, '--into', into);
    expect(later.error).toMatch(/单元格 B4：.*已经写在 audits\/990102-blind-2024\.json\n/u);
    expect((await runImport('audit', own, '--into', into)).code).toBe(0);
  }));

test('a form that contradicts what was published before of another year names that record', () =>
  withFolder(async (folder) => {
    const into = contentWith(folder, { '990102-blind': { name: '临溪区盲人协会' } });
    const cover = { 审计年度: '2025年度', 报告文号: '样审〔2026〕1号', 报告日期: '2026年3月5日' };
    const later = await build(join(folder, 'a.xlsx'), auditSheets({ cover }));
    expect(await runImport('audit', later, '--into', into)).toMatchObject({ code: 0, error: '' });
    const before = filesOf(into);
    const { code, error } = await runImport(
      'audit',
      await build(join(folder, 'b.xlsx'), auditSheets()),
      '--into',
      into,
    );
    expect([code, error]).toEqual([
      2,
      expect.stringMatching(
        /^- audits\/990102-blind-2025\.json：内容文件夹里的这份和要导入的对不上：.*60\.00/mu,
      ),
    ]);
    expect(filesOf(into)).toEqual(before);
  }));
