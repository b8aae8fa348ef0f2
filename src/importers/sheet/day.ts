import { z } from 'zod';
import type { Cell } from './cell.ts';
import { momentOf } from './moment.ts';
import { CellRefusal } from './problems.ts';

/**
 * The day of a cell as `2026-03-12`: a date cell, or text as {@link momentOf} reads it; a time of day is cut off. Throws a
 * CellRefusal for anything else, and for a day that the calendar has not.
 */
export function dayOf(cell: Cell): string {
  const iso = cell.date?.slice(0, 10) ?? momentOf(cell.text)?.day;
  if (!z.iso.date().safeParse(iso).success || iso === undefined)
    throw new CellRefusal(`“${cell.text}”不是日期，或者日历上没有这一天`, {
      allowed: '日期格式的单元格，或 2026年3月12日、2026-03-12 这样的写法',
    });
  return iso;
}
