import type { Workbook } from '@cj-tech-master/excelts';
import { newest } from '../../domain/audits/audits.ts';
import { statementForm } from '../../domain/audits/statements.ts';
import { auditRevisionSchema } from '../../schemas/audit.ts';
import { statementColumns } from '../../schemas/audit-statement.ts';
import { z } from 'zod';
import { coverColumns } from '../audit/cover.ts';
import { readAudits } from '../audit/read.ts';
import { differenceColumns, findingColumns, repeatsText, statementTitles } from '../audit/tables.ts';
import { attachmentsText } from '../sheet/attachments.ts';
import { addActivity, addBalance, type RevisionContent } from './audit-statements.ts';
import { addSheet, labels, table, title, words } from './frame.ts';
import { template, type Filled } from './template.ts';

/** What a template needs to know of the organisation beside its audit. */
interface Whose {
  name: string;
  year: number | undefined;
}

async function addCover(
  workbook: Workbook,
  whose: Whose,
  revision: RevisionContent | undefined,
): Promise<void> {
  const sheet = await addSheet(workbook, '封面', { widths: [30, 60], frozen: 1 });
  title(sheet, '审计报告基本情况表', 2);
  const { auditor, opinion, opinionText, attachments = [], statementVersion } = revision ?? {};
  labels(sheet, 3, coverColumns, {
    organisation: whose.name || undefined,
    year: whose.year && `${whose.year}年度`,
    auditor: auditor?.name,
    auditorCode: auditor?.creditCode,
    reportNumber: auditor?.reportNumber,
    reportedOn: auditor?.reportedOn,
    opinion,
    statementVersion: statementVersion && statementForm(statementVersion).name,
    opinionText,
    attachments: attachmentsText(attachments) || undefined,
  });
  words(sheet.getCell(4 + Object.keys(coverColumns).length, 1), '单位：元');
}

async function addFindings(workbook: Workbook, { findings = [] }: Partial<RevisionContent>): Promise<void> {
  const widths = [8, 40, 10, 34, 18, 30, 16, 14, 16];
  const sheet = await addSheet(workbook, '审计发现问题', { widths, frozen: 2 });
  title(sheet, '审计发现问题及整改情况', widths.length);
  const rows = findings.map(({ rectification, repeats, amount, ...it }) => ({
    ...it,
    ...rectification,
    repeats: repeatsText(repeats),
    amount: amount === undefined ? undefined : Number(amount),
  }));
  table(sheet, 2, { columns: findingColumns, rows, empty: 20, formats: { amount: '#,##0.00' } });
}

async function addDifferences(
  workbook: Workbook,
  { differences = [] }: Partial<RevisionContent>,
): Promise<void> {
  const widths = [16, 8, 26, 60, 18];
  const sheet = await addSheet(workbook, '差异说明', { widths, frozen: 2 });
  title(sheet, '差异说明（报告本身对不上的数字，逐个说明，公开给所有人看；没有就空着）', widths.length);
  const rows = differences.map(({ statement, column, ...it }) => ({
    ...it,
    statement: statementTitles[statement],
    column: statementColumns[column],
  }));
  table(sheet, 2, { columns: differenceColumns, rows, empty: 10 });
}

/** What every version has of its own. */
const publication = new Set(['publishedOn', 'reason']);

/** The sheets of an audit as offices know them; filled in with the newest version, to correct it. */
export const auditTemplate = template({
  summary: '年度审计：封面、业务活动表、资产负债表、审计发现问题、差异说明；一个文件一份',
  collection: 'audits',
  onlyOne: true,
  read: readAudits,
  part: (record) => {
    const version = Object.entries(newest(record)).filter(([key]) => !publication.has(key));
    return { organisation: record.organisation, year: record.year, ...Object.fromEntries(version) };
  },
  build: async (workbook, [record], { names }) => {
    const revision = record && z.encode(auditRevisionSchema, newest(record));
    const whose = { name: nameOf(record, names), year: record?.year };
    await addCover(workbook, whose, revision);
    await addActivity(workbook, whose, revision);
    await addBalance(workbook, whose, revision);
    await addFindings(workbook, revision ?? {});
    await addDifferences(workbook, revision ?? {});
  },
});

const nameOf = (record: Filled<'audits'> | undefined, names: ReadonlyMap<string, string>): string =>
  record ? (names.get(record.organisation) ?? record.organisation) : '';
