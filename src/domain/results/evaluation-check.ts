import {
  fundSources,
  type Evaluation,
  type EvaluationGrade,
  type Funds,
  type FundSource,
  type Indicator,
} from '../../schemas/evaluation.ts';
import type { FaultAt } from '../values/fault.ts';
import { ratio, sumOf } from '../values/money.ts';
import { usualGroups } from './evaluation-form.ts';
import {
  executionRate,
  executionScore,
  gradeOf,
  groupsOf,
  pointsOf,
  totalOf,
  type ScoreGroup,
} from './evaluation.ts';
import { judgementOf } from './evaluation-target.ts';

/** A rule that an evaluation breaks, with what it says and what it ought to be; points in hundredths, money in 分. */
export type EvaluationFault = FaultAt &
  (
    | { code: 'points-sum'; sum: number; execution: number }
    | { code: 'unusual-groups'; groups: ScoreGroup[] }
    | { code: 'score-over-points'; indicator?: string; score: number; points: number }
    | { code: 'no-reason'; indicator: string; lost: number }
    | { code: 'full-score-missed'; indicator: string; target: string; actual: string }
    | { code: 'funds-sum'; column: keyof Funds; stated: number; computed: number }
    | { code: 'execution-rate'; stated: number; computed: number }
    | { code: 'execution-score'; score: number; rate: number; points: number; computed: number }
    | { code: 'unneeded-note' }
    | { code: 'total'; stated: number; computed: number }
    | { code: 'grade'; stated: EvaluationGrade; total: number; computed: EvaluationGrade }
  );
/** Rules of an evaluation. */
export type EvaluationRule = EvaluationFault['code'];

const error = { level: 'error' } as const;
const warning = { level: 'warning' } as const;

function* pointFaults(evaluation: Evaluation): Generator<EvaluationFault> {
  const sum = pointsOf(evaluation);
  const path = ['indicators'];
  if (sum !== 10_000)
    yield { code: 'points-sum', path, ...error, sum, execution: evaluation.execution.points };
  const groups = groupsOf(evaluation);
  const usual =
    groups.length === usualGroups.length &&
    usualGroups.every(([name, points]) => groups.some((it) => it.name === name && it.points === points));
  if (evaluation.kind === 'self' && !usual) yield { code: 'unusual-groups', path, ...warning, groups };
}

function* indicatorFaults(it: Indicator, index: number): Generator<EvaluationFault> {
  const { level3: indicator, points, score, reason, target, actual } = it;
  const path = ['indicators', index];
  if (score > points)
    yield { code: 'score-over-points', path: [...path, 'score'], ...error, indicator, score, points };
  if (score < points && reason === undefined)
    yield { code: 'no-reason', path: [...path, 'score'], ...error, indicator, lost: points - score };
  if (score >= points && judgementOf(it) === 'not-met')
    yield { code: 'full-score-missed', path: [...path, 'actual'], ...warning, indicator, target, actual };
}

function* fundFaults({ funds }: Evaluation): Generator<EvaluationFault> {
  const sources = (Object.keys(fundSources) as FundSource[]).flatMap((it) => funds[it] ?? []);
  if (sources.length === 0) return;
  for (const column of ['budget', 'adjusted', 'executed'] as const) {
    const [stated, computed] = [funds.total[column], sumOf(sources.map((it) => it[column]))];
    if (computed !== stated)
      yield { code: 'funds-sum', path: ['funds', 'total', column], ...error, column, stated, computed };
  }
}

/** Whether a stated rate is the exact one, rounded to as many decimals as it was typed with: 95.9 % or 96 % for 95.89 %. */
const isRateOf = (stated: number, { executed, adjusted }: Funds): boolean =>
  [1, 10, 100].some((step) => ratio(executed, adjusted, 10_000 / step) === stated / step);

function* executionFaults({ funds, execution }: Evaluation): Generator<EvaluationFault> {
  const { points, score, note } = execution;
  const at = (key: keyof typeof execution): string[] => ['execution', key];
  if (score > points) yield { code: 'score-over-points', path: at('score'), ...error, score, points };
  const rate = executionRate(funds.total);
  const computed = executionScore(funds.total, points);
  if (rate === undefined || computed === undefined) return;
  if (execution.rate !== undefined && !isRateOf(execution.rate, funds.total))
    yield { code: 'execution-rate', path: at('rate'), ...error, stated: execution.rate, computed: rate };
  if (score !== computed && note === undefined)
    yield { code: 'execution-score', path: at('score'), ...error, score, rate, points, computed };
  if (score === computed && note !== undefined) yield { code: 'unneeded-note', path: at('note'), ...warning };
}

function* totalFaults(evaluation: Evaluation): Generator<EvaluationFault> {
  const total = totalOf(evaluation);
  if (evaluation.total !== total)
    yield { code: 'total', path: ['total'], ...error, stated: evaluation.total, computed: total };
  const grade = gradeOf(evaluation.total);
  if (evaluation.grade !== undefined && evaluation.grade !== grade)
    yield {
      ...{ code: 'grade', path: ['grade'], ...error },
      ...{ stated: evaluation.grade, total: evaluation.total, computed: grade },
    };
}

/** Everything in an evaluation that does not add up or is not explained, in the order of the form. */
export const checkEvaluation = (evaluation: Evaluation): EvaluationFault[] => [
  ...fundFaults(evaluation),
  ...executionFaults(evaluation),
  ...pointFaults(evaluation),
  ...evaluation.indicators.flatMap((indicator, index) => [...indicatorFaults(indicator, index)]),
  ...totalFaults(evaluation),
];
