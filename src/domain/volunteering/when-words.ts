import type { Repeat, When } from '../../schemas/volunteering.ts';
import { formatDate } from '../values/dates.ts';
import { clockWords, weekdayIds, weekdayNames } from '../office/hours.ts';
import { weekdayIndex } from './schedule.ts';

const dayOf = (minute: string): string => minute.slice(0, 10);
const timeOf = (minute: string): string => clockWords(minute.slice(11, 16));

/** `2026年12月5日（周六）` */
export const dayWords = (date: string): string => {
  const day = weekdayIds[weekdayIndex(date)];
  return `${formatDate(date)}（${day ? weekdayNames[day] : ''}）`;
};

/** `2026-12-05T09:00` → `2026年12月5日（周六）9:00`. */
export const minuteWords = (minute: string): string => `${dayWords(dayOf(minute))}${timeOf(minute)}`;

/** `2026年12月5日（周六）9:00—11:30`; over midnight both days are said. */
export function spanWords(start: string, end?: string): string {
  if (end === undefined) return minuteWords(start);
  return dayOf(start) === dayOf(end)
    ? `${minuteWords(start)}—${timeOf(end)}`
    : `${minuteWords(start)} 至 ${minuteWords(end)}`;
}

const ordinals = ['一', '二', '三', '四'];

/** `每周六、周日`, `每 2 周的周六`, `每月第三个周六`, `每 3 个月的最后一个周五`. */
export function repeatWords({ every, interval, days, nth }: Repeat): string {
  const names = weekdayIds
    .filter((it) => days.includes(it))
    .map((it) => weekdayNames[it])
    .join('、');
  if (every === 'week') return interval === 1 ? `每${names}` : `每 ${interval} 周的${names}`;
  const which = nth === -1 ? '最后一个' : `第${ordinals[(nth ?? 1) - 1] ?? ''}个`;
  return interval === 1 ? `每月${which}${names}` : `每 ${interval} 个月的${which}${names}`;
}

const hoursWords = ({ start, end }: When): string =>
  end === undefined ? timeOf(start) : `${timeOf(start)}—${timeOf(end)}`;

function recurringLines(when: When, repeat: Repeat): string[] {
  const from = `从${dayWords(dayOf(when.start))}起`;
  const to =
    repeat.until === undefined
      ? repeat.count === undefined
        ? ''
        : `，一共 ${repeat.count} 次`
      : `，到${formatDate(repeat.until)}为止`;
  return [`${repeatWords(repeat)} ${hoursWords(when)}`, from + to];
}

function ongoingLines(when: When): string[] {
  const from = `从${formatDate(dayOf(when.start))}起`;
  const to = when.until === undefined ? '' : `，到${formatDate(when.until)}为止`;
  return [when.end === undefined ? '长期，时间另行约定' : `长期，一般在 ${hoursWords(when)}`, from + to];
}

/** When it is, in plain lines, the most important first; the days that are left out are not among them. */
export function whenLines(when: When): string[] {
  const lines =
    when.kind === 'single'
      ? [spanWords(when.start, when.end)]
      : when.kind === 'recurring' && when.repeat
        ? recurringLines(when, when.repeat)
        : ongoingLines(when);
  return when.note === undefined ? lines : [...lines, when.note];
}
