import { parseDecimal, writeDecimal } from '../../schemas/decimal.ts';

/** Figures of a form have at most six places (分 of 万元). */
const places = 6;

/** The exact sum of decimals; undefined where one of them has more places or digits than a form may have. */
export function exactSum(values: readonly string[]): string | undefined {
  const parts = values.map((it) => parseDecimal(it, places));
  if (!parts.every((it) => it !== undefined)) return undefined;
  const sum = parts.reduce((total, it) => total + it, 0);
  return Number.isSafeInteger(sum) ? writeDecimal(sum, places) : undefined;
}
