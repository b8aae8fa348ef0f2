import { commitmentComparisons, type Commitment } from '../../schemas/commitment.ts';
import type { MeasureUnit } from '../../schemas/measure-type.ts';
import { writeDecimal } from '../../schemas/decimal.ts';
import type { Figure } from './figures.ts';
import { aboutYuan, formatWan } from '../values/money.ts';

const fenInWan = 1_000_000;
const grouped = (decimal: string): string => decimal.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');

/** A value in hundredths of its unit as people write it: `8 万元`, `68%`, `12,000 人`; 是否 says 做到 or 没有做到. */
export function formatQuantity(hundredths: number, unit: MeasureUnit): string {
  if (unit === '是否') return hundredths >= 100 ? '做到了' : '没有做到';
  if (unit === '元')
    return hundredths >= fenInWan && hundredths % (fenInWan / 100) === 0
      ? `${formatWan(hundredths)} 万元`
      : aboutYuan(hundredths);
  const number = grouped(writeDecimal(hundredths, 2));
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** A figure in words; where something is not on record it says what is known: `至少 80%`, `60% 到 80% 之间`. */
export function formatFigure({ low, high }: Figure, unit: MeasureUnit): string {
  if (low === high) return formatQuantity(low, unit);
  if (high === Infinity || (unit === '%' && high >= 10_000))
    return low === 0 ? '没有完整的数字' : `至少 ${formatQuantity(low, unit)}`;
  return `${formatQuantity(low, unit)} 到 ${formatQuantity(high, unit)} 之间`;
}

/** What was promised, in words: `不少于 8 万元`, `20% 到 30%`, `比上一期增加`, `做到`. */
export function formatTarget(
  { comparison, upTo, unit }: Pick<Commitment, 'comparison' | 'upTo' | 'unit'>,
  value: number | undefined,
): string {
  if (value === undefined) return commitmentComparisons[comparison];
  const said = formatQuantity(value, unit);
  if (comparison === 'between') return `${said} 到 ${formatQuantity(upTo ?? value, unit)}`;
  return `${commitmentComparisons[comparison]} ${said}`;
}
