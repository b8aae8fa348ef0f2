import type { Workbook } from '@cj-tech-master/excelts';
import { z } from 'zod';
import { newest } from '../../domain/audits/audits.ts';
import { auditRevisionSchema } from '../../schemas/audit.ts';
import { cellsOf } from '../sheet/record-of.ts';
import type { Columns, Names } from '../sheet/column.ts';
import { sheetForm } from '../sheet/types.ts';
import { addSheet, labels, table, title, words } from '../template/frame.ts';
import { coverColumns, revisionColumns } from './cover.ts';
import { readAudits } from './read.ts';
import { addActivity, addBalance, type RevisionContent, type Whose } from './statement-sheets.ts';
import { differenceColumns, findingColumns, payerColumns } from './tables.ts';

async function addCover(
  workbook: Workbook,
  { name, year }: Whose,
  { revision, names }: { revision: RevisionContent | undefined; names: Names },
): Promise<void> {
  const sheet = await addSheet(workbook, '封面', { widths: [30, 60], frozen: 1 });
  title(sheet, '审计报告基本情况表', 2);
  const whose = { organisation: name || undefined, ...cellsOf({ year: coverColumns.year }, { year }, names) };
  labels(sheet, 3, coverColumns, { ...whose, ...cellsOf(revisionColumns, revision, names) });
  words(sheet.getCell(4 + Object.keys(coverColumns).length, 1), '单位：元');
}

/** A sheet whose rows are the items of a list. */
async function addTable(
  workbook: Workbook,
  { sheet: name, heading, widths, columns, empty }: TableSheet,
  { items = [], names }: { items: readonly unknown[] | undefined; names: Names },
): Promise<void> {
  const sheet = await addSheet(workbook, name, { widths, frozen: 2 });
  title(sheet, heading, widths.length);
  table(sheet, 2, { columns, rows: items.map((it) => cellsOf(columns, it, names)), empty });
}

interface TableSheet {
  sheet: string;
  heading: string;
  widths: readonly number[];
  columns: Columns;
  empty: number;
}

const payerSheet: TableSheet = {
  sheet: '收入明细',
  heading: '收入明细（报告写明谁付的、哪份合同，逐笔写；没有就空着）',
  widths: [40, 44, 18, 10, 16],
  columns: payerColumns,
  empty: 20,
};
const findingSheet: TableSheet = {
  sheet: '审计发现问题',
  heading: '审计发现问题及整改情况',
  widths: [8, 40, 10, 34, 18, 30, 16, 14, 16],
  columns: findingColumns,
  empty: 20,
};
const differenceSheet: TableSheet = {
  sheet: '差异说明',
  heading: '差异说明（报告本身对不上的数字，逐个说明，公开给所有人看；没有就空着）',
  widths: [16, 8, 26, 60, 18],
  columns: differenceColumns,
  empty: 10,
};

/** What every version has of its own. */
const publication = new Set(['publishedOn', 'reason']);

/** The sheets of an audit as offices know them; a template is filled in with the newest version, to correct it. */
export const auditForm = sheetForm({
  verb: 'audit',
  summary: '年度审计：封面、业务活动表、资产负债表、审计发现问题',
  about: `把一份年度审计变成 内容文件夹/audits/单位编号-年度.json，一个文件一份。被审计单位按统一社会信用代码找，
没有代码的按全称找，要先在名录里。数字精确到分，互相对不上的逐个指出单元格。`,
  unit: '份审计',
  options: ['reason', 'published'],
  collection: 'audits',
  read: readAudits,
  template: {
    summary: '年度审计：封面、业务活动表、资产负债表、收入明细、审计发现问题、差异说明；一个文件一份',
    onlyOne: true,
    part: (record) => {
      const version = Object.entries(newest(record)).filter(([key]) => !publication.has(key));
      return { organisation: record.organisation, year: record.year, ...Object.fromEntries(version) };
    },
    build: async (workbook, [record], names) => {
      const revision = record && z.encode(auditRevisionSchema, newest(record));
      const name = record ? (names.names.get(record.organisation) ?? record.organisation) : '';
      const whose = { name, year: record?.year };
      await addCover(workbook, whose, { revision, names });
      await addActivity(workbook, whose, revision);
      await addBalance(workbook, whose, revision);
      await addTable(workbook, payerSheet, { items: revision?.payers, names });
      await addTable(workbook, findingSheet, { items: revision?.findings, names });
      await addTable(workbook, differenceSheet, { items: revision?.differences, names });
    },
  },
});
