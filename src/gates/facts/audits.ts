import { overPaid } from '../../domain/audits/money-flow.ts';
import { statementForm } from '../../domain/audits/statements.ts';
import { isBusiness } from '../../domain/directory/credit-code-kind.ts';
import { formatYuan } from '../../domain/values/money.ts';
import { rectified, type Audit, type AuditRevision } from '../../schemas/audit.ts';
import type { FieldPath } from '../../records/source.ts';
import { attachmentFaults } from './attachments.ts';
import { numbersOfRecord } from './numbers.ts';
import {
  fault,
  inOrder,
  isBefore,
  told,
  valueAt,
  yearOfDay,
  type FactFault,
  type Rule,
  type CheckedRecord,
} from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** An audit of a year comes after it, and not many years after. */
function* yearFaults(
  { data: { year } }: CheckedRecord<Audit>,
  it: AuditRevision,
  at: FieldPath,
): Generator<FactFault> {
  const { reportedOn } = it.auditor;
  const path = [...at, 'auditor', 'reportedOn'];
  if (yearOfDay(reportedOn) <= year)
    yield fault(
      path,
      `审计年度 ${year} 还没有结束，${reportedOn} 就出了审计报告`,
      '核对审计年度和报告日期；年度审计在年度结束以后',
    );
  else if (yearOfDay(reportedOn) > year + 2)
    yield fault(
      path,
      `${year} 年度的审计报告 ${reportedOn} 才出，隔了 ${yearOfDay(reportedOn) - year} 年`,
      '核对审计年度和报告日期；确实如此就不用改',
      'warning',
    );
  const { version, from, until } = statementForm(it.statementVersion);
  if (year < yearOfDay(from) || (until !== undefined && year > yearOfDay(until)))
    yield fault(
      [...at, 'statementVersion'],
      `${year} 年度的报表写的是 ${version} 版会计制度，这一版${until ? `只用到 ${until}` : `从 ${from} 起用`}`,
      '核对审计年度和会计制度版本',
    );
}

function* rectificationFaults({ findings }: AuditRevision, at: FieldPath): Generator<FactFault> {
  for (const [index, { rectification: it }] of findings.entries()) {
    if (!it) continue;
    const path = [...at, 'findings', index, 'rectification'];
    if (it.status === rectified && it.completedOn === undefined)
      yield fault(
        [...path, 'completedOn'],
        '整改状态是“已完成”，没有写完成日期',
        '补上 completedOn；表上没有写日期的，向填报的单位核实',
        'warning',
      );
  }
}

/** What an audit found is put right after its year, most often after its report. */
function* rectificationDays(
  record: CheckedRecord<Audit>,
  { findings, auditor }: AuditRevision,
  at: FieldPath,
): Generator<FactFault> {
  const { year } = record.data;
  for (const [index, { rectification: it }] of findings.entries()) {
    if (!it) continue;
    const path = [...at, 'findings', index, 'rectification'];
    yield* inOrder(record, [...at, 'auditor', 'reportedOn'], [...path, 'dueOn']);
    if (it.completedOn === undefined || !isBefore(it.completedOn, auditor.reportedOn)) continue;
    const early = yearOfDay(it.completedOn) <= year;
    yield fault(
      [...path, 'completedOn'],
      `完成日期 ${it.completedOn} 早于审计${early ? `年度 ${year} 结束` : `报告 ${auditor.reportedOn}`}`,
      early ? '核对完成日期；审计查出的问题，整改在审计以后' : '核对完成日期；边审边改的就不用改',
      early ? 'error' : 'warning',
    );
  }
}

