import { statementForm } from '../../domain/audits/statements.ts';
import {
  auditOpinionNames,
  auditRevisionSchema,
  auditSchema,
  type AuditOpinion,
} from '../../schemas/audit.ts';
import { statementVersions, type StatementVersion } from '../../schemas/audit-statement.ts';
import { registrationSchema } from '../../schemas/association.ts';
import { attachmentsOf, type Attachment } from '../sheet/attachments.ts';
import type { Cell } from '../sheet/cell.ts';
import { columnsFor, wholeText, wordOf } from '../sheet/column.ts';
import { dayOf } from '../sheet/day.ts';
import type { Field } from '../sheet/field.ts';
import { normalise } from '../sheet/normalise.ts';
import { CellRefusal } from '../sheet/problems.ts';
import { yearOf } from '../sheet/year.ts';

const audit = columnsFor(auditSchema);
const revision = columnsFor(auditRevisionSchema);
const registration = columnsFor(registrationSchema);

/** Names of the accounting systems, as a cover has them. */
export const versionNames = statementVersions.map((version) => statementForm(version).name);

const codeOf = (cell: Cell, field: Field | undefined): string => {
  const code = normalise(wholeText(cell)).toUpperCase();
  return field ? field.check(code) : code;
};

function versionOf(cell: Cell): StatementVersion {
  const text = normalise(cell.text);
  const version = statementVersions.find((it) => text.includes(it));
  if (!version) throw new CellRefusal(`“${cell.text}”看不出是哪一版`, { allowed: versionNames.join('、') });
  return version;
}

/** What stands on the cover (审计报告基本情况表); paths are those of a version of an audit. */
export const coverColumns = {
  organisation: audit({ header: '被审计单位', also: ['单位名称'], required: true }),
  code: registration({
    header: '统一社会信用代码',
    also: ['被审计单位统一社会信用代码', '信用代码'],
    path: ['creditCode'],
    parse: codeOf,
  }),
  year: audit({ header: '审计年度', also: ['年度'], required: true, path: ['year'], parse: yearOf }),
  auditor: revision({
    header: '会计师事务所',
    also: ['审计机构'],
    required: true,
    path: ['auditor', 'name'],
  }),
  auditorCode: revision({
    header: '事务所统一社会信用代码',
    also: ['会计师事务所统一社会信用代码'],
    path: ['auditor', 'creditCode'],
    parse: codeOf,
  }),
  reportNumber: revision({
    header: '报告文号',
    also: ['审计报告文号'],
    required: true,
    path: ['auditor', 'reportNumber'],
  }),
  reportedOn: revision({
    header: '报告日期',
    also: ['审计报告日期'],
    required: true,
    path: ['auditor', 'reportedOn'],
    parse: dayOf,
  }),
  opinion: revision({
    header: '审计意见类型',
    also: ['审计意见', '意见类型'],
    required: true,
    path: ['opinion'],
    parse: wordOf<AuditOpinion>(
      Object.fromEntries(auditOpinionNames.map((name) => [name, name])) as Record<AuditOpinion, AuditOpinion>,
    ),
  }),
  statementVersion: revision({
    header: '执行会计制度',
    also: ['会计制度'],
    required: true,
    path: ['statementVersion'],
    allowed: versionNames.join('、'),
    choices: versionNames,
    parse: versionOf,
  }),
  opinionText: revision({ header: '意见段或强调事项段', path: ['opinionText'] }),
  attachments: revision<Attachment[]>({ header: '附件', path: ['attachments'], parse: attachmentsOf }),
};
