import { measureUnit, measureUnits, type MeasureUnit } from '../../schemas/measure-type.ts';
import type { CellType } from '../sheet/column.ts';
import type { Cell } from '../sheet/cell.ts';
import { normalise } from '../sheet/normalise.ts';
import { CellRefusal } from '../sheet/problems.ts';
import { unitOf, type Unit } from '../sheet/unit.ts';

/** 计量单位 of a form: the unit of measures that it goes back to, and how it is written (万元). */
export interface StatedUnit {
  unit: MeasureUnit;
  written: string;
}

/** The unit of measures that a unit is a multiple of: 元 of 万元, 人次 of 万人次. Undefined for a mere multiple (万), and others. */
export function baseOf({ sort, of }: Unit): MeasureUnit | undefined {
  const base = { money: '元', share: '%', points: '分', count: of, foreign: '' }[sort ?? 'foreign'];
  return measureUnits.find((it) => it === base);
}

function statedIn({ text }: Cell): StatedUnit {
  const typed = normalise(text);
  const own = measureUnits.find((it) => it === typed);
  if (own !== undefined) return { unit: own, written: own };
  const known = unitOf(typed);
  const unit = known && baseOf(known);
  if (unit !== undefined) return { unit, written: typed };
  if (known && known.sort === undefined)
    throw new CellRefusal(`“${text}”没有写是什么的多少倍`, {
      allowed: `${typed}元、${typed}人这样完整的单位`,
      todo: '补全单位；数不用改，导入时按它换算',
    });
  throw new CellRefusal(`“${text}”不是这里的写法`, {
    todo: '按指标的计量单位写；数是另一种单位的，先换算好数，再改单位，不要只改单位',
  });
}

/** A unit of measures, or a multiple of one: the figures below are converted from it. */
export const statedUnit: CellType<StatedUnit> = {
  parse: statedIn,
  write: ({ unit }) => unit,
  words: measureUnit.options,
  allowed: measureUnits.join('、'),
};
