import { parseChineseNumber } from '../../domain/values/chinese-number.ts';
import type { Cell } from '../sheet/cell.ts';
import type { CellType } from '../sheet/column.ts';
import { dayOf } from '../sheet/day.ts';
import { normalise } from '../sheet/normalise.ts';
import { CellRefusal } from '../sheet/problems.ts';

/** When a figure is of: a year, some years together, or a day. */
export type FormPeriod = { year: number; toYear?: number } | { on: string };

const [firstYear, lastYear] = [1990, 2100];
const allowed = '年度写 2024，几年合计写 2021-2025，某一天写 2024-12-31';

/** 二〇二四年 in digits. */
const inDigits = (typed: string): string =>
  typed.replace(/[〇○零一二三四五六七八九]{4}(?=年|-|~|至|到)/gu, (it) =>
    String(parseChineseNumber(it) ?? it),
  );

/** Reads 2024, 2024年度, 二〇二四年, 2021—2025年, 2021年至2025年, or a day. Throws a CellRefusal for anything else. */
function periodOf(cell: Cell): FormPeriod {
  const [, first, , last] =
    /^(\d{4})(?:年度?)?((?:-|~|至|到)(\d{4})(?:年度?)?)?$/.exec(
      inDigits(normalise(cell.date === undefined ? cell.text : (cell.shown ?? cell.text))),
    ) ?? [];
  if (first === undefined) {
    try {
      return { on: dayOf(cell) };
    } catch (error) {
      if (!(error instanceof CellRefusal)) throw error;
      const isSaid = error.todo !== undefined && !error.message.includes('日历上没有');
      const what = isSaid ? error.message : `“${cell.text}”不是年度，也不是日历上有的日期`;
      throw new CellRefusal(what, { allowed, ...(error.todo ? { todo: error.todo } : {}) });
    }
  }
  const years = [Number(first), Number(last ?? first)] as const;
  if (years.some((it) => it < firstYear || it > lastYear))
    throw new CellRefusal(`“${cell.text}”超出 ${firstYear} 到 ${lastYear} 年`, { allowed });
  if (last === undefined) return { year: years[0] };
  if (years[1] <= years[0]) throw new CellRefusal(`“${cell.text}”里后一年要晚于前一年`, { allowed });
  return { year: years[0], toYear: years[1] };
}

/** A year, some years together, or a day. */
export const period: CellType<FormPeriod> = {
  parse: periodOf,
  write: (it) => ('on' in it ? it.on : it.toYear === undefined ? String(it.year) : `${it.year}-${it.toYear}`),
};
