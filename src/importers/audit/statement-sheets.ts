import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { z } from 'zod';
import { statementForm } from '../../domain/audits/statements.ts';
import type { auditRevisionSchema } from '../../schemas/audit.ts';
import type { StatementLine } from '../../schemas/audit-statement.ts';
import { addSheet, input, title, words } from '../template/frame.ts';

/** A version of an audit as the content holds it. */
export type RevisionContent = z.input<typeof auditRevisionSchema>;

/** The organisation and the year that a template is for. */
export interface Whose {
  name: string;
  year: number | undefined;
}

const money = '#,##0.00';
const form = statementForm('2004');

/** The head of a statement: whose it is, for when, its number, the unit. */
function head(
  sheet: Worksheet,
  name: string,
  { whose, when, number }: { whose: Whose; when: string; number: string },
): void {
  title(sheet, name, 8);
  sheet.getCell('A2').value = `编制单位：${whose.name}`;
  sheet.getCell('D2').value = whose.year === undefined ? '' : `${whose.year}${when}`;
  sheet.getCell('H2').value = number;
  sheet.getCell('H3').value = '单位：元';
}

/** Lines with a row for each group that has several of them. */
const withGroups = (lines: readonly StatementLine[]): (StatementLine | string)[] =>
  lines.flatMap((line, index) => {
    const { group } = line;
    const opens =
      group !== undefined && group !== lines[index - 1]?.group && lines[index + 1]?.group === group;
    return opens ? [`${group}：`, line] : [line];
  });

function figure(sheet: Worksheet, row: number, column: number, amount: string | undefined): void {
  input(sheet.getCell(row, column), undefined, amount === undefined ? undefined : Number(amount), money);
}

/** 业务活动表: three columns for the year before, three for the year. */
export async function addActivity(
  workbook: Workbook,
  whose: Whose,
  revision: RevisionContent | undefined,
): Promise<void> {
  const { title: name, form: number, lines } = form.activity;
  const sheet = await addSheet(workbook, name, { widths: [44, 8, 16, 16, 16, 16, 16, 16], frozen: 5 });
  head(sheet, name, { whose, when: '年度', number });
  for (const area of ['A4:A5', 'B4:B5', 'C4:E4', 'F4:H4']) sheet.mergeCells(area);
  words(sheet.getCell('A4'), '项目');
  words(sheet.getCell('B4'), '行次');
  words(sheet.getCell('C4'), '上年数');
  words(sheet.getCell('F4'), '本年累计数');
  ['非限定性', '限定性', '合计', '非限定性', '限定性', '合计'].forEach((text, index) => {
    words(sheet.getCell(5, 3 + index), text);
  });
  withGroups(lines).forEach((line, index) => {
    const row = 6 + index;
    words(sheet.getCell(row, 1), typeof line === 'string' ? line : line.name);
    if (typeof line === 'string') return;
    words(sheet.getCell(row, 2), String(line.line));
    const { lastYear, thisYear } = revision?.activity?.find((it) => it.line === line.line) ?? {};
    [lastYear, thisYear].forEach((amounts, period) => {
      (['unrestricted', 'restricted', 'total'] as const).forEach((part, at) => {
        figure(sheet, row, 3 + period * 3 + at, amounts?.[part]);
      });
    });
  });
}

/** 资产负债表: assets on the left, liabilities and net assets on the right, both totals in the last row. */
export async function addBalance(
  workbook: Workbook,
  whose: Whose,
  revision: RevisionContent | undefined,
): Promise<void> {
  const { title: name, form: number, lines } = form.balance;
  const sheet = await addSheet(workbook, name, { widths: [28, 8, 16, 16, 28, 8, 16, 16], frozen: 4 });
  head(sheet, name, { whose, when: '年12月31日', number });
  ['资产', '行次', '年初数', '期末数', '负债和净资产', '行次', '年初数', '期末数'].forEach((text, index) => {
    words(sheet.getCell(4, 1 + index), text);
  });
  const split = lines.findIndex((it) => it.line === form.keys?.assets) + 1;
  const sides = [withGroups(lines.slice(0, split)), withGroups(lines.slice(split))];
  const longest = Math.max(...sides.map((it) => it.length));
  sides.forEach((side, index) => {
    const left = 1 + index * 4;
    side.forEach((line, at) => {
      const row = 5 + (at === side.length - 1 ? longest - 1 : at);
      words(sheet.getCell(row, left), typeof line === 'string' ? line : line.name);
      if (typeof line === 'string') return;
      words(sheet.getCell(row, left + 1), String(line.line));
      const amounts = revision?.balance?.find((it) => it.line === line.line);
      figure(sheet, row, left + 2, amounts?.opening);
      figure(sheet, row, left + 3, amounts?.closing);
    });
  });
}
