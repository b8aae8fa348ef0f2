import { measureUnits, type MeasureUnit } from '../../schemas/measure-type.ts';
import type { Cell } from '../sheet/cell.ts';
import type { CellType } from '../sheet/column.ts';
import { decimalOf } from '../sheet/decimal.ts';
import type { Field } from '../sheet/field.ts';
import { normalise } from '../sheet/normalise.ts';
import { CellRefusal } from '../sheet/problems.ts';

/** What a cell says: a figure as the content holds it, with the unit that was typed behind it; or done or not. */
export type FormValue = { value: string; unit?: MeasureUnit } | { done: boolean };

/** The words of a measure that is done or not. */
export const doneWords = { yes: '做到了', no: '没有做到' };
const done: Readonly<Record<string, boolean>> = {
  [doneWords.yes]: true,
  [doneWords.no]: false,
  ...{ 做到: true, 是: true, 已做到: true, 否: false, 未做到: false, 没做到: false },
};

const decimal = decimalOf(2);

/**
 * A figure: 80000, 80,000元, 86.5%, 0.865 in a percent cell; 做到了 or 没有做到. Throws a CellRefusal for what is no number,
 * for less than nothing, more than two places, and for a unit that no measure has (万元): nothing is converted.
 */
function valueOf(cell: Cell, field: Field | undefined): FormValue {
  const typed = normalise(cell.text);
  const word = done[typed];
  if (word !== undefined) return { done: word };
  if (typed.startsWith('-')) throw new CellRefusal(`“${cell.text}”是负数`, { allowed: '0 或者更大的数' });
  if (cell.percent && cell.number !== undefined)
    return { value: decimal({ ...cell, number: cell.number * 100 }, field), unit: '%' };
  const [, figure = '', unit = ''] = /^([^\d]*[\d.,]+)(\D*)$/u.exec(typed) ?? [];
  if (unit === '') return { value: decimal(cell, field) };
  const known = measureUnits.find((it) => it === unit);
  if (!known)
    throw new CellRefusal(`“${unit}”不是指标的计量单位`, {
      allowed: '只写数，或者数后面写指标的计量单位',
      todo: `按指标的计量单位换算好再填，本站不替您换算`,
    });
  return { value: decimal({ ...cell, text: figure }, field), unit: known };
}

/** A figure, or whether something was done. */
export const figure: CellType<FormValue> = {
  parse: valueOf,
  write: (it) => ('done' in it ? (it.done ? doneWords.yes : doneWords.no) : it.value),
};
