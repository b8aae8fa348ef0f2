import { statementForm } from '../../domain/audits/statements.ts';
import { auditRevisionSchema, findingSeverity, rectificationStatus } from '../../schemas/audit.ts';
import {
  statementColumn,
  statementName,
  statementVersion,
  type StatementColumn,
  type StatementName,
} from '../../schemas/audit-statement.ts';
import type { Cell } from '../sheet/cell.ts';
import { amount, code, day, lineNumber, properName } from '../sheet/cell-types.ts';
import { columnsFor, verbatim, type CellType } from '../sheet/column.ts';
import { normalise } from '../sheet/normalise.ts';
import { CellRefusal } from '../sheet/problems.ts';
import { answers, byWord } from '../sheet/words.ts';

const finding = columnsFor(auditRevisionSchema, 'findings', 0);
const difference = columnsFor(auditRevisionSchema, 'differences', 0);
const payer = columnsFor(auditRevisionSchema, 'payers', 0);

/** Whether a finding repeats an earlier one, and which, as a record says it; not at all where it does not. */
type Repeats = true | { audit: string; finding: string };

const repeatsForm = '“是”、“否”，或“是：9901-blind-2024 问题 1”（以前那份审计的编号和问题编号）';

const said = answers(['是', '有'], ['否', '无', '没有', '-'], ['指出']);

function repeatsOf(cell: Cell): Repeats | undefined {
  const { text } = cell;
  const [, audit, id] = /^是\s*[:：]\s*(\S+)\s+问题\s*(\S+)$/u.exec(text) ?? [];
  if (audit && id) return { audit, finding: id };
  if (!said.takes?.(text)) throw new CellRefusal(`“${text}”不是这里的写法`, { allowed: repeatsForm });
  return said.parse(cell, undefined) ? true : undefined;
}

const repeats: CellType<Repeats> = {
  parse: repeatsOf,
  write: (it) => (it === true ? '是' : `是：${it.audit} 问题 ${it.finding}`),
  takes: (text) => said.takes?.(text) === true,
  allowed: repeatsForm,
};

/** The columns of 审计发现问题及整改情况. */
export const findingColumns = {
  id: finding({ header: '序号', also: ['编号'], path: ['id'] }),
  title: finding({
    header: '问题',
    also: ['发现的问题', '审计发现问题', '审计发现的问题', '存在的问题', '存在问题', '主要问题', '问题描述'],
    required: true,
    path: ['title'],
    type: verbatim,
  }),
  severity: finding({
    header: '性质',
    also: ['问题性质'],
    required: true,
    path: ['severity'],
    type: byWord(findingSeverity),
  }),
  repeats: finding({
    header: '是否以前年度已指出',
    help: '以前年度的审计是不是已经指出这个问题',
    also: ['以前年度已指出'],
    path: ['repeats'],
    type: repeats,
  }),
  amount: finding({
    header: '涉及金额',
    also: ['金额'],
    path: ['amount'],
    type: amount,
  }),
  measure: finding({ header: '整改措施', path: ['rectification', 'measure'] }),
  dueOn: finding({ header: '整改期限', path: ['rectification', 'dueOn'], type: day }),
  status: finding({
    header: '整改状态',
    path: ['rectification', 'status'],
    type: byWord(rectificationStatus),
  }),
  completedOn: finding({ header: '完成日期', path: ['rectification', 'completedOn'], type: day }),
};

/** The number of a line, alone or with the name that the form prints beside it: 5, 5 政府补助收入. */
const lineOf = (...statements: readonly StatementName[]): CellType<number> => ({
  ...lineNumber,
  parse: (cell, field) => {
    const [, digits, name] = /^(\d+)[.、:]?(\p{Script=Han}.*)$/u.exec(normalise(cell.text)) ?? [];
    if (digits === undefined || name === undefined) return lineNumber.parse(cell, field);
    const lines = statementVersion.options.flatMap((it) =>
      statements.flatMap((of) => statementForm(it)[of].lines),
    );
    const own = lines.filter(({ line }) => line === Number(digits)).map((it) => normalise(it.name));
    if (!own.includes(name))
      throw new CellRefusal(
        `行次 ${digits} ${own[0] === undefined ? '报表上没有' : `是“${own[0]}”`}，这里写的是“${name}”`,
        {
          allowed: '报表上印的行次，如 5',
          todo: '核对行次和名称，改正写错的一个；或者只写行次',
        },
      );
    return Number(digits);
  },
});

/** The columns of 收入明细: who paid what, by which contract. */
export const payerColumns = {
  name: payer({
    header: '付款单位',
    also: ['资金来源单位', '付款方'],
    required: true,
    path: ['name'],
    type: properName,
  }),
  contract: payer({ header: '合同或者项目', also: ['合同名称', '项目名称'], path: ['contract'] }),
  amount: payer({ header: '付款金额', also: ['到账金额'], required: true, path: ['amount'], type: amount }),
  line: payer({ header: '收入行次', required: true, path: ['line'], type: lineOf('activity') }),
  accountCode: payer({ header: '支出科目编码', path: ['accountCode'], type: code }),
};

/** The columns of 差异说明: why a figure does not add up. */
export const differenceColumns = {
  statement: difference<StatementName>({
    header: '报表',
    required: true,
    path: ['statement'],
    type: byWord(statementName),
  }),
  line: difference({
    header: '行次',
    required: true,
    path: ['line'],
    type: lineOf('activity', 'balance'),
  }),
  column: difference<StatementColumn>({
    header: '栏目',
    required: true,
    path: ['column'],
    type: byWord(statementColumn),
  }),
  explanation: difference({ header: '差异说明', required: true, path: ['explanation'] }),
  publishedOn: difference({ header: '说明公布日期', path: ['publishedOn'], type: day }),
};
