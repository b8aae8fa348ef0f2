import type { ChangedPart, ChangedValue, FindingField } from '../../domain/audits/diff.ts';
import { statementColumn } from '../../schemas/audit-statement.ts';
import { amounts } from './amounts.ts';
import { dates } from './dates.ts';
import { auditorSchema } from '../../schemas/audit.ts';
import { labelOf, schemasAt } from '../../schemas/fields.ts';
import { wordOf } from '../../schemas/enum-words.ts';

const parts = {
  opinion: '审计意见',
  opinionText: '意见原文',
  form: '会计制度',
};

const fields: Record<FindingField, string> = {
  severity: '性质',
  amount: '涉及金额',
  repeats: '以前年度已指出',
  measure: '整改措施',
  dueOn: '整改期限',
  status: '整改状态',
  completedOn: '整改完成日期',
};

/** What a later version of an audit says otherwise. */
export const auditChanges = {
  /** `业务活动表 第 1 行 捐赠收入 本年累计数（合计）`, `审计意见`. */
  part: (it: ChangedPart): string => {
    switch (it.what) {
      case 'auditor':
        return labelOf(schemasAt(auditorSchema, [it.field]));
      case 'figure':
        return `${it.statement} 第 ${it.line} 行 ${it.name} ${wordOf(statementColumn, it.column)}`;
      case 'finding':
        return it.field ? `问题 ${it.id} ${fields[it.field]}` : `问题 ${it.id}`;
      case 'attachment':
        return `附件 ${it.title}`;
      case 'payer':
        return `收入明细 ${it.name}`;
      case 'explanation':
        return `差异说明 ${it.line && it.column ? `第 ${it.line} 行 ${wordOf(statementColumn, it.column)}` : ''}`;
      default:
        return parts[it.what];
    }
  },
  value: (it: ChangedValue): string => {
    switch (it.kind) {
      case 'text':
        return it.text;
      case 'day':
        return dates.day(it.day);
      case 'amount':
        return amounts.exact(it.fen);
      case 'earlier':
        return it.audit === undefined ? '是' : `${it.audit} 问题 ${it.finding ?? ''}`;
    }
  },
};
