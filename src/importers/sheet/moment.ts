import { parseChineseNumber } from '../../domain/values/chinese-number.ts';
import { weekdayIndex } from '../../domain/volunteering/schedule.ts';
import { normalise } from './normalise.ts';
import { CellRefusal } from './problems.ts';

/** A day and a time of day as they are written; neither is checked against the calendar. */
export interface Moment {
  /** `2026-03-12`. */
  day: string;
  /** `08:05`; absent where no time is written. */
  time?: string;
  /** The day of the week that is written beside it, of the seven from Monday on. */
  weekday?: number;
}

const two = (digits: string): string => digits.padStart(2, '0');
const chineseDate =
  /^([〇○零oO一二三四五六七八九]{4}|\d{4})年([元一二三四五六七八九十廿]{1,3})月([一二三四五六七八九十廿卅]{1,4})[日号]/u;
const date = /^(\d{4})(?:年|[-./、])(\d{1,2})(?:月|[-./、])(\d{1,2})(?:[日号]|(?!\d))/u;
const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const weekdays = '一二三四五六日';
const weekday = /^\(?(?:周|星期|礼拜)([一二三四五六日天])\)?/u;
const clock =
  /^(上午|早上|早|中午|下午|晚上|晚)?(\d{1,2})(?:[:点时](半|\d{1,2})?分?(?::?(\d{1,2})(?:\.\d+)?秒?)?)?(Z|[+-]\d{2}:?\d{2})?$/iu;
/** A time as a computer writes it, behind a date without a space between that could end the day's digits. */
const afterDay = /^(?:\s|T|(?<=[日号)天一二三四五六]))/iu;

/** 二〇二六年三月十二日 in figures. */
function inFigures(text: string): string {
  const found = chineseDate.exec(text);
  if (!found) return text;
  const [all, year = '', month = '', day = ''] = found;
  const number = (it: string): string =>
    String(parseChineseNumber(it.replace(/^元$/u, '一').replace('卅', '三十')) ?? it);
  return `${number(year.replace(/[○零oO]/gu, '〇'))}年${number(month)}月${number(day)}日${text.slice(all.length)}`;
}

/** A moment of another zone on the clocks of China. */
const inChina = ({ day, time }: Moment, zone: string): Moment => {
  const at = Date.parse(
    `${day}T${time ?? '00:00'}:00${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`,
  );
  if (Number.isNaN(at)) return { day };
  const iso = new Date(at + 8 * 3_600_000).toISOString();
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) };
};

/**
 * Reads a day, with a time where one is written, as people, databases and programs write them: 2026年3月12日 8:00, 2026.3.12,
 * 20260312, 2026-03-12 00:00:00.0, 2026-03-12T08:00:00+08:00, 二〇二六年三月十二日, 2026/3/12（周四）下午2点半. Seconds are cut off.
 * Undefined for anything else.
 */
export function momentOf(text: string): Moment | undefined {
  const typed = inFigures(text.normalize('NFKC').trim())
    .replace(/\s*([年月日号点时分])\s*/gu, '$1')
    .replace(/\s*([-/.:、])\s*/gu, '$1')
    .replace(/\s+/gu, ' ');
  const found = date.exec(typed) ?? compact.exec(typed);
  if (!found) return undefined;
  const [all, year = '', month = '', dayOfMonth = ''] = found;
  const day = `${year}-${two(month)}-${two(dayOfMonth)}`;
  const behind = typed.slice(all.length);
  const rest = behind.trimStart().replace(weekday, '');
  const [, name] = weekday.exec(behind.trimStart()) ?? [];
  const named = name === undefined ? {} : { weekday: weekdays.indexOf(name.replace('天', '日')) };
  if (rest.trim() === '') return { day, ...named };
  const isApart =
    afterDay.test(behind) ||
    /[日号]$/u.test(all) ||
    rest !== behind.trimStart() ||
    /^[上早中下晚]/u.test(rest);
  const [whole, half = '', hour = '', minute = '0', , zone] =
    clock.exec(normalise(rest).replace(/^T/iu, '')) ?? [];
  if (whole === undefined || !isApart) return undefined;
  const later = /[下晚]/u.test(half) && Number(hour) < 12 ? 12 : 0;
  const time = `${two(String(Number(hour) + later))}:${minute === '半' ? '30' : two(minute)}`;
  return { ...(zone === undefined ? { day, time } : inChina({ day, time }, zone.toUpperCase())), ...named };
}

/** Throws a CellRefusal for a day beside which another day of the week is written: one of the two is a mistake. */
export function checkWeekday(text: string, { day, weekday: named }: Moment): void {
  const own = weekdayIndex(day);
  if (named === undefined || named === own) return;
  const [said, right] = [named, own].map((it) => `星期${weekdays[it] ?? ''}`);
  throw new CellRefusal(`“${text}”：${day} 是${right ?? ''}，这里写的是${said ?? ''}`, {
    allowed: '日期和星期一致，或者只写日期',
    todo: '日期和星期有一个写错了，核对后改正，再导入',
  });
}

/** Throws a CellRefusal for a day that lacks nothing but its year, or two digits of it. */
export function checkYearWritten(text: string, allowed: string): void {
  const typed = text.trim();
  const isBare =
    typed.includes('月') && ['2000年', '二〇〇〇年'].some((it) => momentOf(`${it}${typed}`) !== undefined);
  const isShort = /^\d{2}年/u.test(normalise(typed)) && momentOf(`20${typed}`) !== undefined;
  if (isBare || isShort)
    throw new CellRefusal(`“${text}”${isBare ? '没有写哪一年' : '的年份只写了两位'}`, {
      allowed,
      todo: isBare ? '补上是哪一年' : '年份写全四位',
    });
}
