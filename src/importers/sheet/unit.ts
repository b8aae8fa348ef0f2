import { normalise } from './normalise.ts';

/** What is measured: figures are converted within a sort, never between two. */
export type Sort = 'money' | 'share' | 'points' | 'count';

/** A unit of a figure. */
export interface Unit {
  /** Undefined where only a multiple is written (万): it goes with whatever the column counts. */
  sort: Sort | undefined;
  /** The power of ten between it and the unit of its sort (元, %, 分, one thing): 万元 is 4. */
  power: number;
  /** What is counted: 人, 个, 次; empty for what is not counted. */
  of: string;
}

const powers: Readonly<Record<string, number>> = {
  ...{ '': 0, 十: 1, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 十亿: 9, 百亿: 10, 千亿: 11 },
  万亿: 12,
};
const multiple = '(?:[十百千]?[万亿]|万亿|[十百千])';
const money = new RegExp(`^(?:人民币)?(${multiple}?)(?:人民币)?[元圆]$`, 'u');
const counted = new RegExp(
  `^(${multiple}?)(人次|户次|场次|人|个|名|位|次|家|户|场|件|份|项|处|所|条|套|台|张|期|天|小时|辆|部|篇|例|村)$`,
  'u',
);

/** Reads a unit as it is written: 万元, 人民币千元, %, ‰, 人次, 万人, 万. Undefined for what is none. */
export function unitOf(text: string): Unit | undefined {
  const typed = normalise(text);
  const amount = money.exec(typed);
  if (amount) return { sort: 'money', power: powers[amount[1] ?? ''] ?? 0, of: '' };
  if (typed === '人民币' || typed === 'RMB' || typed === 'CNY') return { sort: 'money', power: 0, of: '' };
  if (typed === '角') return { sort: 'money', power: -1, of: '' };
  if (typed === '分') return { sort: 'points', power: 0, of: '' };
  if (/^(?:%|百分比|百分率|百分数)$/u.test(typed)) return { sort: 'share', power: 0, of: '' };
  if (/^(?:‰|千分比|千分率)$/u.test(typed)) return { sort: 'share', power: -1, of: '' };
  const count = counted.exec(typed);
  if (count) return { sort: 'count', power: powers[count[1] ?? ''] ?? 0, of: count[2] ?? '' };
  if (typed !== '' && powers[typed] !== undefined) return { sort: undefined, power: powers[typed], of: '' };
  return undefined;
}
