import { newest, type AuditRecord } from '../../domain/audits/audits.ts';
import { formLine } from '../../domain/audits/statements.ts';
import { auditPayerSchema, type AuditPayer } from '../../schemas/audit-payer.ts';
import { line, recordId } from '../../schemas/common.ts';
import { auditColumns } from './audited.ts';
import { number, urlColumn, yuanText } from './shared.ts';
import { tablesOf } from './table.ts';

/** Who paid what of the income of an audit. */
interface PayerOfAudit {
  audit: AuditRecord;
  number: number;
  payer: AuditPayer;
}

/** Who paid what of the income of an audit's newest version, in its order. */
export const payersOf = (audit: AuditRecord): PayerOfAudit[] =>
  newest(audit).payers.map((payer, index) => ({ audit, number: index + 1, payer }));

const { column, table } = tablesOf<PayerOfAudit>();
const { shape } = auditPayerSchema;

/** A payment a row, as the newest version of an audit names it. */
export const auditPayerTable = table('审计的收入明细', ['audit', 'number'], {
  audit: column(recordId.describe('审计编号'), (it) => it.audit.id),
  url: urlColumn((it: PayerOfAudit) => `/audits/${it.audit.id}/#payers`),
  ...auditColumns((it: PayerOfAudit) => it.audit),
  number: column(number, (it) => it.number),
  payer: column(shape.name, (it) => it.payer.name),
  contract: column(shape.contract, (it) => it.payer.contract),
  amount: column(shape.amount, (it) => yuanText(it.payer.amount) ?? ''),
  line: column(shape.line, (it) => it.payer.line),
  lineName: column(
    line.optional().describe('收入种类：行次的名称'),
    ({ audit, payer }) => formLine(newest(audit).statementVersion, 'activity', payer.line)?.name,
  ),
  accountCode: column(shape.accountCode, (it) => it.payer.accountCode),
});
