import { z } from 'zod';
import {
  keyFigures,
  firstPublishedOn,
  newest,
  type AuditRecord,
  type KeyFigures,
} from '../../domain/audits/audits.ts';
import { statementForm } from '../../domain/audits/statements.ts';
import { creditCode } from '../../schemas/association.ts';
import {
  statementColumn,
  statementName,
  statementVersion,
  type StatementLine,
  type StatementName,
} from '../../schemas/audit-statement.ts';
import { auditOpinion, auditorSchema, type AuditRevision } from '../../schemas/audit.ts';
import { isoDate, line, recordId } from '../../schemas/common.ts';
import { yuan } from '../../schemas/money.ts';
import { auditColumns, auditedBody } from './audited.ts';
import { count, own, urlColumn, year, yuanText } from './shared.ts';
import { tablesOf, type RowContext } from './table.ts';
import { meaning } from '../../schemas/enum-words.ts';

const amount = (name: string) => yuan.optional().describe(`${name}（元）；报表上没有就空着`);
const { column, table } = tablesOf<AuditRecord>();
const total = (name: string, key: keyof KeyFigures) =>
  column(amount(name), (it) => yuanText(keyFigures(newest(it))?.[key].now));

/** An audit a row: the newest version, its totals. */
export const auditTable = table('审计结果', ['id'], {
  ...own('audits'),
  ...auditedBody((it: AuditRecord) => it.organisation),
  year: column(year, (it) => it.year),
  opinion: column(auditOpinion.describe('审计意见'), (it) => newest(it).opinion),
  income: total('收入合计', 'income'),
  expense: total('费用合计', 'expense'),
  change: total('净资产变动额', 'change'),
  assets: total('资产总计', 'assets'),
  liabilities: total('负债合计', 'liabilities'),
  unrestricted: total('非限定性净资产', 'unrestricted'),
  restricted: total('限定性净资产', 'restricted'),
  netAssets: total('净资产合计', 'netAssets'),
  findings: column(count('发现的问题数量'), (it) => newest(it).findings.length),
  publishedOn: column(isoDate.describe('公布日期：第一次公布的日子'), firstPublishedOn),
  correctedOn: column(isoDate.optional().describe('更正日期：最近一次；没有更正过就空着'), (it) =>
    it.revisions.length > 1 ? newest(it).publishedOn : undefined,
  ),
  versions: column(count('公布过几个版本'), (it) => it.revisions.length),
  auditor: column(line.describe('审计机构'), (it) => newest(it).auditor.name),
  auditorCreditCode: column(
    creditCode.optional().describe('审计机构的统一社会信用代码'),
    (it) => newest(it).auditor.creditCode,
  ),
  reportNumber: column(auditorSchema.shape.reportNumber, (it) => newest(it).auditor.reportNumber),
  reportedOn: column(isoDate.describe('报告日期'), (it) => newest(it).auditor.reportedOn),
  statementVersion: column(meaning(statementVersion, '会计制度版本'), (it) => newest(it).statementVersion),
});

type ActivityRow = AuditRevision['activity'][number];
type BalanceRow = AuditRevision['balance'][number];

/** A line of a statement of the newest version of an audit, as the form prints it and as published. */
export interface AuditLine {
  audit: AuditRecord;
  statement: StatementName;
  printed: StatementLine;
  published: Partial<Omit<ActivityRow, 'line'> & Omit<BalanceRow, 'line'>>;
}

/** The lines of both statements of an audit's newest version, in the order of the form. */
export function auditLinesOf(audit: AuditRecord): AuditLine[] {
  const revision = newest(audit);
  const form = statementForm(revision.statementVersion);
  return statementName.options.flatMap((statement) =>
    form[statement].lines.flatMap((printed) => {
      const rows: readonly (ActivityRow | BalanceRow)[] = revision[statement];
      const published = rows.find((it) => it.line === printed.line);
      return published ? [{ audit, statement, printed, published }] : [];
    }),
  );
}

const differencesOf = ({ audit, statement, printed }: AuditLine, { words }: RowContext): string[] =>
  newest(audit)
    .differences.filter((it) => it.statement === statement && it.line === printed.line)
    .map((it) => words.text.labelled(words.value(statementColumn, it.column), it.explanation));

const lines = tablesOf<AuditLine>();
const cell = (name: string, of: (published: AuditLine['published']) => number | undefined) =>
  lines.column(amount(name), (it) => yuanText(of(it.published)));

/** A line of a statement a row. */
export const auditLineTable = lines.table('审计报表各行', ['audit', 'statement', 'line'], {
  audit: lines.column(recordId.describe('审计编号'), (it) => it.audit.id),
  url: urlColumn((it: AuditLine) => `/audits/${it.audit.id}/`),
  ...auditColumns((it: AuditLine) => it.audit),
  statement: lines.column(meaning(statementName, '报表'), (it) => it.statement),
  line: lines.column(z.number().int().describe('行次'), (it) => it.printed.line),
  name: lines.column(line.describe('项目'), (it) => it.printed.name),
  group: lines.column(line.optional().describe('小标题'), (it) => it.printed.group),
  lastYearUnrestricted: cell('上年数 非限定性', (it) => it.lastYear?.unrestricted),
  lastYearRestricted: cell('上年数 限定性', (it) => it.lastYear?.restricted),
  lastYearTotal: cell('上年数 合计', (it) => it.lastYear?.total),
  thisYearUnrestricted: cell('本年累计数 非限定性', (it) => it.thisYear?.unrestricted),
  thisYearRestricted: cell('本年累计数 限定性', (it) => it.thisYear?.restricted),
  thisYearTotal: cell('本年累计数 合计', (it) => it.thisYear?.total),
  opening: cell('年初数', (it) => it.opening),
  closing: cell('期末数', (it) => it.closing),
  differences: lines.column(z.array(line).describe('差异说明：对不上的数字为什么对不上'), differencesOf),
});
