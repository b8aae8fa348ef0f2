import type { Remark } from '../source/types.ts';
import { readDate } from './dates.ts';

const digits = /^\s*((?:19|20)\d{2})\s*年?\s*(\d{2,4})\s*日?\s*$/u;

/** The days that digits may be whose 年, 月 and 日 a copy has lost: 2018420 is one day, 2021112 may be two. */
function daysOf(text: string): string[] {
  const [, year = '', rest = ''] = digits.exec(text) ?? [];
  const parts = [1, 2].map((length) => [rest.slice(0, length), rest.slice(length)]);
  const isPart = (it = ''): boolean => /^(?:[1-9]\d?|0[1-9])$/u.test(it);
  return parts.flatMap(([month, day]) =>
    isPart(month) && isPart(day) ? (readDate(`${year}-${month ?? ''}-${day ?? ''}`) ?? []) : [],
  );
}

/** The line below who signs may be a day whose signs a copy has lost. */
export const isDamagedDay = (text: string): boolean => daysOf(text).length > 0;

/** The only day that a line without 年, 月 and 日 may be; null where it may be none or several. */
export function readDamagedDay(text: string): string | null {
  const [day, ...others] = daysOf(text);
  return day !== undefined && others.length === 0 ? day : null;
}

/** Asks about days of a signature that lack their signs. */
export const damagedTold = (lines: readonly { role?: string; line: number; text: string }[]): Remark[] =>
  lines
    .filter(({ role, text }) => role === 'Signature' && isDamagedDay(text))
    .map(({ line, text }) => {
      const day = readDamagedDay(text);
      const maybe = day === null ? `可能是 ${daysOf(text).join('、')}，没有读` : `像 ${day}`;
      const why = `落款的日期少了“年月日”，${maybe}：请核对原文，不对的加 --field adoptedOn=日期`;
      return { line, what: text, why };
    });
