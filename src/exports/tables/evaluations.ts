import { z } from 'zod';
import { judgementOf } from '../../domain/results/evaluation-target.ts';
import { executionRate, gradeOf, type EvaluationRecord } from '../../domain/results/evaluation.ts';
import { line, recordId } from '../../schemas/common.ts';
import { evaluationGrade, evaluationKind, indicatorSchema } from '../../schemas/evaluation.ts';
import { percentage, points, wanYuan } from '../../schemas/money.ts';
import {
  bodyColumns,
  count,
  located,
  number,
  own,
  percentText,
  publishedOn,
  urlColumn,
  year,
  type About,
} from './shared.ts';
import { tablesOf } from './table.ts';
import { meaning, worded } from '../../schemas/enum-words.ts';
import { states } from '../../words/zh-CN/states.ts';

const { column, table } = tablesOf<EvaluationRecord>();
const kind = meaning(evaluationKind, '评价类型');
const grade = evaluationGrade.describe('评价等级：按总分算，90 分起优、80 分起良、60 分起中');

/** An evaluation a row. */
export const evaluationTable = table('绩效评价', ['id'], {
  ...own('evaluations'),
  project: column(line.describe('项目名称'), (it) => it.project),
  year: column(year, (it) => it.year),
  kind: column(kind, (it) => it.kind),
  grade: column(grade, (it) => gradeOf(it.total)),
  total: column(points.describe('总分'), (it) => z.encode(points, it.total)),
  indicators: column(count('指标数量'), (it) => it.indicators.length),
  missed: column(
    count('没有达到的目标数量'),
    (it) => it.indicators.filter((indicator) => judgementOf(indicator) === 'not-met').length,
  ),
  budget: column(wanYuan.describe('年初预算数（万元）'), (it) => z.encode(wanYuan, it.funds.total.budget)),
  adjusted: column(wanYuan.describe('全年预算数（万元）'), (it) =>
    z.encode(wanYuan, it.funds.total.adjusted),
  ),
  executed: column(wanYuan.describe('全年执行数（万元）'), (it) =>
    z.encode(wanYuan, it.funds.total.executed),
  ),
  executionRate: column(percentage.optional().describe('预算执行率（%）；没有预算就空着'), (it) =>
    percentText(executionRate(it.funds.total)),
  ),
  major: column(z.boolean().describe('重大项目'), (it) => it.major),
  department: column(line.describe('主管部门'), (it) => it.department),
  implementer: column(line.describe('实施单位'), (it) => it.implementer),
  ...bodyColumns((it: About) => it.organisation),
  ...located,
  policy: column(recordId.optional().describe('依据的政策：在本站的编号'), (it) => it.policy?.policy),
  clause: column(line.optional().describe('依据的条款'), (it) => it.policy?.clause),
  evaluator: column(line.optional().describe('第三方机构；单位自评的空着'), (it) => it.evaluator?.name),
  publishedOn,
});

/** An indicator of an evaluation. */
export interface IndicatorOf {
  evaluation: EvaluationRecord;
  indicator: EvaluationRecord['indicators'][number];
  /** Place in the form, from 0. */
  index: number;
}

/** The indicators of an evaluation in the order of its form. */
export const indicatorsOf = (evaluation: EvaluationRecord): IndicatorOf[] =>
  evaluation.indicators.map((indicator, index) => ({ evaluation, indicator, index }));

const rows = tablesOf<IndicatorOf>();

/** An indicator a row. */
export const indicatorTable = rows.table('绩效指标', ['evaluation', 'number'], {
  evaluation: rows.column(recordId.describe('评价编号'), (it) => it.evaluation.id),
  url: urlColumn((it: IndicatorOf) => `/evaluations/${it.evaluation.id}/#i${it.index + 1}`),
  project: rows.column(line.describe('项目名称'), (it) => it.evaluation.project),
  year: rows.column(year, (it) => it.evaluation.year),
  kind: rows.column(kind, (it) => it.evaluation.kind),
  number: rows.column(number, (it) => it.index + 1),
  level1: rows.column(line.describe('一级指标'), (it) => it.indicator.level1),
  level2: rows.column(line.describe('二级指标'), (it) => it.indicator.level2),
  level3: rows.column(line.describe('三级指标'), (it) => it.indicator.level3),
  target: rows.column(line.describe('年度指标值'), (it) => it.indicator.target),
  actual: rows.column(line.describe('实际完成值'), (it) => it.indicator.actual),
  judgement: rows.column(meaning(worded('evaluations.judgement', states.judgement), '是否达到'), (it) =>
    judgementOf(it.indicator),
  ),
  points: rows.column(indicatorSchema.shape.points.describe('分值'), (it) =>
    z.encode(points, it.indicator.points),
  ),
  score: rows.column(indicatorSchema.shape.score.describe('得分'), (it) =>
    z.encode(points, it.indicator.score),
  ),
  reason: rows.column(
    line.optional().describe('偏差原因和改进措施；没有写就空着'),
    (it) => it.indicator.reason,
  ),
});
