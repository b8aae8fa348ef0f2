import { format as formatted, getFormatDateInfo, isDateFormat, isPercentFormat } from 'numfmt';

/** What a number format of a spreadsheet does, as far as it changes what a number means. */
export interface NumberFormat {
  isDate: boolean;
  /** Shows a time of day. */
  hasTime: boolean;
  /** Shows a day, month or year. */
  hasDay: boolean;
  /** Shows a duration ([h]:mm). */
  isElapsed: boolean;
  isPercent: boolean;
  /** The calendar in which a date is shown, where it is no common one: 农历. */
  calendar?: string;
  /** A number or a text as the cell shows it, without spaces at its ends; undefined where the format can't be followed. */
  show: (value: number | string) => string | undefined;
}

/** Signs that only a Chinese Excel writes, in the words of the library. */
const common = (format: string): string =>
  format
    .replace(/G\/通用格式/giu, 'General')
    .replace(/上午\/下午/gu, 'AM/PM')
    .replace(/(?<=^(?:[^"]|"[^"]*")*)!(.)/gu, '\\$1');

/** Calendars by the byte of a language code (`[$-130000]`) that says which; 0 to 2 and 9 to 12 are the common one. */
const calendars: Readonly<Record<number, string>> = {
  3: '日本年号',
  4: '民国',
  5: '檀纪',
  7: '佛历',
  0x13: '农历',
};
const commonCalendars = new Set([0, 1, 2, 9, 10, 11, 12]);

/** The calendar that a format asks for (ISO/IEC 29500-1, 18.8.31), or years of an era. */
function calendarOf(format: string): string | undefined {
  const [, code = ''] = /\[\$[^\]-]*-([0-9A-F]{3,8})[\],]/i.exec(format) ?? [];
  const language = Number.parseInt(code || '0', 16);
  const byte = (language >> 16) & 0xff;
  if (!commonCalendars.has(byte)) return calendars[byte] ?? '别的历法';
  const countsEras =
    [0x404, 0x411].includes(language & 0xffff) && /e/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  return countsEras ? '年号' : undefined;
}

const known = new Map<string, NumberFormat>();

function parse(format: string): NumberFormat {
  const pattern = common(format);
  const isDate = isDateFormat(pattern);
  const calendar = isDate ? calendarOf(format) : undefined;
  const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(pattern);
  const show = (value: number | string): string | undefined => {
    try {
      return formatted(pattern, value, { locale: 'zh-CN' }).trim();
    } catch {
      return undefined;
    }
  };
  return {
    isDate,
    hasTime: isDate && (hours || minutes || seconds),
    hasDay: isDate && (year || month || day || /aaa/i.test(pattern)),
    isElapsed: isDate && /\[(?:h+|m+|s+)\]/i.test(pattern),
    isPercent: !isDate && isPercentFormat(pattern),
    ...(calendar === undefined ? {} : { calendar }),
    show,
  };
}

/** Reads a number format (ISO/IEC 29500-1, 18.8.31), in the spelling of Excel, WPS or LibreOffice. */
export function numberFormat(format: string): NumberFormat {
  const found = known.get(format) ?? parse(format);
  known.set(format, found);
  return found;
}
