import { parseDecimal, writeDecimal } from '../../schemas/decimal.ts';

/** Reads yuan as whole 分; undefined for more than two decimals, exponents, separators, or what is no exact integer. */
export const parseYuan = (text: string): number | undefined => parseDecimal(text, 2);

/** Writes whole 分 as yuan the way the content holds them: `136333.65`. */
export const writeYuan = (fen: number): string => writeDecimal(fen, 2, 2);

/** Adds whole amounts exactly; throws where the sum is no exact integer any more. */
export function sumOf(amounts: readonly number[]): number {
  const sum = amounts.reduce((total, amount) => total + BigInt(amount), 0n);
  if (sum > BigInt(Number.MAX_SAFE_INTEGER) || sum < BigInt(Number.MIN_SAFE_INTEGER))
    throw new RangeError(`sum is no exact integer: ${sum}`);
  return Number(sum);
}

const grouped = (decimal: string): string => {
  const [whole = '', part] = decimal.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part}` : '');
};

/** Amount for a table, unit in the column header: `1,234,567.89`, `-5,981.81`. */
export const formatYuan = (fen: number): string => grouped(writeYuan(fen));

/** Amount of 万元 for a table: `1,470.06`; exact, so up to six decimals. */
export const formatWan = (fen: number): string => grouped(writeDecimal(fen, 6));

/** Points from hundredths: `9.8`. */
export const formatPoints = (hundredths: number): string => writeDecimal(hundredths, 2);

/** Amount in words for ears, since many screen readers skip a minus sign: `负 5,981.81 元`. */
export const spokenYuan = (fen: number): string => `${fen < 0 ? '负 ' : ''}${formatYuan(Math.abs(fen))} 元`;

/** A change in words: `增加 40,246.68 元`, `减少 5,981.81 元`, `没有变化`. */
export const changeWords = (fen: number): string =>
  fen === 0 ? '没有变化' : `${fen < 0 ? '减少' : '增加'} ${formatYuan(Math.abs(fen))} 元`;

/** Rounds a quotient of whole numbers half away from zero; exact. */
function divideRounded(dividend: number, divisor: number): number {
  const quotient = (BigInt(Math.abs(dividend)) * 2n + BigInt(divisor)) / (2n * BigInt(divisor));
  return dividend < 0 ? -Number(quotient) : Number(quotient);
}

const fenInWan = 1_000_000;
const fenInYi = 10_000 * fenInWan;

/**
 * Amount for a sentence: below 1 万 exact (`5,981.81 元`), below 1 亿 in 万元 with one decimal (`约 123.5 万元`), from
 * 1 亿 on in 亿元 with two (`约 1.23 亿元`). 约 only where the figure is rounded; a negative amount says 负.
 */
export function aboutYuan(fen: number): string {
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
}

/**
 * What `part` is of `whole` in `steps` of the whole, half up and exact: hundredths of a percent by default. Undefined
 * where the whole is zero.
 */
export const ratio = (part: number, whole: number, steps = 10_000): number | undefined =>
  whole === 0 ? undefined : Number((BigInt(part) * BigInt(2 * steps) + BigInt(whole)) / (2n * BigInt(whole)));

/** A percentage from hundredths of a percent: `86.51%`. */
export const formatPercent = (hundredths: number): string => `${writeDecimal(hundredths, 2)}%`;
