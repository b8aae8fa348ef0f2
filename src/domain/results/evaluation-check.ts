import { fundSources, type Evaluation, type FundSource, type Indicator } from '../../schemas/evaluation.ts';
import { executionRate, executionScore, gradeOf, groupsOf, pointsOf, totalOf } from './evaluation.ts';
import { judge } from './evaluation-target.ts';
import type { Fault } from '../values/fault.ts';
import { formatPercent, formatPoints, formatWan, sumOf } from '../values/money.ts';

/** Rules of an evaluation. */
export type EvaluationRule =
  | 'points-sum'
  | 'unusual-groups'
  | 'score-over-points'
  | 'no-reason'
  | 'full-score-missed'
  | 'funds-sum'
  | 'execution-rate'
  | 'execution-score'
  | 'unneeded-note'
  | 'total'
  | 'grade';

type EvaluationFault = Fault<EvaluationRule>;

const fault = (
  code: EvaluationRule,
  path: (string | number)[],
  what: string,
  todo: string,
  level: Fault['level'] = 'error',
): EvaluationFault => ({ code, path, level, what, todo });

/** The usual weights of a self evaluation; real forms differ, so others are only pointed at. */
const usualGroups = [
  ['预算执行', 1000],
  ['产出', 5000],
  ['效益', 3000],
  ['满意度', 1000],
] as const;

function* pointFaults(evaluation: Evaluation): Generator<EvaluationFault> {
  const sum = pointsOf(evaluation);
  if (sum !== 10_000)
    yield fault(
      'points-sum',
      ['indicators'],
      `分值合计 ${formatPoints(sum)}，不等于 100（执行率 ${formatPoints(evaluation.execution.points)}，各指标 ${formatPoints(sum - evaluation.execution.points)}）`,
      '核对每个指标和执行率的分值，合计应当正好是 100',
    );
  const groups = groupsOf(evaluation);
  const usual =
    groups.length === usualGroups.length &&
    usualGroups.every(([name, points]) => groups.some((it) => it.name === name && it.points === points));
  if (evaluation.kind === 'self' && !usual)
    yield fault(
      'unusual-groups',
      ['indicators'],
      `各组分值是 ${groups.map((it) => `${it.name} ${formatPoints(it.points)}`).join('、')}，和通常的 10、50、30、10 不同`,
      '对照原表核对；原表如此就不用改',
      'warning',
    );
}

function* indicatorFaults(indicator: Indicator, index: number): Generator<EvaluationFault> {
  const { level3, points, score, reason, target, actual } = indicator;
  const path = ['indicators', index];
  if (score > points)
    yield fault(
      'score-over-points',
      [...path, 'score'],
      `“${level3}”得 ${formatPoints(score)} 分，大于分值 ${formatPoints(points)}`,
      '核对得分和分值，得分不能大于分值',
    );
  if (score < points && reason === undefined)
    yield fault(
      'no-reason',
      [...path, 'score'],
      `“${level3}”扣了 ${formatPoints(points - score)} 分，没有写原因`,
      '在 reason 里写偏差原因和改进措施',
    );
  if (score >= points && judge(indicator) === 'not-met')
    yield fault(
      'full-score-missed',
      [...path, 'actual'],
      `“${level3}”指标值 ${target}，实际 ${actual}，没有达到，却得了满分`,
      '核对指标值、实际完成值和得分；越低越好的指标写 reverse: true',
      'warning',
    );
}

function* fundFaults({ funds }: Evaluation): Generator<EvaluationFault> {
  const sources = (Object.keys(fundSources) as FundSource[]).flatMap((it) => funds[it] ?? []);
  if (sources.length === 0) return;
  const columns = { budget: '年初预算数', adjusted: '全年预算数', executed: '全年执行数' } as const;
  for (const [column, name] of Object.entries(columns) as [keyof typeof columns, string][]) {
    const sum = sumOf(sources.map((it) => it[column]));
    if (sum !== funds.total[column])
      yield fault(
        'funds-sum',
        ['funds', 'total', column],
        `${name}合计 ${formatWan(funds.total[column])} 万元，各项来源相加是 ${formatWan(sum)} 万元`,
        '核对年度资金总额和各项来源',
      );
  }
}

function* executionFaults({ funds, execution }: Evaluation): Generator<EvaluationFault> {
  const { points, score, note } = execution;
  if (score > points)
    yield fault(
      'score-over-points',
      ['execution', 'score'],
      `执行率得 ${formatPoints(score)} 分，大于分值 ${formatPoints(points)}`,
      '核对得分和分值，得分不能大于分值',
    );
  const rate = executionRate(funds.total);
  const computed = executionScore(funds.total, points);
  if (rate === undefined || computed === undefined) return;
  if (execution.rate !== undefined && execution.rate !== rate)
    yield fault(
      'execution-rate',
      ['execution', 'rate'],
      `执行率写的是 ${formatPercent(execution.rate)}，按金额算是 ${formatPercent(rate)}`,
      '核对全年执行数、全年预算数和执行率；rate 可以不写，本站会算',
    );
  if (score !== computed && note === undefined)
    yield fault(
      'execution-score',
      ['execution', 'score'],
      `执行率得 ${formatPoints(score)} 分，按 ${formatPercent(rate)} × ${formatPoints(points)} 算是 ${formatPoints(computed)} 分`,
      '核对得分；按别的办法打分的，在 execution.note 里写明',
    );
  if (score === computed && note !== undefined)
    yield fault(
      'unneeded-note',
      ['execution', 'note'],
      '执行率得分和算出来的一样，不需要说明',
      '删掉 execution.note',
      'warning',
    );
}

function* totalFaults(evaluation: Evaluation): Generator<EvaluationFault> {
  const total = totalOf(evaluation);
  if (evaluation.total !== total)
    yield fault(
      'total',
      ['total'],
      `总分写的是 ${formatPoints(evaluation.total)}，各项得分相加是 ${formatPoints(total)}，差 ${formatPoints(Math.abs(evaluation.total - total))}`,
      '核对总分和各项得分',
    );
  const grade = gradeOf(evaluation.total);
  if (evaluation.grade !== undefined && evaluation.grade !== grade)
    yield fault(
      'grade',
      ['grade'],
      `等级写的是“${evaluation.grade}”，总分 ${formatPoints(evaluation.total)} 应为“${grade}”`,
      '核对总分和等级（优 ≥90、良 80—90、中 60—80、差 <60）；grade 可以不写，本站会算',
    );
}

/** Everything in an evaluation that does not add up or is not explained, in the order of the form. */
export const checkEvaluation = (evaluation: Evaluation): EvaluationFault[] => [
  ...fundFaults(evaluation),
  ...executionFaults(evaluation),
  ...pointFaults(evaluation),
  ...evaluation.indicators.flatMap((indicator, index) => [...indicatorFaults(indicator, index)]),
  ...totalFaults(evaluation),
];
