import { auditBefore, auditsFrom, newest, type AuditRecord } from '../domain/audits/audits.ts';
import { reconcileTexts } from '../words/zh-CN/reconcile.ts';
import { reconcileAudit, type Reconciliation } from '../domain/audits/reconcile.ts';
import { statementForm } from '../domain/audits/statements.ts';
import { askedOf, besideAsked } from '../records/asked.ts';
import type { Content } from '../records/content.ts';
import type { StatementName } from '../schemas/audit-statement.ts';
import { findingOf, type RecordFault } from './record-fault.ts';
import type { Gate } from './types.ts';

type Said = Omit<RecordFault, 'record'>;

/** What is wrong with the figures of one audit, in the words of staff. */
function said(audit: AuditRecord, result: Reconciliation): Said[] {
  const { statementVersion } = newest(audit);
  const form = statementForm(statementVersion);
  const texts = reconcileTexts(statementVersion);
  const lines = (statement: StatementName): string => form[statement].lines.map((it) => it.line).join('、');
  return [
    ...result.unknownLines.map(({ statement, line, path }): Said => ({
      path,
      what: `${form.version} 版${form[statement].title}没有第 ${line} 行`,
      todo: lines(statement)
        ? `核对行次，有的行次：${lines(statement)}`
        : '这一版报表的行次还没有填入 src/statements；填好以前只写意见和问题，逐行数字放在附件里',
      level: 'error',
    })),
    ...result.mismatches.map((it): Said => ({
      path: it.path,
      what: texts.mismatch(it),
      todo: '对照审计报告核对；报告本身就对不上的，在 differences 里为这一行这一栏写差异说明',
      level: 'error',
    })),
    ...result.unneeded.map((it): Said => ({
      path: it.path,
      what: texts.unneeded(it),
      todo: '删掉，或者改成对不上的那一行那一栏',
      level: 'error',
    })),
    ...result.bareTotals.map((it): Said => ({
      path: it.path,
      what: texts.bareTotal(it),
      todo: '补上明细各行；报告里也没有就不用改',
      level: 'warning',
    })),
  ];
}

/** What does not add up in the figures of audits, each in itself and with the year before. */
export function reconcileFaults(content: Content): RecordFault[] {
  const audits = auditsFrom(besideAsked(content, 'audits').map(({ id, data }) => ({ ...data, id })));
  return askedOf(content, 'audits').flatMap((record) => {
    const audit = { ...record.data, id: record.id };
    return said(
      audit,
      reconcileAudit(audit, auditBefore(audits.ofOrganisation.get(audit.organisation), audit)),
    ).map((it) => ({ record, ...it }));
  });
}

/** The published figures of every audit add up to the 分, or say beside the figure why they do not. */
export const reconcile: Gate<Content> = {
  name: 'reconcile',
  description: '审计报表的数字精确到分、互相对得上，和上一年度的审计接得上',
  check: (content) => reconcileFaults(content).map((fault) => findingOf(content, fault)),
};
