import { parseDecimal, writeDecimal } from '../../schemas/decimal.ts';
import type { Cell } from './cell.ts';
import type { Field } from './field.ts';
import { normalise } from './normalise.ts';
import { CellRefusal } from './problems.ts';

/** Words for "nothing stands here" in a cell for figures. */
const dashes = /^[-/]+$/;

/** A typed figure for reading: apostrophes between groups of three digits are commas, 负 before it is a minus. */
export const figureText = (text: string): string =>
  normalise(text)
    .replace(/(?<=\d)['‘’](?=\d{3}(?:\D|$))/gu, ',')
    .replace(/^负(?=[¥￥]?\d)/u, '-');

/** Whether a cell for a figure holds none: empty or a dash. */
export const isBlank = ({ text, fault }: Cell): boolean =>
  fault === undefined && (text === '' || dashes.test(normalise(text)));

/**
 * The decimal in a cell exactly as it stands there, as text. A number that a formula left with the tail of binary
 * arithmetic (0.1 + 0.2) is read to the 15 digits that a spreadsheet shows. Undefined for what is no plain number.
 */
export function decimalText({ text, number }: Cell): string | undefined {
  if (number !== undefined) return String(Number(number.toPrecision(15)));
  const typed = figureText(text);
  const plain = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(typed) ? typed.replaceAll(',', '') : typed;
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? plain : undefined;
}

/**
 * A column's parser for decimals of at most `places` places, as the content holds them; `least` of them are always
 * written. Throws a CellRefusal for more places: nothing is rounded.
 */
export const decimalOf =
  (places: number, least = 0) =>
  (cell: Cell, field: Field | undefined): string => {
    const text = decimalText(cell);
    if (text === undefined) throw new CellRefusal(`“${cell.text}”不是数`, { allowed: '数字，如 136333.65' });
    const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
    const value = parseDecimal(trimmed, places);
    if (value === undefined)
      throw new CellRefusal(`${cell.text} 超过 ${places} 位小数，或者太大`, {
        allowed: `最多 ${places} 位小数的数，如 136333.65`,
        todo: `改成最多 ${places} 位小数的数；本站不替您四舍五入`,
      });
    const written = writeDecimal(value, places, least);
    if (!field) return written;
    try {
      return field.check(written);
    } catch (error) {
      if (!(error instanceof CellRefusal)) throw error;
      throw value < 0
        ? new CellRefusal('不能是负数', { allowed: '0 或者更大的数' })
        : new CellRefusal('数太大，或者不在允许的范围内', error.allowed ? { allowed: error.allowed } : {});
    }
  };
