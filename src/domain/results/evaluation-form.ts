import type { Indicator } from '../../schemas/evaluation.ts';

/** Name of the part that the execution of the budget is, as forms print it. */
export const executionGroup = '预算执行';

/** The usual weights of a self evaluation in hundredths of a point; real forms differ, so others are only pointed at. */
export const usualGroups = [
  [executionGroup, 1000],
  ['产出', 5000],
  ['效益', 3000],
  ['满意度', 1000],
] as const;

/** Name of a group of the first level as it is compared: 产出指标 and 产出 are the same. */
export const groupName = ({ level1 }: Pick<Indicator, 'level1'>): string =>
  level1.replace(/指标$/, '') || level1;

/** Whether an indicator is a cost (成本): of that, less is better. */
export const isCost = ({ level1, level2 }: Pick<Indicator, 'level1' | 'level2'>): boolean =>
  level1.includes('成本') || level2.includes('成本');
