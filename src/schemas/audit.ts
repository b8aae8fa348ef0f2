import { z } from 'zod';
import { creditCode } from './association.ts';
import { attachment } from './attachment.ts';
import { auditPayerSchema } from './audit-payer.ts';
import {
  activityRowSchema,
  balanceRowSchema,
  differenceSchema,
  statementVersion,
} from './audit-statement.ts';
import { collection } from './collection.ts';
import { isoDate, line, pastDay, recordId, reference, source } from './common.ts';
import { issueNumbers } from './dates.ts';
import { bodyCollections } from './reference.ts';
import { yuanFromZero } from './money.ts';
import { uniqueBy } from './unique.ts';
import { meaning, plainWords, worded } from './enum-words.ts';

/** The five kinds of audit opinion (审计意见类型), each with what it means in one plain sentence. */
const auditOpinions = {
  无保留意见: '审计师认为，报表在所有重要方面都如实反映了这家单位的财务情况。',
  带强调事项段的无保留意见: '审计师认为报表如实反映了情况，同时提醒读者特别注意报告里写明的事项。',
  保留意见: '审计师认为，除了报告里写明的问题以外，报表如实反映了情况。',
  否定意见: '审计师认为，报表没有如实反映这家单位的财务情况。',
  无法表示意见: '审计师没有拿到足够的证据，不能判断报表是不是如实反映了情况。',
} as const;
/** Kind of opinion. */
export type AuditOpinion = keyof typeof auditOpinions;
/** What code calls the kinds of opinion. */
export const opinionIds = {
  无保留意见: 'unqualified',
  带强调事项段的无保留意见: 'emphasis',
  保留意见: 'qualified',
  否定意见: 'adverse',
  无法表示意见: 'disclaimer',
} as const satisfies Record<AuditOpinion, string>;
/** The kinds of opinion from the best on. */
export const auditOpinionNames = Object.keys(auditOpinions) as [AuditOpinion, ...AuditOpinion[]];

/** Kind of opinion. */
export const auditOpinion = plainWords('audits.opinion', auditOpinionNames);
/** What a kind of opinion means. */
export const auditOpinionMeaning = worded('audits.opinion.meaning', auditOpinions);

/** Severity of a finding (性质), lightest first. */
const findingSeverities = ['一般', '重要', '重大'] as const;
/** Severity of a finding. */
export const findingSeverity = plainWords('audits.findings.severity', findingSeverities);
/** State of a rectification (整改状态). */
export const rectificationStatuses = ['未开始', '整改中', '已完成'] as const;
/** State of a rectification. */
export const rectificationStatus = plainWords('rectification.status', rectificationStatuses);
/** The status of a finding that is put right. */
export const rectified = '已完成' satisfies (typeof rectificationStatuses)[number];

/** 整改: what will be done until when, and how far it is. */
const rectificationSchema = z
  .strictObject({
    measure: line.describe('整改措施'),
    dueOn: isoDate.describe('整改期限'),
    status: rectificationStatus.describe('整改状态'),
    completedOn: pastDay.optional().describe('完成日期；没有完成就不写'),
  })
  .refine(({ status, completedOn }) => status === '已完成' || completedOn === undefined, {
    error:
      '没有完成的整改不写 completedOn（完成日期）：已经完成的，改 status（整改状态）；没有完成的，删掉 completedOn（完成日期）',
    path: ['completedOn'],
  });

/** A finding of an audit (审计发现的问题). */
const auditFindingSchema = z.strictObject({
  id: recordId.describe('问题编号，在这份审计里不重复，如 "1"；以后的审计用它指回这个问题'),
  title: line.describe('问题'),
  severity: findingSeverity.describe('性质'),
  amount: yuanFromZero.optional().describe('涉及金额（元）；不涉及金额就不写'),
  repeats: z
    .union([
      z.literal(true),
      z.strictObject({
        audit: reference('audits', '改写 true（那份审计不在本站）').describe('以前那份审计的编号'),
        finding: recordId.describe('那份审计里的问题编号'),
      }),
    ])
    .optional()
    .describe('以前年度已指出：写审计编号和问题编号；表上只写“是”的写 true；没有指出过就不写'),
  rectification: rectificationSchema.optional().describe('整改；报告没有写就不写'),
});

