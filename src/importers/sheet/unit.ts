import { normalise } from './normalise.ts';

/** What is measured: figures are converted within a sort, never between two. `foreign` is money of another currency. */
export type Sort = 'money' | 'foreign' | 'share' | 'points' | 'count';

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
const money = new RegExp(`^(?:人民币|RMB|CNY|￥|¥)?[,、:]?(${multiple}?)(?:人民币)?元(?:人民币)?$`, 'iu');
/** 10000元 and 10,000元, as a header writes 万元. */
const powerOfTen = /^1(0{1,8})元$/u;
const foreign = new RegExp(
  `^${multiple}?(?:[美港欧日澳加]元|美金|港币|港纸|英镑|韩元|新台币|台币|澳门元|葡币|外币|USD|HKD|EUR|JPY|GBP|(?:US|HK)?\\$|€|£)元?$`,
  'iu',
);
/** What figures count, each as it stands behind them. */
export const countedUnits =
  '人次|户次|场次|人|个|名|位|次|家|户|场|件|份|项|处|所|条|套|台|张|期|天|小时|辆|部|篇|例|村';
const counted = new RegExp(`^(${multiple}?)(${countedUnits})$`, 'u');

const otherSigns: readonly (readonly [RegExp, string])[] = [
  [/仟/gu, '千'],
  [/佰/gu, '百'],
  [/萬/gu, '万'],
  [/億/gu, '亿'],
  [/[圆圓]/gu, '元'],
  [/^W(?=元|$)/iu, '万'],
  [/^K(?=元)/iu, '千'],
];

/** A unit in the signs that most people write: 仟圆 is 千元, w元 is 万元. */
const plainly = (text: string): string =>
  otherSigns.reduce((now, [sign, plain]) => now.replace(sign, plain), normalise(text));

/** Reads a unit as it is written: 万元, 人民币千元, %, ‰, 人次, 万人, 万, 美元. Undefined for what is none. */
export function unitOf(text: string): Unit | undefined {
  const typed = plainly(text);
  const zeros = powerOfTen.exec(typed.replaceAll(',', ''))?.[1];
  if (zeros !== undefined) return { sort: 'money', power: zeros.length, of: '' };
  const amount = money.exec(typed);
  if (amount) return { sort: 'money', power: powers[amount[1] ?? ''] ?? 0, of: '' };
  if (foreign.test(typed)) return { sort: 'foreign', power: 0, of: '' };
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
