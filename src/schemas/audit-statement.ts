import { z } from 'zod';
import { isoDate, line, pastDay } from './common.ts';
import { yuan } from './money.ts';
import { meaning, worded } from './enum-words.ts';

/** Versions of the accounting system for private non-profit organisations (民间非营利组织会计制度) by the year they came. */
export const statementVersion = worded('audits.statement-version', {
  '2004': '财会〔2004〕7号',
  '2026': '新制度',
});
/** Version of the statements. */
export type StatementVersion = z.output<typeof statementVersion>;

/** The two statements that are published. */
export const statementName = worded('audits.statement', { activity: '业务活动表', balance: '资产负债表' });
/** Name of a statement. */
export type StatementName = z.output<typeof statementName>;

const lineNumber = z.number().int().min(1).max(999).describe('行次，报表上印的号');
const terms = z.array(z.number().int()).min(1).describe('由哪些行次相加得到，减去的写负号，如 [11, -35, 40]');

/** A line of a statement form: its printed number, its name, the group under which it stands, how it is made up. */
const statementLineSchema = z.strictObject({
  line: lineNumber,
  name: line.describe('项目名称'),
  group: line.optional().describe('所在的小标题'),
  sum: terms.optional(),
  transfer: z.literal(true).optional().describe('只在非限定性和限定性之间移动，合计为 0'),
});

const formOf = z.strictObject({
  form: line.describe('表号'),
  title: line.describe('表名'),
  lines: z.array(statementLineSchema),
});

/** `src/statements/*.json`: the lines of a version of the statements and which of them say what. */
export const statementFormSchema = z.strictObject({
  version: statementVersion,
  name: line.describe('会计制度名称和文号'),
  from: isoDate.describe('开始施行的日期'),
  until: isoDate.optional().describe('施行到哪一天'),
  note: line.optional(),
  activity: formOf,
  balance: formOf,
  keys: z
    .strictObject({
      income: lineNumber,
      expense: lineNumber,
      change: lineNumber,
      assets: lineNumber,
      liabilities: lineNumber,
      unrestricted: lineNumber,
      restricted: lineNumber,
      netAssets: lineNumber,
    })
    .optional()
    .describe('收入合计、费用合计、净资产变动额、资产总计、负债合计、三种净资产各在哪一行'),
});

/** A line of a statement form. */
export type StatementLine = z.output<typeof statementLineSchema>;
/** A version of the statements. */
export type StatementForm = z.output<typeof statementFormSchema>;

/** The three columns of a period in the statement of activities. */
export const amountColumns = ['unrestricted', 'restricted', 'total'] as const;

const amounts = z.strictObject({
  unrestricted: yuan.optional().describe('非限定性（元）；没有分栏就不写'),
  restricted: yuan.optional().describe('限定性（元）；没有分栏就不写'),
  total: yuan.describe('合计（元）'),
});

/** A line of the statement of activities as published (业务活动表). */
export const activityRowSchema = z.strictObject({
  line: lineNumber,
  lastYear: amounts.optional().describe('上年数；报表上没有就不写'),
  thisYear: amounts.describe('本年累计数'),
});

/** A line of the balance sheet as published (资产负债表). */
export const balanceRowSchema = z.strictObject({
  line: lineNumber,
  opening: yuan.optional().describe('年初数（元）；报表上没有就不写'),
  closing: yuan.describe('期末数（元）'),
});

/** Every column in which a figure can stand, with the words of the form. */
export const statementColumn = worded('audits.statement-column', {
  'lastYear.unrestricted': '上年数（非限定性）',
  'lastYear.restricted': '上年数（限定性）',
  'lastYear.total': '上年数（合计）',
  'thisYear.unrestricted': '本年累计数（非限定性）',
  'thisYear.restricted': '本年累计数（限定性）',
  'thisYear.total': '本年累计数（合计）',
  opening: '年初数',
  closing: '期末数',
});
/** Column of a statement. */
export type StatementColumn = z.output<typeof statementColumn>;

/** 差异说明: why exactly one figure does not add up, published beside it. */
export const differenceSchema = z
  .strictObject({
    statement: meaning(statementName, '哪张表'),
    line: lineNumber,
    column: meaning(statementColumn, '哪一栏'),
    explanation: line.describe('为什么对不上（追溯调整、制度变化、报告本身有误等），公开给所有人看'),
    publishedOn: pastDay.describe('公布这条说明的日期'),
  })
  .refine(({ statement, column }) => (statement === 'balance') === !column.includes('.'), {
    error: '业务活动表的栏是 lastYear.… 或 thisYear.…，资产负债表的栏是 opening 或 closing',
    path: ['column'],
  });

/** An explained difference. */
export type Difference = z.output<typeof differenceSchema>;
