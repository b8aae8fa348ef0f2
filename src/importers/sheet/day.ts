import { z } from 'zod';
import type { Cell } from './cell.ts';
import { normalise } from './normalise.ts';
import { CellRefusal } from './problems.ts';

const written = /^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?$/;

/**
 * The day of a cell as `2026-03-12`: a date cell, or text like 2026年3月12日, 2026-3-12, 2026/3/12, 2026.3.12. Throws a
 * CellRefusal for anything else, and for a day that the calendar has not.
 */
export function dayOf(cell: Cell): string {
  const [, year, month = '', day = ''] = written.exec(normalise(cell.text)) ?? [];
  const iso = cell.date?.slice(0, 10) ?? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!z.iso.date().safeParse(iso).success)
    throw new CellRefusal(`“${cell.text}”不是日期，或者日历上没有这一天`, {
      allowed: '日期格式的单元格，或 2026年3月12日、2026-03-12 这样的写法',
    });
  return iso;
}
