import { isoMinute } from '../../schemas/common.ts';
import type { Cell } from './cell.ts';
import { checkWeekday, checkYearWritten, momentOf } from './moment.ts';
import { CellRefusal } from './problems.ts';

/**
 * Reads the minute of a cell as `2026-12-14T08:00`, wall-clock time: a date cell with a time, or text as
 * {@link momentOf} reads it. A cell without a time means `whole`, or is refused where that is absent.
 * Throws a CellRefusal for anything else, and for a day or time that does not exist.
 */
export const minuteOf =
  (whole?: string) =>
  (cell: Cell): string => {
    const found = momentOf(cell.date ?? cell.text);
    const allowed = '日期加时间的单元格，或 2026年12月14日 8:00、2026-12-14 08:00 这样的写法';
    if (!found) checkYearWritten(cell.text, allowed);
    if (!found) throw new CellRefusal(`“${cell.text}”读不出日期和时间`, { allowed });
    const time = found.time ?? whole;
    if (time === undefined) throw new CellRefusal(`“${cell.text}”没有写几点`, { allowed });
    const iso = `${found.day}T${time}`;
    if (!isoMinute.safeParse(iso).success)
      throw new CellRefusal(`“${cell.text}”不是日历上有的日子和时间`, { allowed });
    checkWeekday(cell.text, found);
    return iso;
  };
