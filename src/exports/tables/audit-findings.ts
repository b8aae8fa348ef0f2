import { z } from 'zod';
import type { FindingState } from '../../domain/audits/audit-findings.ts';
import { findingSeverity, rectificationStatus } from '../../schemas/audit.ts';
import { isoDate, line, recordId } from '../../schemas/common.ts';
import { yuanFromZero } from '../../schemas/money.ts';
import { auditColumns } from './audited.ts';
import { asOfColumn, urlColumn, yuanText } from './shared.ts';
import { tablesOf } from './table.ts';
import { meaning, worded } from '../../schemas/enum-words.ts';
import { states } from '../../words/zh-CN/states.ts';

const { column, table } = tablesOf<FindingState>();
const earlierOf = ({ finding: { repeats } }: FindingState) =>
  typeof repeats === 'object' ? repeats : undefined;

/** A finding of the newest version of an audit a row, with the state of its rectification. */
export const auditFindingTable = table('审计发现的问题', ['audit', 'finding'], {
  audit: column(recordId.describe('审计编号'), (it) => it.audit.id),
  url: urlColumn((it: FindingState) => `/audits/${it.audit.id}/#finding-${it.finding.id}`),
  ...auditColumns((it: FindingState) => it.audit),
  finding: column(recordId.describe('问题编号：在这份审计里不重复'), (it) => it.finding.id),
  title: column(line.describe('问题'), (it) => it.finding.title),
  severity: column(findingSeverity.describe('性质'), (it) => it.finding.severity),
  amount: column(yuanFromZero.optional().describe('涉及金额（元）；不涉及就空着'), (it) =>
    yuanText(it.finding.amount),
  ),
  repeated: column(z.boolean().describe('以前年度已指出'), (it) => it.finding.repeats !== undefined),
  repeatsAudit: column(recordId.optional().describe('以前那份审计的编号'), (it) => earlierOf(it)?.audit),
  repeatsFinding: column(recordId.optional().describe('以前那个问题的编号'), (it) => earlierOf(it)?.finding),
  state: column(meaning(worded('audits.rectification', states.rectification), '整改情况'), (it) => it.state),
  measure: column(line.optional().describe('整改措施'), (it) => it.finding.rectification?.measure),
  dueOn: column(isoDate.optional().describe('整改期限'), (it) => it.finding.rectification?.dueOn),
  status: column(
    rectificationStatus.optional().describe('公布的整改状态'),
    (it) => it.finding.rectification?.status,
  ),
  completedOn: column(isoDate.optional().describe('完成日期'), (it) => it.finding.rectification?.completedOn),
  asOf: asOfColumn(),
});
