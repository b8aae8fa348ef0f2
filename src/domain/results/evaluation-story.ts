import { judgementOf, type Judgement } from './evaluation-target.ts';
import type { EvaluationRecord } from './evaluation.ts';
import type { Indicator } from '../../schemas/evaluation.ts';

/** How many indicators reached their target, did not, or can't be judged; `all` is their sum. */
export interface JudgedCounts {
  all: number;
  met: number;
  missed: number;
  unknown: number;
}

/** Counts the judgements of indicators. */
export function judgedCounts(indicators: readonly Indicator[]): JudgedCounts {
  const judgements = indicators.map(judgementOf);
  const count = (judgement: Judgement): number => judgements.filter((it) => it === judgement).length;
  return { all: indicators.length, met: count('met'), missed: count('not-met'), unknown: count('unknown') };
}

/** An indicator with its place in the list of the evaluation. */
interface PlacedIndicator {
  indicator: Indicator;
  index: number;
}

/** Indicators of a first level, and in it of each second level, in the order of the form (merged cells of the form). */
export interface IndicatorGroup {
  level1: string;
  parts: { level2: string; rows: PlacedIndicator[] }[];
}

/** The indicators as the form prints them: groups of the first level, parts of the second. */
export function indicatorTree({ indicators }: Pick<EvaluationRecord, 'indicators'>): IndicatorGroup[] {
  const placed = indicators.map((indicator, index) => ({ indicator, index }));
  return [...Map.groupBy(placed, (it) => it.indicator.level1)].map(([level1, members]) => ({
    level1,
    parts: [...Map.groupBy(members, (it) => it.indicator.level2)].map(([level2, rows]) => ({ level2, rows })),
  }));
}
