import { isoMinute } from '../../schemas/common.ts';
import type { Cell } from './cell.ts';
import { tidy } from './normalise.ts';
import { CellRefusal } from './problems.ts';

const written =
  /^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})(?:(?:日 ?|[ T])(?:(上午|早上|中午|下午|晚上|晚)? ?(\d{1,2})(?:[:点时](半|\d{1,2})?分?))?)?日?$/u;

const two = (digits: string): string => digits.padStart(2, '0');

/**
 * Reads the minute of a cell as `2026-12-14T08:00`, wall-clock time: a date cell with a time, or text like 2026年12月14日
 * 8:00, 2026-12-14 08:00, 2026/12/14 下午2点半. A cell without a time means `whole`, or is refused where that is absent.
 * Throws a CellRefusal for anything else, and for a day or time that does not exist.
 */
export const minuteOf =
  (whole?: string) =>
  (cell: Cell): string => {
    const text = tidy((cell.date ?? cell.text).normalize('NFKC'));
    const [match, year, month = '', day = '', half = '', hour, minute = '0'] = written.exec(text) ?? [];
    const allowed = '日期加时间的单元格，或 2026年12月14日 8:00、2026-12-14 08:00 这样的写法';
    if (match === undefined) throw new CellRefusal(`“${cell.text}”读不出日期和时间`, { allowed });
    if (hour === undefined && whole === undefined)
      throw new CellRefusal(`“${cell.text}”没有写几点`, { allowed });
    const later = /[下晚]/u.test(half) && Number(hour) < 12 ? 12 : 0;
    const clock =
      hour === undefined
        ? whole
        : `${two(String(Number(hour) + later))}:${minute === '半' ? '30' : two(minute)}`;
    const iso = `${year}-${two(month)}-${two(day)}T${clock}`;
    if (!isoMinute.safeParse(iso).success)
      throw new CellRefusal(`“${cell.text}”不是日历上有的日子和时间`, { allowed });
    return iso;
  };
