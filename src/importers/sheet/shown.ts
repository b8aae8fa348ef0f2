import type { Cell } from './cell.ts';
import { numberFormat } from './number-format.ts';
import { minuteOfSerial } from './serial-date.ts';

/** What a cell shows, wherever it stands. */
export type Shown = Omit<Cell, 'address' | 'row' | 'column' | 'master'>;

/** A cell that shows nothing. */
export const nothing: Shown = { text: '' };

/** What a cell with an error shows. */
export const errorShown = (code: string): Shown => ({ text: code, fault: `单元格里是公式错误 ${code}` });
/** A cell that says it holds a number and holds none. */
export const noValue: Shown = { text: '', fault: '单元格里不是文字、数字或日期' };
/** A formula without a result: the workbook was written by a program that does not calculate. */
export const notCalculated: Shown = { text: '', fault: '单元格里的公式还没有算出结果' };

const plain = /^[-+(]*[\d,]*\.?\d*(?:E[-+]?\d+)?\)*$/i;
const general = /^(?:general|g\/通用格式|@)?$/i;

/** A text under a number format (`@"村"` adds a word). */
export const textShown = (text: string, format = ''): Shown => ({
  text: (/@./u.test(format) ? (numberFormat(format).show(text) ?? text) : text).trim(),
});

/** A truth value. */
export const truthShown = (value: boolean): Shown => ({ text: value ? '是' : '否' });

function dateShown(serial: number, format: string, from1904: boolean): Shown {
  const { hasTime, hasDay, isElapsed, calendar, show } = numberFormat(format);
  const shown = show(serial) ?? String(serial);
  if (isElapsed || (serial >= 0 && serial < 1 && !hasDay)) return { text: shown };
  const minute = minuteOfSerial({ serial, from1904 });
  if (minute === undefined) return errorShown('#NUM!');
  const date = hasTime || !minute.endsWith('T00:00') ? minute : minute.slice(0, 10);
  return { text: date, date, shown, ...(calendar === undefined ? {} : { calendar }) };
}

/**
 * What bare digits on show add to the number stored: nothing where they are the same, the digits where they are rounded, and
 * `shown` where they say another number (12 for 12345 under `0,`).
 */
export function digitsShown(number: number, shown: string): Pick<Shown, 'rounded' | 'shown'> {
  const digits = shown.replace(/[^\d.]/g, '');
  if (digits === '') return {};
  const off = Math.abs(Number(digits) - Math.abs(number));
  if (off <= Math.abs(number) * 1e-12) return {};
  const places = digits.split('.')[1]?.length ?? 0;
  return off <= 0.5000001 * 10 ** -places ? { rounded: shown } : { shown: digits };
}

/** A number under its format: a date, or a number with what the format adds to it. */
export function numberShown(number: number, format: string, from1904 = false): Shown {
  const text = String(number);
  if (general.test(format)) return { text, number };
  const { isDate, isPercent, show } = numberFormat(format);
  if (isDate) return dateShown(number, format, from1904);
  const shown = show(number);
  if (shown === '') return { text, number, faint: true };
  // Leading zeros of a code are its text; a figure that is cut to a whole one is told.
  if (/^0+$/.test(format))
    return {
      text: shown ?? text,
      number,
      ...(Number.isInteger(number) ? {} : digitsShown(number, shown ?? text)),
    };
  const percent = isPercent ? { percent: true } : {};
  if (shown === undefined || /^[-—]+$/u.test(shown)) return { text, number, ...percent };
  return plain.test(shown) && !/E/i.test(shown)
    ? { text, number, ...percent, ...digitsShown(number, shown) }
    : { text, number, ...percent, ...(plain.test(shown) ? {} : { shown }) };
}

/** What a date shows where that names numbers which are none of it: a day of another calendar. */
export function otherDay(date: string, shown: string): Pick<Shown, 'calendar'> {
  const own = new Set(
    (date.match(/\d+/g) ?? []).flatMap((it) => [Number(it), Number(it) % 100, Number(it) % 12]),
  );
  return (shown.match(/\d+/g) ?? []).every((it) => own.has(Number(it))) ? {} : { calendar: `“${shown}”` };
}

/** An ISO date as text in the file. */
export function isoShown(value: string, format: string): Shown {
  const minute = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?/.exec(value)?.[0];
  if (minute === undefined) return textShown(value);
  const isDay = minute.length < 16 || (minute.endsWith('T00:00') && !numberFormat(format).hasTime);
  const date = isDay ? minute.slice(0, 10) : minute;
  return { text: date, date };
}
