import {
  evaluationGrades,
  type Evaluation,
  type EvaluationGrade,
  type Funds,
  type Indicator,
} from '../../schemas/evaluation.ts';
import { executionGroup, groupName } from './evaluation-form.ts';
import { judgementOf } from './evaluation-target.ts';
import { ratio, sumOf } from '../values/money.ts';

/** An evaluation with its id. */
export type EvaluationRecord = Evaluation & { id: string };

/** Points of all indicators and of the execution of the budget, hundredths; must be 10,000. */
export const pointsOf = (evaluation: Evaluation): number =>
  sumOf([evaluation.execution.points, ...evaluation.indicators.map((it) => it.points)]);

/** The total score (总分) from its parts, hundredths of a point. */
export const totalOf = (evaluation: Evaluation): number =>
  sumOf([evaluation.execution.score, ...evaluation.indicators.map((it) => it.score)]);

/** 执行率 = 全年执行数 ÷ 全年预算数, hundredths of a percent, half up; undefined where there is no budget. */
export const executionRate = ({ executed, adjusted }: Funds): number | undefined => ratio(executed, adjusted);

/**
 * Points for the execution: rate × points, half up, at most all of them; hundredths of a point. From the amounts
 * themselves, not from the rounded rate. Rule: 财预〔2020〕10号, 项目支出绩效自评表.
 */
export function executionScore({ executed, adjusted }: Funds, points: number): number | undefined {
  if (adjusted === 0) return undefined;
  const exact = (BigInt(executed) * BigInt(points) * 2n + BigInt(adjusted)) / (2n * BigInt(adjusted));
  return Math.min(Number(exact), points);
}

/** Least total of each grade, best first, in the order of `evaluationGrades`; below the third it is the fourth. */
const leastPoints = [9000, 8000, 6000] as const;

/** Grade of a total in hundredths: 优 from 90, 良 from 80, 中 from 60, 差 below (?: shared usage, no cited rule). */
export const gradeOf = (total: number): EvaluationGrade => {
  const [best, good, fair, poor] = evaluationGrades;
  const index = leastPoints.findIndex((least) => total >= least);
  return [best, good, fair][index] ?? poor;
};

/** A group of the first level with its points and its score, hundredths. */
export interface ScoreGroup {
  /** Without the word 指标: 产出, 效益, 满意度 … */
  name: string;
  points: number;
  score: number;
}

/** Score by group of the first level, the execution of the budget first, in the order of the form. */
export function groupsOf({ execution, indicators }: Evaluation): ScoreGroup[] {
  const groups = [...Map.groupBy(indicators, groupName)].map(([name, members]) => ({
    name,
    points: sumOf(members.map((it) => it.points)),
    score: sumOf(members.map((it) => it.score)),
  }));
  return [{ name: executionGroup, points: execution.points, score: execution.score }, ...groups];
}

/** An indicator that did not reach its target. */
export interface MissedTarget {
  evaluation: EvaluationRecord;
  indicator: Indicator;
  /** Its place in the list of indicators. */
  index: number;
}

/** Every indicator that is judged not met, across evaluations, in their order. */
export const missedTargets = (evaluations: readonly EvaluationRecord[]): MissedTarget[] =>
  evaluations.flatMap((evaluation) =>
    evaluation.indicators.flatMap((indicator, index) =>
      judgementOf(indicator) === 'not-met' ? [{ evaluation, indicator, index }] : [],
    ),
  );
