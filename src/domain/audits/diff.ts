import type { AuditFinding, AuditRevision } from '../../schemas/audit.ts';
import { statementColumns, type StatementName } from '../../schemas/audit-statement.ts';
import { formatDate } from '../values/dates.ts';
import { formatYuan } from '../values/money.ts';
import { columnsOf, Sheet } from './reconcile-sheet.ts';
import { formLine, statementForm } from './statements.ts';

/** What a later version of an audit says otherwise, in words that can be shown. */
export interface Change {
  /** What: `业务活动表 第 1 行 捐赠收入 本年累计数（合计）`, `审计意见`. */
  label: string;
  kind: 'changed' | 'added' | 'removed';
  before?: string;
  after?: string;
  /** After − before of an amount, whole 分. */
  difference?: number;
}

const change = (label: string, before: string | undefined, after: string | undefined): Change[] => {
  if (before === after) return [];
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [
    {
      label,
      kind,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ];
};

const amountChange = (label: string, before: number | undefined, after: number | undefined): Change[] =>
  change(
    label,
    before === undefined ? undefined : `${formatYuan(before)} 元`,
    after === undefined ? undefined : `${formatYuan(after)} 元`,
  ).map((it) => (before === undefined || after === undefined ? it : { ...it, difference: after - before }));

const date = (day: string | undefined): string | undefined => day && formatDate(day);

function statementChanges(before: AuditRevision, after: AuditRevision, statement: StatementName): Change[] {
  const sheets = [new Sheet(before), new Sheet(after)] as const;
  const { title } = statementForm(after.statementVersion)[statement];
  const lines = [...new Set([...before[statement], ...after[statement]].map((row) => row.line))];
  return lines
    .sort((a, b) => a - b)
    .flatMap((line) => {
      const name =
        formLine(after.statementVersion, statement, line)?.name ??
        formLine(before.statementVersion, statement, line)?.name ??
        '';
      return columnsOf(statement).flatMap((column) =>
        amountChange(
          `${title} 第 ${line} 行 ${name} ${statementColumns[column]}`,
          sheets[0].stated({ statement, line, column }),
          sheets[1].stated({ statement, line, column }),
        ),
      );
    });
}

const repeatsText = ({ repeats }: AuditFinding): string | undefined =>
  typeof repeats === 'object' ? `${repeats.audit} 问题 ${repeats.finding}` : repeats && '是';

function findingChanges(before: AuditFinding | undefined, after: AuditFinding | undefined): Change[] {
  const label = `问题 ${(after ?? before)?.id ?? ''}`;
  if (!before || !after) return change(label, before?.title, after?.title);
  const [old, now] = [before.rectification, after.rectification];
  return [
    ...change(label, before.title, after.title),
    ...change(`${label} 性质`, before.severity, after.severity),
    ...amountChange(`${label} 涉及金额`, before.amount, after.amount),
    ...change(`${label} 以前年度已指出`, repeatsText(before), repeatsText(after)),
    ...change(`${label} 整改措施`, old?.measure, now?.measure),
    ...change(`${label} 整改期限`, date(old?.dueOn), date(now?.dueOn)),
    ...change(`${label} 整改状态`, old?.status, now?.status),
    ...change(`${label} 整改完成日期`, date(old?.completedOn), date(now?.completedOn)),
  ];
}

/** Pairs the items of two lists by a key, in the order of the first, then what is only in the second. */
function paired<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): [Item | undefined, Item | undefined][] {
  const keys = new Set([...before, ...after].map(keyOf));
  const find = (items: readonly Item[], key: string) => items.find((it) => keyOf(it) === key);
  return [...keys].map((key) => [find(before, key), find(after, key)]);
}

/**
 * What changed from one published version of an audit to another: opinion and auditor, every figure by line and column,
 * findings by their number, attachments and 差异说明. Empty where nothing did; publication dates and 更正说明 are no change.
 */
export function diffRevisions(before: AuditRevision, after: AuditRevision): Change[] {
  const form = (it: AuditRevision) => statementForm(it.statementVersion).name;
  return [
    ...change('审计意见', before.opinion, after.opinion),
    ...change('意见原文', before.opinionText, after.opinionText),
    ...change('会计制度', form(before), form(after)),
    ...change('会计师事务所', before.auditor.name, after.auditor.name),
    ...change('事务所统一社会信用代码', before.auditor.creditCode, after.auditor.creditCode),
    ...change('报告文号', before.auditor.reportNumber, after.auditor.reportNumber),
    ...change('报告日期', date(before.auditor.reportedOn), date(after.auditor.reportedOn)),
    ...statementChanges(before, after, 'activity'),
    ...statementChanges(before, after, 'balance'),
    ...paired(before.findings, after.findings, (it) => it.id).flatMap(([a, b]) => findingChanges(a, b)),
    ...paired(before.attachments, after.attachments, (it) => it.title).flatMap(([a, b]) =>
      change(`附件 ${(b ?? a)?.title ?? ''}`, a?.url, b?.url),
    ),
    ...paired(
      before.differences,
      after.differences,
      (it) => `${it.statement} ${it.line} ${it.column}`,
    ).flatMap(([a, b]) => {
      const at = b ?? a;
      const where = at ? `第 ${at.line} 行 ${statementColumns[at.column]}` : '';
      return change(`差异说明 ${where}`, a?.explanation, b?.explanation);
    }),
  ];
}