/** Who audits is somebody else, a firm, and says why where the opinion is not clean. */
function* auditorFaults(
  { data }: CheckedRecord<Audit>,
  it: AuditRevision,
  at: FieldPath,
  { bodies }: Surroundings,
): Generator<FactFault> {
  const body = bodies.get(data.organisation);
  const { name, creditCode } = it.auditor;
  if (body && (body.name === name || (creditCode !== undefined && creditCode === body.creditCode)))
    yield fault([...at, 'auditor'], `审计机构“${name}”就是被审计单位自己`, '核对审计机构和被审计单位');
  else if (creditCode !== undefined && !isBusiness(creditCode))
    yield fault(
      [...at, 'auditor', 'creditCode'],
      `统一社会信用代码 ${creditCode} 不是 9 开头，会计师事务所在市场监管部门登记`,
      '核对事务所的代码，不要写成被审计单位的',
    );
  if (it.opinion !== '无保留意见' && it.opinionText === undefined)
    yield fault(
      [...at, 'opinionText'],
      `审计意见是“${it.opinion}”，没有写原文`,
      '把报告里的意见段或强调事项段抄进 opinionText',
      'warning',
    );
}

/** Of a line of income nobody can have paid more than it holds. */
function* payerFaults(it: AuditRevision, at: FieldPath): Generator<FactFault> {
  for (const { line, amount, said } of overPaid(it)) {
    const index = it.payers.findIndex((payer) => payer.line === line);
    yield fault(
      [...at, 'payers', index, 'amount'],
      `收入明细里第 ${line} 行的付款合计 ${formatYuan(said)} 元，业务活动表第 ${line} 行只有 ${formatYuan(amount)} 元`,
      '核对付款金额和收入行次',
    );
  }
}

/** Nobody has accounts of its own before it is registered. */
function* bodyFaults({ data }: CheckedRecord<Audit>, { bodies }: Surroundings): Generator<FactFault> {
  const body = bodies.get(data.organisation);
  const since = body?.registeredOn ?? body?.foundedOn;
  if (body && since !== undefined && yearOfDay(since) > data.year)
    yield fault(
      ['year'],
      `审计年度 ${data.year}，${body.name} ${since} 才${body.registeredOn ? '登记' : '成立'}`,
      '核对审计年度、被审计单位和它的登记日期',
    );
  if (body?.registered === false)
    yield fault(
      ['organisation'],
      `${body.name}写的是没有登记，没有自己的账可以审计`,
      '核对被审计单位和它的登记情况',
      'warning',
    );
}

/** The days of an audit, beside each other and its year. */
export function* auditDays(record: CheckedRecord<Audit>): Generator<FactFault> {
  for (const [index, revision] of record.data.revisions.entries()) {
    const at = ['revisions', index];
    yield* yearFaults(record, revision, at);
    yield* rectificationDays(record, revision, at);
    if (index > 0)
      yield* inOrder(
        record,
        ['revisions', index - 1, 'auditor', 'reportedOn'],
        [...at, 'auditor', 'reportedOn'],
        'warning',
      );
    for (const position of revision.differences.keys())
      yield* inOrder(
        record,
        [...at, 'auditor', 'reportedOn'],
        [...at, 'differences', position, 'publishedOn'],
      );
  }
}

/** Audits: after their year, by somebody else, under the system of the year, put right after they told. */
export const auditFacts: Rule<Audit> = function* (record, around) {
  yield* bodyFaults(record, around);
  yield* auditDays(record);
  for (const [index, revision] of record.data.revisions.entries()) {
    const at = ['revisions', index];
    yield* auditorFaults(record, revision, at, around);
    yield* rectificationFaults(revision, at);
    yield* payerFaults(revision, at);
    yield* attachmentFaults(around, at, revision.attachments);
  }
};

/** One report of an auditor is about one body and year: the second with its number names the first. */
export function* sameReportFaults(
  records: readonly CheckedRecord<Audit>[],
): Generator<{ record: CheckedRecord<Audit>; found: FactFault }> {
  const first = new Map<string, CheckedRecord<Audit>>();
  for (const record of records)
    for (const { text, path } of numbersOfRecord(record)) {
      const key = `${String(valueAt(record.data, [...path.slice(0, -1), 'name']))} ${text}`;
      const other = first.get(key) ?? record;
      first.set(key, other);
      if (other !== record)
        yield {
          record,
          found: fault(
            path,
            `${told(record, path)} 已经写在 ${other.file}`,
            '一份报告只说一家单位一个年度：核对报告文号',
          ),
        };
    }
}
