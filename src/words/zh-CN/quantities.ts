import type { Figure } from '../../domain/measures/figures.ts';
import { formatWan, grouped } from '../../domain/values/money.ts';
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
  const number = grouped(writeDecimal(hundredths, 2));
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** Figures of measures and what was promised of them. */
export const quantities = {
  value,

  /** A figure; where something is not on record it says what is known: `至少 80%`, `60% 到 80% 之间`. */
  figure: ({ low, high }: Figure, unit: MeasureUnit): string => {
    if (low === high) return value(low, unit);
    if (high === Infinity || (unit === '%' && high >= 10_000))
      return low === 0 ? '没有完整的数字' : `至少 ${value(low, unit)}`;
    return `${value(low, unit)} 到 ${value(high, unit)} 之间`;
  },

  /** What was promised: `不少于 8 万元`, `20% 到 30%`, `比上一期增加`, `做到`. */
  target: (
    { comparison, upTo, unit }: Pick<Commitment, 'comparison' | 'upTo' | 'unit'>,
    promised: number | undefined,
  ): string => {
    if (promised === undefined) return wordOf(commitmentComparison, comparison);
    const said = value(promised, unit);
    if (comparison === 'between') return `${said} 到 ${value(upTo ?? promised, unit)}`;
    return `${wordOf(commitmentComparison, comparison)} ${said}`;
  },
};
