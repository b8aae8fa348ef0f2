import { z } from 'zod';
import { auditOpinionNames, findingSeverities, rectificationStatuses } from '../schemas/audit.ts';
import { statementNames, statementVersions } from '../schemas/audit-statement.ts';
import { creditCode } from '../schemas/association.ts';
import { divisionCode, isoDate, line, recordId, webUrl } from '../schemas/common.ts';
import { yuan, yuanFromZero } from '../schemas/money.ts';

const year = z.number().int().describe('年度');
const amount = (name: string) => yuan.optional().describe(`${name}（元）；报表上没有就空着`);
const asOf = isoDate.describe('截至日期：情况按这一天算');
const named = {
  organisation: recordId.describe('单位编号'),
  organisationName: line.describe('单位名称'),
};
const body = {
  ...named,
  organisationKind: line.optional().describe('单位类型'),
  place: divisionCode.optional().describe('行政区划代码'),
  placeName: line.optional().describe('所在地区：从省到本地的全名'),
};
const ofAudit = {
  audit: recordId.describe('审计编号'),
  url: webUrl.describe('网页'),
  ...named,
  year,
};

/** An audit in one row: the newest version, its totals. */
const auditRow = z.strictObject({
  id: recordId.describe('记录编号'),
  url: webUrl.describe('网页'),
  ...body,
  year,
  opinion: z.enum(auditOpinionNames).describe('审计意见'),
  income: amount('收入合计'),
  expense: amount('费用合计'),
  change: amount('净资产变动额'),
  assets: amount('资产总计'),
  liabilities: amount('负债合计'),
  unrestricted: amount('非限定性净资产'),
  restricted: amount('限定性净资产'),
  netAssets: amount('净资产合计'),
  findings: z.number().int().describe('发现的问题数量'),
  publishedOn: isoDate.describe('公布日期：第一次公布的日子'),
  correctedOn: isoDate.optional().describe('更正日期：最近一次；没有更正过就空着'),
  versions: z.number().int().describe('公布过几个版本'),
  auditor: line.describe('审计机构'),
  auditorCreditCode: creditCode.optional().describe('审计机构的统一社会信用代码'),
  reportNumber: line.describe('报告文号'),
  reportedOn: isoDate.describe('报告日期'),
  statementVersion: z.enum(statementVersions).describe('会计制度版本：2004 是财会〔2004〕7号，2026 是新制度'),
});

/** A line of a statement of the newest version of an audit. */
const auditLineRow = z.strictObject({
  ...ofAudit,
  statement: z.enum(statementNames).describe('报表：activity 业务活动表、balance 资产负债表'),
  line: z.number().int().describe('行次'),
  name: line.describe('项目'),
  group: line.optional().describe('小标题'),
  lastYearUnrestricted: amount('上年数 非限定性'),
  lastYearRestricted: amount('上年数 限定性'),
  lastYearTotal: amount('上年数 合计'),
  thisYearUnrestricted: amount('本年累计数 非限定性'),
  thisYearRestricted: amount('本年累计数 限定性'),
  thisYearTotal: amount('本年累计数 合计'),
  opening: amount('年初数'),
  closing: amount('期末数'),
  differences: z.array(line).describe('差异说明：对不上的数字为什么对不上'),
});

/** A finding of the newest version of an audit, with the state of its rectification. */
const auditFindingRow = z.strictObject({
  ...ofAudit,
  finding: recordId.describe('问题编号：在这份审计里不重复'),
  title: line.describe('问题'),
  severity: z.enum(findingSeverities).describe('性质'),
  amount: yuanFromZero.optional().describe('涉及金额（元）；不涉及就空着'),
  repeated: z.boolean().describe('以前年度已指出'),
  repeatsAudit: recordId.optional().describe('以前那份审计的编号'),
  repeatsFinding: recordId.optional().describe('以前那个问题的编号'),
  state: z
    .enum(['done', 'open', 'overdue', 'no-plan'])
    .describe(
      '整改情况：done 已完成、open 未完成（还没有到期）、overdue 逾期未完成、no-plan 没有公布整改措施',
    ),
  measure: line.optional().describe('整改措施'),
  dueOn: isoDate.optional().describe('整改期限'),
  status: z.enum(rectificationStatuses).optional().describe('公布的整改状态'),
  completedOn: isoDate.optional().describe('完成日期'),
  asOf,
});

/** The duty of an organisation to publish the audit of a year. */
const auditDutyRow = z.strictObject({
  ...body,
  url: webUrl.describe('单位历年审计的网页'),
  year,
  dueOn: isoDate.describe('公布期限：最迟哪一天'),
  state: z
    .enum(['published', 'late', 'not-due', 'overdue'])
    .describe('公布情况：published 已公布、late 逾期后公布、not-due 未到期、overdue 逾期未公布'),
  publishedOn: isoDate.optional().describe('公布日期；没有公布就空着'),
  audit: recordId.optional().describe('审计编号；没有公布就空着'),
  asOf,
});

/** Rows of the downloads of audits. */
export const auditRowSchemas = {
  audits: { label: '审计结果', key: ['id'], schema: auditRow },
  'audit-lines': { label: '审计报表各行', key: ['audit', 'statement', 'line'], schema: auditLineRow },
  'audit-findings': { label: '审计发现的问题', key: ['audit', 'finding'], schema: auditFindingRow },
  'audit-duties': { label: '审计结果公布情况', key: ['organisation', 'year'], schema: auditDutyRow },
} as const;
