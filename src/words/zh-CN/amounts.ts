import { divideRounded, formatYuan, grouped } from '../../domain/values/money.ts';
import { writeDecimal } from '../../schemas/decimal.ts';

const fenInWan = 1_000_000;
const fenInYi = 10_000 * fenInWan;

/** Amounts of money in sentences; what goes in is whole 分. */
export const amounts = {
  /** A change: `增加 40,246.68 元`, `减少 5,981.81 元`, `没有变化`. */
  change: (fen: number): string =>
    fen === 0 ? '没有变化' : `${fen < 0 ? '减少' : '增加'} ${formatYuan(Math.abs(fen))} 元`,

  /** Exact, sign and all: `−5,981.81 元`. */
  exact: (fen: number): string => `${formatYuan(fen)} 元`,

  /**
   * Below 1 万 exact (`5,981.81 元`), below 1 亿 in 万元 with one decimal (`约 123.5 万元`), from 1 亿 on in 亿元 with two
   * (`约 1.23 亿元`). 约 only where the figure is rounded; a negative amount says 负.
   */
  about: (fen: number): string => {
    const amount = Math.abs(fen);
    const sign = fen < 0 ? '负 ' : '';
    if (amount < fenInWan) return `${sign}${formatYuan(amount)} 元`;
    const tenths = divideRounded(amount, fenInWan / 10);
    const inYi = tenths >= 100_000;
    const [value, places, unit, name] = inYi
      ? ([divideRounded(amount, fenInYi / 100), 2, fenInYi / 100, '亿元'] as const)
      : ([tenths, 1, fenInWan / 10, '万元'] as const);
    const exact = value * unit === amount;
    return `${exact ? '' : '约'}${sign ? '负' : ''}${exact && !sign ? '' : ' '}${grouped(writeDecimal(value, places))} ${name}`;
  },

  /** An amount in the unit of a picture, to a tenth of 万元 and a hundredth of 亿元: `13.6`; what is not zero never reads as zero. */
  within: (fen: number, unit: { fen: number }): string => {
    if (unit.fen === 100) return formatYuan(fen);
    const places = unit.fen === fenInYi ? 2 : 1;
    const step = unit.fen / 10 ** places;
    const value = divideRounded(fen, step);
    return value === 0 && fen !== 0
      ? `不到 ${writeDecimal(1, places)}`
      : grouped(writeDecimal(value, places, places));
  },

  /** The unit that some amounts are best read in together, and how many 分 it is. */
  unitFor: (all: readonly number[]): { name: string; fen: number } => {
    const most = Math.max(0, ...all.map(Math.abs));
    if (most >= fenInYi) return { name: '亿元', fen: fenInYi };
    return most >= fenInWan ? { name: '万元', fen: fenInWan } : { name: '元', fen: 100 };
  },
};
