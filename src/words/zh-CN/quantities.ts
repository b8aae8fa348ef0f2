import type { Figure } from '../../domain/measures/figures.ts';
import { divideRounded, formatPercent, formatWan, grouped } from '../../domain/values/money.ts';
import { commitmentComparison, type Commitment } from '../../schemas/commitment.ts';
import { writeDecimal } from '../../schemas/decimal.ts';
import { doneUnit, yuan, type MeasureUnit } from '../../schemas/measure-type.ts';
import { amounts } from './amounts.ts';
import { wordOf } from '../../schemas/enum-words.ts';

const fenInWan = 1_000_000;

/** A value in hundredths of its unit as people write it: `8 万元`, `68%`, `12,000 人`; 是否 says 已做到 or 没有做到. */
function value(hundredths: number, unit: MeasureUnit): string {
  if (unit === doneUnit) return hundredths >= 100 ? '已做到' : '没有做到';
  if (unit === yuan)
    return hundredths >= fenInWan && hundredths % (fenInWan / 100) === 0
      ? `${formatWan(hundredths)} 万元`
      : amounts.about(hundredths);
  return unit === '%' ? formatPercent(hundredths) : `${grouped(writeDecimal(hundredths, 2))} ${unit}`;
}

/** A figure before a word: a blank stands between a character and a sign that is none, not between two characters. */
const before = (said: string): string => (/\p{sc=Han}$/u.test(said) ? said : `${said} `);

/** What a text or a record states, with the decimals that it states. */
const stated = (hundredths: number, unit: MeasureUnit): string =>
  unit === '%' ? `${writeDecimal(hundredths, 2)}%` : value(hundredths, unit);

/** A figure, with its own decimals where rounding would put it on the other side of what was promised. */
function beside(hundredths: number, unit: MeasureUnit, promised: number | undefined): string {
  if (unit !== '%' || promised === undefined) return value(hundredths, unit);
  const rounded = divideRounded(hundredths, 10) * 10;
  const same = Math.sign(hundredths - promised) === Math.sign(rounded - promised);
  return same ? value(hundredths, unit) : stated(hundredths, unit);
}

/** As a table writes it under a head that names the unit: amounts in 元 to the 分, never some in 万元. */
const exact = (hundredths: number, unit: MeasureUnit): string =>
  unit === yuan ? amounts.exact(hundredths) : value(hundredths, unit);

/** A figure that may be known in part, its bounds said by `said`. */
function bounded(
  { low, high }: Pick<Figure, 'low' | 'high'>,
  unit: MeasureUnit,
  said: (it: number) => string,
) {
  if (low === high) return said(low);
  if (high === Infinity || (unit === '%' && high >= 10_000))
    return low === 0 ? '没有完整的数字' : `至少 ${said(low)}`;
  return `${before(said(low))}到 ${before(said(high))}之间`;
}

/** Figures of measures and what was promised of them. */
export const quantities = {
  value,
  exact,

  /** A figure in a table of figures. */
  exactFigure: (it: Pick<Figure, 'low' | 'high'>, unit: MeasureUnit): string =>
    bounded(it, unit, (bound) => exact(bound, unit)),

  /**
   * A figure; where something is not on record it says what is known: `至少 80.0%`, `60.0% 到 80.0% 之间`, `50 人到 80 人之间`. `promised`: what it
   * stands beside, in hundredths of the unit.
   */
  figure: (it: Pick<Figure, 'low' | 'high'>, unit: MeasureUnit, promised?: number): string =>
    bounded(it, unit, (bound) => beside(bound, unit, promised)),

  /** What was promised: `不少于 8 万元`, `20% 到 30%`, `比上一期增加`, `做到`. */
  target: (
    { comparison, upTo, unit }: Pick<Commitment, 'comparison' | 'upTo' | 'unit'>,
    promised: number | undefined,
  ): string => {
    if (promised === undefined) return wordOf(commitmentComparison, comparison);
    const said = stated(promised, unit);
    if (comparison === 'between') return `${before(said)}到 ${stated(upTo ?? promised, unit)}`;
    return `${wordOf(commitmentComparison, comparison)} ${said}`;
  },
};
