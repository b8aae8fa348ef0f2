import { parseChineseNumber } from '../../domain/values/chinese-number.ts';
import { withoutBullet } from './label-lines.ts';
import { squeeze } from './squeeze.ts';
import { tidied } from './tidied.ts';

const isDay = (iso: string): boolean => {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso);
};

const toIso = (year: number | null, month: number | null, day: number | null): string | null => {
  if (year === null || month === null || day === null) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
};

/** Signs that are seen for zero: digits, the ideographs, circles, and letters of three alphabets that look like them. */
const zeros = '〇○零◯⓪ＯＯOoОоΟο';
/** The signs of amounts that nobody can alter, as some print a day with: 贰零贰叁年伍月捌日. */
const formal = '壹贰叁肆伍陆柒捌玖拾';
const digit = `[0-9０-９${zeros}一二三四五六七八九${formal}]`;
const small = `[0-9０-９〇○零◯元一二三四五六七八九十廿卅${formal}]{1,3}`;

/** A date as a text prints it, in digits or in Chinese (二○一二年三月廿八日, with any of the signs used for zero), the day with 日 or 号. */
export const printedDate = new RegExp(`(${digit}{4})年(${small})月(${small})[日号]`, 'u');

/** The day of the week, as some print it behind a date. */
const weekday = '(?:[（(]?(?:星期|周)[一二三四五六日天][)）]?)?';
/** What some print behind a date in brackets: the day of another calendar, or that it is sealed. */
const behind = '(?:[（(](?:农历|夏历|公历|盖章|公章|印章|章)[^（）()]{0,12}[)）])?';
const wholeDate = new RegExp(`^(?:公元)?[（(]?${printedDate.source}${weekday}[)）]?${behind}$`, 'u');
const wholeMonth = new RegExp(`^[（(]?(${digit}{4})年(${small})月日?[)）]?$`, 'u');

const plainSigns = (text: string): string =>
  text.replace(new RegExp(`[${formal}]`, 'gu'), (sign) =>
    '一二三四五六七八九十'.charAt(formal.indexOf(sign)),
  );

const zeroed = (text: string): string => text.replace(new RegExp(`[${zeros}]`, 'gu'), '〇');

function readDigits(text: string): number | null {
  const plain = plainSigns(text.normalize('NFKC'));
  if (/[一二三四五六七八九]/u.test(plain)) return parseChineseNumber(zeroed(plain.replace(/0/gu, '〇')));
  return parseChineseNumber(zeroed(plain).replace(/〇/gu, '0'));
}

const readSmall = (text: string): number | null =>
  text === '元' ? 1 : parseChineseNumber(plainSigns(text).replace(/^[〇○零◯](?=.)/u, ''));

/** A text with one of these signs is no date alone, in whatever form. */
const isSentence = (text: string): boolean => /[。，；、]/.test(text);

/** The words without spaces, and with the 日 that a line which is nothing but a day has lost: 2018年3月13. */
const withDay = (text: string): string => squeeze(text).replace(/^(\d{4}年\d{1,2}月\d{1,2})$/u, '$1日');

/** ISO date of a text that holds one printed date, null where it holds none or one that the calendar does not know. */
export function readPrintedDate(text: string): string | null {
  const [, year = '', month = '', day = ''] = printedDate.exec(withDay(text)) ?? [];
  return toIso(readDigits(year), readSmall(month), readSmall(day));
}

/** ISO date of a text that is nothing but a date in figures: 2014-09-17, 2014/9/17 10:30, 2014．9．17. */
function readFigureDate(text: string): string | null {
  if (isSentence(text)) return null;
  const plain = text
    .trim()
    .normalize('NFKC')
    .replace(/(?<=\d)\.$/, '');
  const match =
    /^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?:[\sT]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?)?$/.exec(
      plain,
    );
  return match ? toIso(Number(match[1]), Number(match[3]), Number(match[4])) : null;
}

/** The whole text is one printed date. */
export const isPrintedDate = (text: string): boolean =>
  !isSentence(text) && wholeDate.test(withDay(text)) && readPrintedDate(text) !== null;

/** A time behind a day: 10:05, 10时05分. */
const timeOfDay = /[\s\u3000]+\d{1,2}(?:[:：]\d{2}(?:[:：]\d{2})?|[时点](?:\d{1,2}分)?(?:\d{1,2}秒)?)$/u;

/** ISO date of a text that is nothing but a date, printed or in figures, with or without a time behind it. */
export function readDate(text: string): string | null {
  if (isSentence(text)) return null;
  const day = text.trim().replace(timeOfDay, '');
  return isPrintedDate(day) ? readPrintedDate(day) : readFigureDate(text);
}

/** A line that is a date and nothing else, be it only a month: the foot of a signature. */
export const isDateLine = (text: string): boolean =>
  !isSentence(text) &&
  (wholeMonth.test(squeeze(text)) || wholeDate.test(withDay(text)) || readFigureDate(text) !== null);

const few = `(?:[0-9０-９]{4}|[${zeros}一二三四五六七八九${formal}]{4}|[0-9０-９]{2})`;
const nearDate = new RegExp(
  `^(?:公元|日期[：:]?|时间[：:]?)?${few}(?:年|\\s*[-/.．。]\\s*)${small}(?:月|\\s*[-/.．。]\\s*|$)(?:${small})?[日号]?(?:[上中下]旬|印发?|发布|公布|通过|制定|修订)?(?:[（(].{0,12}[）)]|星期.|周.)?$`,
  'u',
);

/** A short line that looks like a day though none can be read of it: a month alone, two signs for the year, 印发 behind it. */
export const looksLikeDay = (text: string): boolean =>
  text.length <= 40 && nearDate.test(squeeze(text).replace(/^[（(](.*)[）)]$/u, '$1'));

/** How often a page was read, in brackets behind its day. */
const views = /\s*[（([【](?:点击|浏览|阅读|访问)(?:次数|量|数|率)?[：:]?\s*\d*\s*次?[）)\]】]$/u;

/** ISO date of a line that is nothing but a page's date: 2014-09-17, 2014/9/17 10:30, 2014年9月17日 10时30分, 发布日期：2014年9月17日. */
export function readPageDate(text: string): string | null {
  const plain = tidied(withoutBullet(text)).trim().replace(views, '');
  const labelled = /^发布(?:时间|日期)\s*[：:]\s*(.*)$/u.exec(plain);
  if (labelled) return readDate(labelled[1] ?? '');
  return readFigureDate(plain) ?? (timeOfDay.test(plain) ? readDate(plain) : null);
}
