import { statementForm } from '../../domain/audits/statements.ts';
import { auditOpinion, auditRevisionSchema, auditSchema, type AuditOpinion } from '../../schemas/audit.ts';
import { statementVersion, type StatementVersion } from '../../schemas/audit-statement.ts';
import { registrationSchema } from '../../schemas/association.ts';
import { attachments, creditCode, day, year } from '../sheet/cell-types.ts';
import { columnsFor, type CellType } from '../sheet/column.ts';
import { normalise } from '../sheet/normalise.ts';
import { CellRefusal } from '../sheet/problems.ts';
import { byWord } from '../sheet/words.ts';

const audit = columnsFor(auditSchema);
const revision = columnsFor(auditRevisionSchema);
const registration = columnsFor(registrationSchema);

/** Names of the accounting systems, as a cover has them. */
const versionNames = statementVersion.options.map((version) => statementForm(version).name);

/** A version of the accounting system, by the year in its name. */
const version: CellType<StatementVersion> = {
  parse: ({ text }) => {
    const typed = normalise(text);
    const found = statementVersion.options.find((it) => typed.includes(it));
    if (!found) throw new CellRefusal(`“${text}”看不出是哪一版`, { allowed: versionNames.join('、') });
    return found;
  },
  write: (value) => statementForm(value).name,
  allowed: versionNames.join('、'),
  words: versionNames,
};

const opinionWords = byWord(auditOpinion);

/** The kind of an opinion: reports also call one without a remark 标准. */
const opinion: CellType<AuditOpinion> = {
  ...opinionWords,
  parse: (cell, field) =>
    opinionWords.parse({ ...cell, text: cell.text.replace(/^\s*标准的?(?=无保留意见)/u, '') }, field),
};

/** What a cover says of the version of an audit. */
export const revisionColumns = {
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
    type: creditCode,
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
    type: day,
  }),
  opinion: revision({
    header: '审计意见类型',
    also: ['审计意见', '意见类型'],
    required: true,
    path: ['opinion'],
    type: opinion,
  }),
  statementVersion: revision<StatementVersion>({
    header: '执行会计制度',
    also: ['会计制度'],
    required: true,
    path: ['statementVersion'],
    type: version,
  }),
  opinionText: revision({ header: '意见段或强调事项段', path: ['opinionText'] }),
  attachments: revision({ header: '附件', help: '附件', path: ['attachments'], type: attachments }),
};

/** What stands on the cover (审计报告基本情况表): whose audit it is, and its version. */
export const coverColumns = {
  organisation: audit({ header: '被审计单位', also: ['单位名称'], required: true }),
  code: registration({
    header: '统一社会信用代码',
    also: ['被审计单位统一社会信用代码', '信用代码'],
    path: ['creditCode'],
    type: creditCode,
  }),
  year: audit({
    header: '审计年度',
    also: ['年度'],
    required: true,
    path: ['year'],
    type: { ...year, write: (value) => `${value}年度` },
  }),
  ...revisionColumns,
};
