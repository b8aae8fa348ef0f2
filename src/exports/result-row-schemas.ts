import { z } from 'zod';
import { budgetKinds, budgetLineSchema } from '../schemas/budget.ts';
import { divisionCode, isoDate, line, recordId, webUrl } from '../schemas/common.ts';
import { evaluationGrades, indicatorSchema } from '../schemas/evaluation.ts';
import { percentage, points, wanYuan } from '../schemas/money.ts';
import { surveyKinds } from '../schemas/survey.ts';

const own = { id: recordId.describe('记录编号'), url: webUrl.describe('网页') };
const year = z.number().int().describe('年度');
const publishedOn = isoDate.describe('公布日期');
const number = z.number().int().describe('序号：从 1 起，网页上的次序');
const located = {
  place: divisionCode.optional().describe('行政区划代码'),
  placeName: line.optional().describe('所在地区：从省到本地的全名'),
};
const body = {
  organisation: recordId.optional().describe('单位编号：单位在本站的编号'),
  organisationName: line.optional().describe('单位名称'),
};
const evaluationKind = z
  .enum(['self', 'third-party'])
  .describe('评价类型：self 单位自评、third-party 第三方评价');
const people = (description: string) => z.number().int().optional().describe(description);

/** An evaluation in one row. */
const evaluationRow = z.strictObject({
  ...own,
  project: line.describe('项目名称'),
  year,
  kind: evaluationKind,
  grade: z.enum(evaluationGrades).describe('评价等级：按总分算，90 分起优、80 分起良、60 分起中'),
  total: points.describe('总分'),
  indicators: z.number().int().describe('指标数量'),
  missed: z.number().int().describe('没有达到的目标数量'),
  budget: wanYuan.describe('年初预算数（万元）'),
  adjusted: wanYuan.describe('全年预算数（万元）'),
  executed: wanYuan.describe('全年执行数（万元）'),
  executionRate: percentage.optional().describe('预算执行率（%）；没有预算就空着'),
  major: z.boolean().describe('重大项目'),
  department: line.describe('主管部门'),
  implementer: line.describe('实施单位'),
  ...body,
  ...located,
  policy: recordId.optional().describe('依据的政策：在本站的编号'),
  clause: line.optional().describe('依据的条款'),
  evaluator: line.optional().describe('第三方机构；单位自评的空着'),
  publishedOn,
});

/** An indicator of an evaluation. */
const indicatorRow = z.strictObject({
  evaluation: recordId.describe('评价编号'),
  url: webUrl.describe('网页'),
  project: line.describe('项目名称'),
  year,
  kind: evaluationKind,
  number,
  level1: line.describe('一级指标'),
  level2: line.describe('二级指标'),
  level3: line.describe('三级指标'),
  target: line.describe('年度指标值'),
  actual: line.describe('实际完成值'),
  judgement: z
    .enum(['met', 'not-met', 'unknown'])
    .describe('是否达到：met 达到目标、not-met 没有达到目标、unknown 无法自动判断'),
  points: indicatorSchema.shape.points.describe('分值'),
  score: indicatorSchema.shape.score.describe('得分'),
  reason: line.optional().describe('偏差原因和改进措施；没有写就空着'),
});

/** A survey in one row. */
const surveyRow = z.strictObject({
  ...own,
  title: line.describe('调查名称'),
  kind: z.enum(surveyKinds).describe('类型'),
  year,
  satisfaction: percentage
    .optional()
    .describe('满意度（%），最多一位小数；没有问满意度、答的人不到 10 个就空着'),
  population: people('调查对象总人数；不清楚就空着'),
  sample: z.number().int().describe('样本'),
  responses: z.number().int().describe('有效问卷'),
  responseRate: percentage.optional().describe('回收率（%），最多一位小数；样本不到 10 个就空着'),
  smallSample: z.boolean().describe('样本小：有效问卷不到 30 份，结果仅供参考'),
  ...body,
  ...located,
  by: line.optional().describe('由谁调查'),
  method: line.describe('调查方法'),
  from: isoDate.optional().describe('开始日期'),
  until: isoDate.optional().describe('结束日期'),
  publishedOn,
});

/** An option of a question of a survey. */
const answerRow = z.strictObject({
  survey: recordId.describe('调查编号'),
  url: webUrl.describe('网页'),
  surveyTitle: line.describe('调查名称'),
  year,
  number: number.describe('问题序号：从 1 起，问卷的次序'),
  question: line.describe('问题'),
  kind: z.enum(['choice', 'multiple', 'rating']).describe('题型：choice 单选、multiple 多选、rating 评分'),
  option: line.describe('选项'),
  count: z.number().int().describe('人数'),
  share: percentage.optional().describe('占比（%），最多一位小数；答的人不到 10 个就空着'),
  positive: z.boolean().describe('算作满意'),
});

/** A departmental budget or final account in one row. */
const budgetRow = z.strictObject({
  ...own,
  title: line.describe('标题'),
  kind: z.enum(budgetKinds).describe('类型'),
  organisation: recordId.describe('单位编号：残联在本站的编号'),
  organisationName: line.describe('单位名称'),
  year,
  original: webUrl.optional().describe('公开的网址'),
  lines: z.number().int().describe('行数；0 表示只有链接'),
  publishedOn,
});

/** A line of a departmental budget or final account. */
const budgetLineRow = z.strictObject({
  budget: recordId.describe('预决算编号'),
  url: webUrl.describe('网页'),
  organisationName: line.describe('单位名称'),
  year,
  budgetKind: z.enum(budgetKinds).describe('类型'),
  number,
  side: budgetLineSchema.shape.side.describe('收支'),
  code: budgetLineSchema.shape.code.describe('科目编码'),
  name: budgetLineSchema.shape.name,
  amount: budgetLineSchema.shape.amount,
  note: budgetLineSchema.shape.note,
});

/** Rows of the downloads of evaluations, surveys, and budgets. */
export const resultRowSchemas = {
  evaluations: { label: '绩效评价', key: ['id'], schema: evaluationRow },
  'evaluation-indicators': { label: '绩效指标', key: ['evaluation', 'number'], schema: indicatorRow },
  surveys: { label: '满意度和民意调查', key: ['id'], schema: surveyRow },
  'survey-answers': { label: '调查的问题和答案', key: ['survey', 'number', 'option'], schema: answerRow },
  budgets: { label: '部门预算和决算', key: ['id'], schema: budgetRow },
  'budget-lines': { label: '部门预算和决算各行', key: ['budget', 'number'], schema: budgetLineRow },
} as const;
