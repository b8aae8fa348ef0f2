import { z } from 'zod';
import type { Cell } from './cell.ts';
import { checkWeekday, checkYearWritten, momentOf } from './moment.ts';
import { normalise } from './normalise.ts';
import { CellRefusal } from './problems.ts';
import { minuteOfSerial } from './serial-date.ts';

const allowed = '日期格式的单元格，或 2026年3月12日、2026-03-12 这样的写法';

/** A year with a month and no day, or alone: 2024年5月, 2024-05, 二〇二四年五月, 2024年度. */
const isMonth = (text: string): boolean =>
  /^(?:\d{4}(?:[年./-](?:\d{1,2}月?份?|[一二三四五六七八九十]{1,2}月份?)?(?:[上中下]旬|初|底|末)?|年?度?)|[〇○零一二三四五六七八九]{4}年(?:[元一二三四五六七八九十]{1,2}月份?(?:[上中下]旬|初|底|末)?|度)?)$/u.test(
    normalise(text),
  );

/** The day that a number stands for where a cell of a date lost its format: 43830 is 2019-12-31. */
const dayOfSerial = (text: string): string | undefined =>
  /^[2-6]\d{4}$/u.test(normalise(text))
    ? minuteOfSerial({ serial: Number(normalise(text)), from1904: false })?.slice(0, 10)
    : undefined;

/**
 * The day of a cell as `2026-03-12`: a date cell, or text as {@link momentOf} reads it; a time of day is cut off. Throws a
 * CellRefusal for anything else, for a month without its day, a day without its year or beside another day of the week, and for
 * a day that the calendar has not.
 */
export function dayOf(cell: Cell): string {
  if (cell.date !== undefined && isMonth(cell.shown ?? ''))
    throw new CellRefusal(`格子里存的是 ${cell.text}，格式只让它显示“${cell.shown ?? ''}”，看不到哪一天`, {
      allowed: '显示年月日的日期格式，或 2026年3月12日、2026-03-12 这样的写法',
      todo: '核对是不是这一天；是的，把格式改成年月日，再导入',
    });
  if (cell.date === undefined && isMonth(cell.text))
    throw new CellRefusal(`“${cell.text}”没有写哪一天`, { allowed, todo: '补上是哪一天' });
  const serial = cell.date === undefined ? dayOfSerial(cell.text) : undefined;
  if (serial !== undefined)
    throw new CellRefusal(`“${cell.text}”像一个没有日期格式的日期，就是 ${serial}`, {
      allowed,
      todo: '核对是不是这一天；是的，把格式改成日期，再导入',
    });
  const found = cell.date === undefined ? momentOf(cell.text) : { day: cell.date.slice(0, 10) };
  if (!found) checkYearWritten(cell.text, allowed);
  const iso = found?.day;
  if (!z.iso.date().safeParse(iso).success || iso === undefined)
    throw new CellRefusal(`“${cell.text}”不是日期，或者日历上没有这一天`, {
      allowed,
    });
  if (found) checkWeekday(cell.text, found);
  return iso;
}
