import { statementForm } from '../../domain/audits/statements.ts';
import { auditRevisionSchema, findingSeverities, rectificationStatuses } from '../../schemas/audit.ts';
import {
  statementColumns,
  statementNames,
  statementVersions,
  type StatementColumn,
  type StatementName,
} from '../../schemas/audit-statement.ts';
import type { Cell } from '../sheet/cell.ts';
import { columnsFor, wholeNumber, wordOf } from '../sheet/column.ts';
import { dayOf } from '../sheet/day.ts';
import { decimalOf } from '../sheet/decimal.ts';
import { normalise } from '../sheet/normalise.ts';
import { CellRefusal } from '../sheet/problems.ts';

const column = columnsFor(auditRevisionSchema);
const finding = (name: string): PropertyKey[] => ['findings', 0, name];
const rectification = (name: string): PropertyKey[] => ['findings', 0, 'rectification', name];
const itself = <Word extends string>(words: readonly Word[]): Record<Word, Word> =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;

/** Whether a finding repeats an earlier one, and which, as a form says it. */
export type Repeats = false | true | { audit: string; finding: string };

const repeatsForm = '“是”、“否”，或“是：9901-blind-2024 问题 1”（以前那份审计的编号和问题编号）';

function repeatsOf({ text }: Cell): Repeats {
  const [, audit, id] = /^是\s*[:：]\s*(\S+)\s+问题\s*(\S+)$/u.exec(text) ?? [];
  if (audit && id) return { audit, finding: id };
  const typed = normalise(text);
  if (['是', '有'].includes(typed)) return true;
  if (['否', '无', '不是', '-'].includes(typed)) return false;
  throw new CellRefusal(`“${text}”不是这里的写法`, { allowed: repeatsForm });
}

/** What {@link repeatsOf} reads. */
export const repeatsText = (repeats: Repeats | undefined): string =>
  typeof repeats === 'object' ? `是：${repeats.audit} 问题 ${repeats.finding}` : repeats ? '是' : '否';

/** The columns of 审计发现问题及整改情况. */
export const findingColumns = {
  id: column({ header: '序号', also: ['编号'], path: finding('id') }),
  title: column({
    header: '问题',
    also: ['发现的问题', '审计发现问题'],
    required: true,
    path: finding('title'),
  }),
  severity: column({
    header: '性质',
    also: ['问题性质'],
    required: true,
    path: finding('severity'),
    parse: wordOf(itself(findingSeverities)),
  }),
  repeats: column<Repeats>({
    header: '是否以前年度已指出',
    also: ['以前年度已指出'],
    path: finding('repeats'),
    allowed: repeatsForm,
    parse: repeatsOf,
  }),
  amount: column({
    header: '涉及金额',
    also: ['金额'],
    path: finding('amount'),
    parse: decimalOf(2, 2),
  }),
  measure: column({ header: '整改措施', path: rectification('measure') }),
  dueOn: column({ header: '整改期限', path: rectification('dueOn'), parse: dayOf }),
  status: column({
    header: '整改状态',
    path: rectification('status'),
    parse: wordOf(itself(rectificationStatuses)),
  }),
  completedOn: column({ header: '完成日期', path: rectification('completedOn'), parse: dayOf }),
};

/** Titles of the statements by what they are. */
export const statementTitles: Record<StatementName, string> = {
  activity: statementForm(statementVersions[0]).activity.title,
  balance: statementForm(statementVersions[0]).balance.title,
};
const byTitle = Object.fromEntries(statementNames.map((name) => [statementTitles[name], name]));
const byColumnName = Object.fromEntries(
  Object.entries(statementColumns).map(([id, name]) => [name, id]),
) as Record<string, StatementColumn>;

/** The columns of 差异说明: why a figure does not add up. */
export const differenceColumns = {
  statement: column({
    header: '报表',
    required: true,
    path: ['differences', 0, 'statement'],
    allowed: Object.keys(byTitle).join('、'),
    parse: wordOf<StatementName>(byTitle),
  }),
  line: column({
    header: '行次',
    required: true,
    path: ['differences', 0, 'line'],
    parse: wholeNumber,
  }),
  column: column({
    header: '栏目',
    required: true,
    path: ['differences', 0, 'column'],
    allowed: Object.values(statementColumns).join('、'),
    parse: wordOf<StatementColumn>(byColumnName),
  }),
  explanation: column({ header: '差异说明', required: true, path: ['differences', 0, 'explanation'] }),
  publishedOn: column({ header: '说明公布日期', path: ['differences', 0, 'publishedOn'], parse: dayOf }),
};
