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
  /** A number or a text as the cell shows it, without spaces at its ends; undefined where the format can't be followed. */
  show: (value: number | string) => string | undefined;
}

/** Signs that only a Chinese Excel writes, in the words of the library. */
const common = (format: string): string =>
  format
    .replace(/G\/通用格式/giu, 'General')
    .replace(/上午\/下午/gu, 'AM/PM')
    .replace(/(?<=^(?:[^"]|"[^"]*")*)!(.)/gu, '\\$1');

const known = new Map<string, NumberFormat>();

function parse(format: string): NumberFormat {
  const pattern = common(format);
  const isDate = isDateFormat(pattern);
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
    show,
  };
}

/** Reads a number format (ISO/IEC 29500-1, 18.8.31), in the spelling of Excel, WPS or LibreOffice. */
export function numberFormat(format: string): NumberFormat {
  const found = known.get(format) ?? parse(format);
  known.set(format, found);
  return found;
}
