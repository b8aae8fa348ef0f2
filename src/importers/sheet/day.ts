import { z } from 'zod';
import type { Cell } from './cell.ts';
import { momentOf } from './moment.ts';
import { normalise } from './normalise.ts';
import { CellRefusal } from './problems.ts';

const allowed = '日期格式的单元格，或 2026年3月12日、2026-03-12 这样的写法';

/** A year with a month and no day, or alone: 2024年5月, 2024-05, 二〇二四年五月, 2024年度. */
const isMonth = (text: string): boolean =>
  /^(?:\d{4}(?:[年./-](?:\d{1,2}月?份?|[一二三四五六七八九十]{1,2}月份?)?(?:[上中下]旬|初|底|末)?|年?度?)|[〇○零一二三四五六七八九]{4}年(?:[元一二三四五六七八九十]{1,2}月份?(?:[上中下]旬|初|底|末)?|度)?)$/u.test(
    normalise(text),
  );

/**
 * The day of a cell as `2026-03-12`: a date cell, or text as {@link momentOf} reads it; a time of day is cut off. Throws a
 * CellRefusal for anything else, for a month without its day, and for a day that the calendar has not.
 */
export function dayOf(cell: Cell): string {
  if (cell.date !== undefined ? isMonth(cell.shown ?? '') : isMonth(cell.text))
    throw new CellRefusal(`“${cell.shown ?? cell.text}”没有写哪一天`, { allowed, todo: '补上是哪一天' });
  const iso = cell.date?.slice(0, 10) ?? momentOf(cell.text)?.day;
  if (!z.iso.date().safeParse(iso).success || iso === undefined)
    throw new CellRefusal(`“${cell.text}”不是日期，或者日历上没有这一天`, {
      allowed,
    });
  return iso;
}