/** Who audited (审计机构) and with which report. */
export const auditorSchema = z.strictObject({
  name: line.describe('会计师事务所；写全称'),
  creditCode: creditCode.optional().describe('事务所统一社会信用代码（18 位）'),
  reportNumber: line.clone().register(issueNumbers, { on: 'reportedOn' }).describe('报告文号'),
  reportedOn: pastDay.describe('报告日期'),
});

/** One published version of an audit (公布的一个版本). */
export const auditRevisionSchema = z
  .strictObject({
    publishedOn: pastDay.describe('公布日期'),
    reason: line.optional().describe('更正说明：为什么改、改了什么；第一次公布不写，以后每次必须写'),
    statementVersion: meaning(statementVersion, '会计制度版本'),
    auditor: auditorSchema.describe('审计机构和报告'),
    opinion: auditOpinion.describe('审计意见类型'),
    opinionText: line.optional().describe('意见段或强调事项段的原文'),
    activity: z
      .array(activityRowSchema)
      .check(uniqueBy('line', '行次'))
      .default([])
      .describe('业务活动表，逐行写'),
    balance: z
      .array(balanceRowSchema)
      .check(uniqueBy('line', '行次'))
      .default([])
      .describe('资产负债表，逐行写'),
    payers: z
      .array(auditPayerSchema)
      .default([])
      .describe('收入明细：报告写明谁付的、哪份合同，逐笔写；没有写就空着'),
    findings: z
      .array(auditFindingSchema)
      .check(uniqueBy('id', '问题编号'))
      .default([])
      .describe('审计发现的问题'),
    attachments: z.array(attachment).default([]).describe('附件，如审计报告全文'),
    differences: z.array(differenceSchema).default([]).describe('差异说明：对不上的数字逐个写'),
  })
  .refine(({ auditor, publishedOn }) => auditor.reportedOn <= publishedOn, {
    error: '公布日期不能早于审计报告的日期',
    path: ['publishedOn'],
  });

/** What is wrong with the chain of versions: dates go forward, every later version says why. */
function checkRevisions({
  value,
  issues,
}: z.core.ParsePayload<z.output<typeof auditRevisionSchema>[]>): void {
  const add = (path: PropertyKey[], message: string) =>
    issues.push({ code: 'custom', input: value, path, message });
  value.forEach(({ publishedOn, reason }, index) => {
    const before = value[index - 1];
    if (before && reason === undefined) add([index, 'reason'], '更正过的版本要写 reason（更正说明）');
    if (!before && reason !== undefined) add([index, 'reason'], '第一次公布的版本不写 reason');
    if (before && publishedOn < before.publishedOn)
      add([index, 'publishedOn'], `不能早于上一个版本的公布日期 ${before.publishedOn}`);
  });
}

/**
 * `content/audits/<organisation>-<year>.json`: the audit of an organisation for a year, with every version that was
 * ever published; what the public sees first is the last one.
 */
export const auditSchema = z.strictObject({
  organisation: reference(bodyCollections).describe(
    '被审计单位：associations/、organisations/ 或 federations/ 里的编号',
  ),
  year: z.number().int().min(2005).max(2100).describe('审计年度'),
  revisions: z
    .array(auditRevisionSchema)
    .min(1, '至少要有一个版本')
    .check(checkRevisions)
    .describe('公布过的所有版本，早的在前；旧版本不删'),
  source: source.optional(),
});

/** The audit of an organisation for a year. */
export type Audit = z.output<typeof auditSchema>;
/** What an importer writes: defaults may be left out, amounts are text. */
export type AuditInput = z.input<typeof auditSchema>;
/** One published version of an audit. */
export type AuditRevision = z.output<typeof auditRevisionSchema>;
/** A finding of an audit. */
export type AuditFinding = z.output<typeof auditFindingSchema>;

/** `content/audits/`. */
export const auditCollection = collection('json', auditSchema, '审计结果');
