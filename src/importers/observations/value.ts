import { measureUnits, type MeasureUnit } from '../../schemas/measure-type.ts';
import type { Cell } from '../sheet/cell.ts';
import type { CellType } from '../sheet/column.ts';
import { decimalOf } from '../sheet/decimal.ts';
import { checkExact } from '../sheet/exact.ts';
import type { Field } from '../sheet/field.ts';
import { checkShare, checkShown, figureIn, plainCell, shifted, type ShownFigure } from '../sheet/figure.ts';
import { normalise } from '../sheet/normalise.ts';
import { CellRefusal } from '../sheet/problems.ts';
import { unitOf } from '../sheet/unit.ts';
import { answers } from '../sheet/words.ts';
import { baseOf } from './stated-unit.ts';

/** What a cell says: a figure as the content holds it, with the unit that was typed behind it; or done or not. */
export type FormValue = { value: string; unit?: MeasureUnit; remark?: string } | { done: boolean };

/** The words of a measure that is done or not. */
export const doneWords = { yes: '做到了', no: '没有做到' };
const doneVerbs = [
  ...['做到', '完成', '报送', '上报', '报', '报告', '提交', '开展', '落实', '公布', '公开', '表扬'],
];
const done = answers([doneWords.yes], [doneWords.no], doneVerbs);

/** Whether a text says that something is done or not; a figure does not. */
const isAnswer = (text: string): boolean => !/\d/u.test(text) && done.takes?.(text) === true;

const decimal = decimalOf(2);
/** A share of 1 has two places more than as a percentage. */
const share = decimalOf(4);

/** A figure and its unit in the unit that measures are in: 万元 as 元, 万人次 as 人次; a mere multiple (万) in that around it. */
function inBaseUnit({ value, unit }: ShownFigure, around: string): ShownFigure {
  const measured = measureUnits.find((it) => it === unit);
  if (measured !== undefined || unit === '') return { value, unit };
  const known = unitOf(unit);
  const beside = unitOf(around);
  const base = known && (known.sort === undefined ? (beside?.sort ? baseOf(beside) : '') : baseOf(known));
  if (!known || base === undefined)
    throw new CellRefusal(`“${unit}”不是指标的计量单位`, {
      allowed: '只写数，或者数后面写指标的计量单位',
      todo: '按指标的计量单位换算好再填，不要只改单位',
    });
  return { value: shifted(value, known.power), unit: base };
}

/** Whether two units that are written say the same, as far as both say: 元 and 人民币元, 万 and 万元, 万 under 元. */
function agree(own: string, around: string): boolean {
  const [one, other] = [unitOf(own), unitOf(around)];
  if (own === around || !one || !other) return own === around;
  if (one.sort === undefined) return other.power === 0 || other.power === one.power;
  return one.sort === other.sort && one.power === other.power && one.of === other.of;
}

/**
 * A figure: 80000, 80,000元, 8万元, 86.5%, 0.865 in a percent cell; 做到了 or 没有做到. The unit is that of the cell, else that
 * of the header. Throws a CellRefusal for what is no number, for less than nothing, more than two places, for a unit that no
 * measure has, and where cell and header disagree.
 */
function valueOf(cell: Cell, field: Field | undefined): FormValue {
  const typed = normalise(cell.text);
  if (cell.number === undefined && isAnswer(cell.text)) return { done: done.parse(cell, undefined) === true };
  checkExact(cell);
  if (typed.startsWith('-')) throw new CellRefusal(`“${cell.text}”是负数`, { allowed: '0 或者更大的数' });
  const own = figureIn(cell);
  checkShown(cell, own, cell.unit);
  if (!own) throw new CellRefusal(`“${cell.text}”不是数`);
  const around = cell.unit ?? '';
  if (own.unit !== '' && around !== '' && !agree(own.unit, around))
    throw new CellRefusal(`格子里的单位是“${own.unit}”，表头或计量单位写的是“${around}”`, {
      todo: '改成同一个单位',
    });
  if (own.unit === '' && around === '%') checkShare(own.value);
  const written = { value: own.value, unit: own.unit || around };
  const { value, unit } = inBaseUnit(written, around);
  const mayBeShare = unit === '' && Number(value) > 0 && Number(value) < 1;
  const read = mayBeShare ? share(plainCell(cell, value), undefined) : decimal(plainCell(cell, value), field);
  const known = measureUnits.find((it) => it === unit);
  if (unit !== '' && !known)
    throw new CellRefusal(`“${written.unit}”不是指标的计量单位`, {
      allowed: `只写数，或者数后面写指标的计量单位：${measureUnits.join('、')}`,
      todo: '核对数的是什么，按指标的计量单位写',
    });
  const remark =
    known === written.unit || written.unit === ''
      ? {}
      : { remark: `${written.value}${written.unit} → ${read}${known ?? ''}` };
  return { value: read, ...(known ? { unit: known } : {}), ...remark };
}

/** A figure, or whether something was done. */
export const figure: CellType<FormValue> = {
  parse: valueOf,
  figures: true,
  takes: isAnswer,
  write: (it) => ('done' in it ? (it.done ? doneWords.yes : doneWords.no) : it.value),
};
