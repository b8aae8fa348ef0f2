import { weekday } from '../../schemas/hours.ts';
import { weekdayOf } from '../../domain/office/hours.ts';
import { wordsIn } from '../../schemas/enum-words.ts';

const weekdays = wordsIn(weekday);

/** `2026-03-12` → `2026年3月12日`, as people here write dates. */
const day = (iso: string): string => {
  const [year, month, date] = iso.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** `09:00` → `9:00`. */
const clock = (time: string): string => time.replace(/^0(?=\d)/, '');

/** `2026年12月5日（周六）` */
const dayOfWeek = (iso: string): string => `${day(iso)}（${weekdays[weekdayOf(iso)]}）`;

const dayOf = (minute: string): string => minute.slice(0, 10);
const timeOf = (minute: string): string => clock(minute.slice(11, 16));

/** `2026-12-05T09:00` → `2026年12月5日（周六）9:00`. */
const minute = (it: string): string => `${dayOfWeek(dayOf(it))}${timeOf(it)}`;

/** `2026年12月5日（周六）9:00—11:30`; over midnight both days are said. */
function span(start: string, end?: string): string {
  if (end === undefined) return minute(start);
  return dayOf(start) === dayOf(end) ? `${minute(start)}—${timeOf(end)}` : `${minute(start)}至${minute(end)}`;
}

/** Days and times as people here write them; what goes in is `2026-03-12`, `09:00`, `2026-12-05T09:00`. */
export const dates = {
  weekdays,
  year: (year: number): string => `${year} 年`,
  /** A year of accounts. */
  accountingYear: (year: number): string => `${year} 年度`,
  day,
  /** A day that only a browser knows. */
  dayPattern: '{year}年{month}月{date}日',
  /** `2023-05` → `2023年5月`. */
  month: (month: string): string => {
    const [year, number] = month.split('-').map(Number);
    return `${year}年${number}月`;
  },
  clock,
  dayOfWeek,
  minute,
  span,
};
