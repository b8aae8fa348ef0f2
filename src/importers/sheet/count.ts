import type { Cell } from './cell.ts';
import { decimalText } from './decimal.ts';
import type { Field } from './field.ts';
import { CellRefusal } from './problems.ts';

/** A figure as its cell shows it, and as it is stored where that is another. */
const storedSaid = ({ text, number, shown, rounded }: Cell): string => {
  const seen = shown ?? rounded ?? text;
  return number !== undefined && seen !== String(number)
    ? `显示的是“${seen}”，存的是 ${number}，`
    : `“${text}”`;
};

/** A whole number of a cell, 0 or more. Throws a CellRefusal for anything else: nothing is rounded. */
export function countOf(cell: Cell, field: Field | undefined): number {
  const value = Number(decimalText(cell) ?? Number.NaN);
  const allowed = '0、1、2 这样的整数；不清楚就空着';
  if (Number.isNaN(value)) throw new CellRefusal(`“${cell.text}”不是整数`, { allowed });
  if (value < 0) throw new CellRefusal(`“${cell.text}”是负数，数目不能小于 0`, { allowed });
  if (!Number.isSafeInteger(value))
    throw new CellRefusal(`${storedSaid(cell)}不是整数，有小数`, {
      allowed,
      todo: '核对原始资料；本站不替您四舍五入',
    });
  return field ? field.check(value) : value;
}
