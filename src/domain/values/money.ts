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

/** A decimal with the minus sign (U+2212), which screen readers say; most of them pass over a hyphen. */
const signed = (decimal: string): string => decimal.replace(/^-/, '−');

/** A decimal with its thousands set apart: `1,234.5`, `−5,981.8`. */
export const grouped = (decimal: string): string => {
  const [whole = '', part] = signed(decimal).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part}` : '');
};

/** Amount for a table, unit in the column header: `1,234,567.89`, `−5,981.81`. */
export const formatYuan = (fen: number): string => grouped(writeYuan(fen));

/** Amount of 万元 for a table: `1,470.06`; exact, so up to six decimals, and at least `least`. */
export const formatWan = (fen: number, least = 0): string => grouped(writeDecimal(fen, 6, least));

/** Points from hundredths: `9.8`. */
export const formatPoints = (hundredths: number): string => writeDecimal(hundredths, 2);

/** Rounds a quotient of whole numbers half away from zero; exact. */
export function divideRounded(dividend: number, divisor: number): number {
  const quotient = (BigInt(Math.abs(dividend)) * 2n + BigInt(divisor)) / (2n * BigInt(divisor));
  return dividend < 0 ? -Number(quotient) : Number(quotient);
}

/**
 * What `part` is of `whole` in `steps` of the whole, half up and exact: hundredths of a percent by default. Undefined
 * where the whole is zero.
 */
export const ratio = (part: number, whole: number, steps = 10_000): number | undefined =>
  whole === 0 ? undefined : Number((BigInt(part) * BigInt(2 * steps) + BigInt(whole)) / (2n * BigInt(whole)));

/**
 * The one way in which the portal writes a percentage, from hundredths of a percent: one decimal, half away from zero;
 * 0% and 100% have none, and are said only where that is exact (`86.5%`, `99.9%` for 99.96).
 */
export function formatPercent(hundredths: number): string {
  if (hundredths === 0 || hundredths === 10_000) return `${hundredths / 100}%`;
  const tenths = divideRounded(hundredths, 10);
  const least = hundredths > 0 ? Math.max(1, tenths) : tenths;
  return `${signed(writeDecimal(hundredths < 10_000 ? Math.min(999, least) : least, 1, 1))}%`;
}

/** A share as a percentage, written like every other one (`formatPercent`); 66 of 70 is `94.3%` wherever it stands. */
export const formatShare = (part: number, whole: number): string =>
  // Rounded down to hundredths: what decides a tenth is never rounded twice. A trace of a share is not nothing.
  formatPercent(part > 0 ? Math.max(1, Math.floor((part * 10_000) / whole)) : 0);
