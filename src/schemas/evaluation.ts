import { z } from 'zod';
import { creditCode } from './association.ts';
import { attachment } from './attachment.ts';
import { collection } from './collection.ts';
import { divisionCode, line, pastDay, reference, source } from './common.ts';
import { bodyCollections } from './reference.ts';
import { percentage, points, wanYuan } from './money.ts';
import { meaning, plainWords, worded } from './enum-words.ts';

/** Who evaluated: the body itself (单位自评) or a third party (第三方评价). */
export const evaluationKind = worded('evaluations.kind', { self: '单位自评', 'third-party': '第三方评价' });

/** Grades (评价等级), best first, with the least points of each. Rule: see `gradeOf` in the domain. */
export const evaluationGrades = ['优', '良', '中', '差'] as const;
/** Grade. */
export const evaluationGrade = plainWords('evaluations.grade', evaluationGrades);
/** What code calls them. */
export const gradeIds = { 优: 'excellent', 良: 'good', 中: 'fair', 差: 'poor' } as const satisfies Record<
  (typeof evaluationGrades)[number],
  string
>;
/** Grade. */
export type EvaluationGrade = (typeof evaluationGrades)[number];

/** Sources of a project's money besides the sum of all, in the words of the form. */
export const fundSources = {
  appropriation: '当年财政拨款',
  carriedOver: '上年结转资金',
  other: '其他资金',
} as const;
/** Source of money. */
export type FundSource = keyof typeof fundSources;

const funds = z.strictObject({
  budget: wanYuan.describe('年初预算数（万元）'),
  adjusted: wanYuan.describe('全年预算数（万元）'),
  executed: wanYuan.describe('全年执行数（万元）'),
});

/** 项目资金 of the form: the sum of the year and, where stated, its sources. */
const projectFundsSchema = z.strictObject({
  total: funds.describe('年度资金总额'),
  appropriation: funds.optional().describe('其中：当年财政拨款；没有分列就不写'),
  carriedOver: funds.optional().describe('其中：上年结转资金；没有分列就不写'),
  other: funds.optional().describe('其中：其他资金；没有分列就不写'),
});

/** An indicator of the third level with its target, what was reached, and its points (绩效指标). */
export const indicatorSchema = z.strictObject({
  level1: line.describe('一级指标，如“产出指标”'),
  level2: line.describe('二级指标，如“数量指标”'),
  level3: line.describe('三级指标'),
  target: line.describe('年度指标值，如“≥95%”“≤150元”“健全”'),
  actual: line.describe('实际完成值，写法和指标值一样'),
  reverse: z.boolean().optional().describe('越低越好的指标写 true；指标值写明 ≤ 或者属于成本指标的不用写'),
  points: points.describe('分值'),
  score: points.describe('得分'),
  reason: line.optional().describe('偏差原因分析及改进措施；没有得满分的必须写'),
});

/** `content/evaluations/*.json`: the performance evaluation of a project for a year (项目支出绩效评价). */
export const evaluationSchema = z
  .strictObject({
    project: line.describe('项目名称'),
    year: z.number().int().min(2005).max(2100).describe('评价的年度'),
    kind: meaning(evaluationKind, '评价类型'),
    major: z.boolean().default(false).describe('是不是重大项目；重大项目的评价结果要及时公开'),
    place: divisionCode.optional().describe('项目所在地区的行政区划代码'),
    department: line.describe('主管部门'),
    implementer: line.describe('实施单位'),
    organisation: reference(bodyCollections)
      .optional()
      .describe('实施单位在本站的编号（协会、社会组织或残联）；没有就不写'),
    policy: z
      .strictObject({
        policy: reference('policies', '删掉 policy').describe('依据的政策在本站的编号'),
        clause: line.optional().describe('条款编号，如 "c3-s6"；指整份文件就不写'),
      })
      .optional()
      .describe('项目依据的政策条款'),
    funds: projectFundsSchema.describe('项目资金（万元）'),
    execution: z
      .strictObject({
        points: points.describe('执行率的分值，一般是 "10"'),
        rate: percentage.optional().describe('表上写的执行率（%）；可以不写，本站会算'),
        score: points.describe('执行率得分'),
        note: line.optional().describe('得分和按执行率算出来的不一样时，写明按什么办法打分'),
      })
      .describe('预算执行率'),
    goals: z
      .strictObject({ planned: line.describe('预期目标'), actual: line.describe('实际完成情况') })
      .describe('年度总体目标'),
    indicators: z.array(indicatorSchema).min(1, '至少要有一个指标').describe('绩效指标，逐条写'),
    total: points.describe('总分'),
    grade: evaluationGrade.optional().describe('评价等级；没有写就不写，本站会算'),
    evaluator: z
      .strictObject({
        name: line.describe('第三方机构名称'),
        creditCode: creditCode.optional(),
        reportedOn: pastDay.optional().describe('评价报告日期'),
      })
      .optional()
      .describe('第三方评价机构；单位自评不写'),
    attachments: z.array(attachment).default([]).describe('附件，如评价报告全文'),
    publishedOn: pastDay.describe('公布日期'),
    source: source.optional(),
    updatedOn: pastDay.optional().describe('本站最近更新这条记录的日期'),
  })
  .refine(({ kind, evaluator }) => kind !== 'third-party' || evaluator !== undefined, {
    error: '第三方评价要写 evaluator（第三方机构）：写上机构；本单位自己评的，改 kind（评价方式）',
    path: ['kind'],
  })
  .refine(({ kind, evaluator }) => kind === 'third-party' || evaluator === undefined, {
    error:
      '单位自评不写 evaluator（第三方机构）：第三方评的，改 kind（评价方式）；本单位自己评的，删掉 evaluator（第三方机构）',
    path: ['evaluator'],
  });

/** A performance evaluation. */
export type Evaluation = z.output<typeof evaluationSchema>;
/** What an importer writes. */
export type EvaluationInput = z.input<typeof evaluationSchema>;
/** An indicator. */
export type Indicator = z.output<typeof indicatorSchema>;
/** Budget, adjusted budget and execution, whole 分. */
export type Funds = z.output<typeof funds>;

/** `content/evaluations/`. */
export const evaluationCollection = collection('json', evaluationSchema, '绩效评价');
