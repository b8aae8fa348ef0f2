/**
 * Reads a decimal as a whole number of its smallest part: `parseDecimal('-12.5', 2)` is -1250. Undefined for anything
 * that is no plain decimal of at most `places` places: exponents, thousands separators, signs other than `-`, spaces,
 * and numbers that an exact integer can't hold.
 */
export function parseDecimal(text: string, places: number): number | undefined {
  const [, sign, whole = '', part = ''] = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/.exec(text) ?? [];
  if (sign === undefined || part.length > places) return undefined;
  const value = Number(whole + part.padEnd(places, '0'));
  if (!Number.isSafeInteger(value)) return undefined;
  return sign && value !== 0 ? -value : value;
}

/**
 * Writes a whole number of smallest parts as a decimal, with at least `least` of its `places` places. Throws where the
 * number is no exact integer.
 */
export function writeDecimal(value: number, places: number, least = 0): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an exact integer: ${value}`);
  const digits = String(Math.abs(value)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits
    .slice(digits.length - places)
    .replace(/0+$/, '')
    .padEnd(least, '0');
  return `${value < 0 ? '-' : ''}${whole}${part ? `.${part}` : ''}`;
}
