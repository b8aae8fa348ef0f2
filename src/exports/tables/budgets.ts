import { z } from 'zod';
import { budgetKind, budgetLineSchema, type Budget } from '../../schemas/budget.ts';
import { line, recordId, webUrl } from '../../schemas/common.ts';
import { wanYuan } from '../../schemas/money.ts';
import { count, number, own, publishedOn, urlColumn, year } from './shared.ts';
import { tablesOf } from './table.ts';

type BudgetRecord = Budget & { id: string };
const { column, table } = tablesOf<BudgetRecord>();

/** A departmental budget or final account a row. */
export const budgetTable = table('部门预算和决算', ['id'], {
  ...own('budgets'),
  title: column(line.describe('标题'), (it) => it.title),
  kind: column(budgetKind.describe('类型'), (it) => it.kind),
  organisation: column(recordId.describe('单位编号：残联在本站的编号'), (it) => it.organisation),
  organisationName: column(line.describe('单位名称'), (it, { bodyOf }) => bodyOf(it.organisation).name),
  year: column(year, (it) => it.year),
  original: column(webUrl.optional().describe('公开的网址'), (it) => it.url),
  lines: column(count('行数；0 表示只有链接'), (it) => it.lines.length),
  publishedOn,
});

/** A line of a departmental budget or final account. */
export interface BudgetLineOf {
  budget: BudgetRecord;
  line: BudgetRecord['lines'][number];
  /** From 1. */
  number: number;
}

/** The lines of a departmental budget or final account. */
export const budgetLinesOf = (budget: BudgetRecord): BudgetLineOf[] =>
  budget.lines.map((it, index) => ({ budget, line: it, number: index + 1 }));

const lines = tablesOf<BudgetLineOf>();

/** A line a row. */
export const budgetLineTable = lines.table('部门预算和决算各行', ['budget', 'number'], {
  budget: lines.column(recordId.describe('预决算编号'), (it) => it.budget.id),
  url: urlColumn((it: BudgetLineOf) => `/budgets/${it.budget.id}/`),
  organisationName: lines.column(
    line.describe('单位名称'),
    (it, { bodyOf }) => bodyOf(it.budget.organisation).name,
  ),
  year: lines.column(year, (it) => it.budget.year),
  budgetKind: lines.column(budgetKind.describe('类型'), (it) => it.budget.kind),
  number: lines.column(number, (it) => it.number),
  side: lines.column(budgetLineSchema.shape.side.describe('收支'), (it) => it.line.side),
  code: lines.column(budgetLineSchema.shape.code.describe('科目编码'), (it) => it.line.code),
  name: lines.column(budgetLineSchema.shape.name, (it) => it.line.name),
  amount: lines.column(budgetLineSchema.shape.amount, (it) => z.encode(wanYuan, it.line.amount)),
  note: lines.column(budgetLineSchema.shape.note, (it) => it.line.note),
});
