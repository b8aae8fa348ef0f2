import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { statementHeader } from '../../../src/importers/audit/statement-header.ts';
import { auditSheets, contentWith } from './audit-support.ts';
import { build, gridsOf } from './sheet-support.ts';
import { runImport, withFolder } from './support.ts';

test('an audit closes with what its statements, its cover and its file lack', () =>
  withFolder(async (folder) => {
    const into = contentWith(folder, { '990102-blind': { name: '临溪区盲人协会' } });
    const path = await build(join(folder, 'a.xlsx'), auditSheets({ cover: { 附件: '' } }));
    const { code, out, error } = await runImport('audit', path, '--into', into);
    expect([code, error]).toEqual([0, '']);
    for (const line of [
      /没有找到这几列.*业务活动表的“本年累计数（非限定性）”/u,
      /没有读进去的：\d+ 处\n {4}没有写金额单位，按空白表的单位读，请核对：业务活动表（按元读）/u,
      /没有找到这几栏.*报表上面的编制单位/u,
      /没有找到这几张表.*审计发现问题/u,
      /报表里这几行没有数字，不公开这一行：业务活动表行次 2、3/u,
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
    expect(signed.out).toMatch(/说明、签名一类的行，没有读：2 处/u);
  }));

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
