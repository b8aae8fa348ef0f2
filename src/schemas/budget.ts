import { z } from 'zod';
import { collection } from './collection.ts';
import { line, pastDay, reference, source, webUrl } from './common.ts';
import { wanYuan } from './money.ts';
import { plainWords } from './enum-words.ts';

/** Kinds of departmental account: what is planned and what came of it. */
const budgetKinds = ['部门预算', '部门决算'] as const;
/** The kind that says what came of a plan. */
export const finalKind = budgetKinds[1];
/** Kind of departmental account. */
export const budgetKind = plainWords('budgets.kind', budgetKinds);
/** The two sides of a departmental account. */
export const budgetSides = ['收入', '支出'] as const;
/** The side of a line. */
export const budgetSide = plainWords('budgets.lines.side', budgetSides);
/** What code calls them. */
export const budgetSideIds = { 收入: 'income', 支出: 'expense' } as const satisfies Record<
  (typeof budgetSides)[number],
  string
>;

/** How forms name a line that is a sum of others. */
export const totalLine = /合\s*计|总\s*计|小\s*计/;
/** How forms begin a line that is a part of the one above it. */
export const partLine = /^\s*(其中|#)/;

/** A line of a departmental account. */
export const budgetLineSchema = z.strictObject({
  side: budgetSide.describe('收入还是支出'),
  code: z
    .string()
    .regex(/^\d{3,9}$/, '科目编码是 3 到 9 位数字')
    .optional()
    .describe('政府收支分类科目编码；没有就不写'),
  name: line.describe('科目或项目名称'),
  amount: wanYuan.describe('金额（万元）'),
  note: line.optional().describe('说明'),
});

/**
 * `content/budgets/*.json`: a departmental budget or final account (部门预决算) of a federation, as a link to where it
 * is published, as lines, or both.
 */
export const budgetSchema = z
  .strictObject({
    title: line.describe('标题'),
    kind: budgetKind.describe('预算还是决算'),
    organisation: reference('federations').describe('哪一级残联（federations/ 里的编号）'),
    year: z.number().int().min(2005).max(2100).describe('年度'),
    url: webUrl.optional().describe('公开的网址'),
    lines: z.array(budgetLineSchema).default([]).describe('收支各行；只给链接就不写'),
    publishedOn: pastDay.describe('公布日期'),
    source: source.optional(),
    updatedOn: pastDay.optional().describe('本站最近更新这条记录的日期'),
  })
  .refine(({ url, lines }) => url !== undefined || lines.length > 0, {
    error: '写 url（公开的网址）或者 lines（各行数字），至少一个',
    path: ['url'],
  });

/** A departmental budget or final account. */
export type Budget = z.output<typeof budgetSchema>;

/** `content/budgets/`. */
export const budgetCollection = collection('json', budgetSchema, '部门预决算');
