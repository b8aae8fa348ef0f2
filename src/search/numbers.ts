/** Ways in which texts write one and the same number, day or document number. */

const digits = '〇一二三四五六七八九';
const units = ['', '十', '百', '千'];

/** A whole number below ten thousand in Chinese: 65 → 六十五. */
function belowTenThousand(value: number): string {
  const out = [...String(value)].map((digit, at, all) => {
    const unit = units[all.length - 1 - at] ?? '';
    return digit === '0' ? '零' : (digits[Number(digit)] ?? '') + unit;
  });
  return out.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

/** A whole number in Chinese: 100000 → 十万, 12385 → 一万二千三百八十五. */
function inChinese(value: number): string {
  if (value === 0) return '零';
  const [high, low] = [Math.floor(value / 10000), value % 10000];
  if (high === 0) return belowTenThousand(low);
  const rest = low === 0 ? '' : (low < 1000 ? '零' : '') + belowTenThousand(low);
  return `${inChinese(high)}万${rest}`;
}

/** The value of a number as people write it, 十万, 10万, 100,000, 两千五百, 3.5万; undefined where it is none. */
function valueOf(text: string): number | undefined {
  const arabic = /^(\d[\d,]*(?:\.\d+)?)([百千]?)([万亿]?)$/.exec(text);
  if (arabic) {
    const large = arabic[3] === '万' ? 1e4 : arabic[3] === '亿' ? 1e8 : 1;
    const times = large * 10 ** Math.max(0, units.indexOf(arabic[2] ?? ''));
    return Math.round(Number((arabic[1] ?? '').replace(/,/g, '')) * times * 100) / 100;
  }
  if (!/^[零〇一二两三四五六七八九十百千万]+$/.test(text) || !/[十百千万]/.test(text)) return undefined;
  let [total, section, digit] = [0, 0, 0];
  for (const sign of text.replace(/两/g, '二')) {
    const at = digits.indexOf(sign === '零' ? '〇' : sign);
    if (at >= 0) digit = at;
    else if (sign === '万') {
      total += (section + digit) * 10000;
      [section, digit] = [0, 0];
    } else {
      section += (digit || 1) * 10 ** units.indexOf(sign);
      digit = 0;
    }
  }
  return total + section + digit;
}

const grouped = (value: number): string => String(value).replace(/(?<!\.\d*)\B(?=(\d{3})+(?!\d))/g, ',');

/** The ways to write an amount: 10万, 十万, 100000, 100,000 (also with .00 before 元). */
function amounts(value: number, unit: string): string[] {
  const whole = Number.isInteger(value);
  const forms = [String(value), grouped(value), ...(whole ? [inChinese(value)] : [])];
  if (value >= 10000 && value % 100 === 0) forms.push(`${value / 10000}万`);
  const worded = forms.map((it) => it + unit);
  if (unit === '岁') worded.push(...forms.map((it) => `${it}周岁`));
  return unit === '元' && whole ? [...worded, `${value}.00元`, `${grouped(value)}.00`] : worded;
}

const yearDigits = (year: string): string => [...year].map((it) => digits[Number(it)] ?? it).join('');
const fromYearDigits = (year: string): string =>
  [...year].map((it) => (/\d/.test(it) ? it : String(digits.indexOf(it === '零' ? '〇' : it)))).join('');
const two = (value: number): string => String(value).padStart(2, '0');

function days(year: string, month: number, day: number | undefined): string[] {
  const chinese = `${yearDigits(year)}年${inChinese(month)}月`;
  if (day === undefined) return [`${year}年${month}月`, `${year}-${two(month)}`, chinese];
  return [
    `${year}年${month}月${day}日`,
    `${year}-${two(month)}-${two(day)}`,
    `${year}.${month}.${day}`,
    `${year}/${month}/${day}`,
    `${chinese}${inChinese(day)}日`,
  ];
}

interface Form {
  pattern: RegExp;
  write: (match: RegExpExecArray) => string[];
}

const numeral = '[零〇一二两三四五六七八九十百千]';
const forms: readonly Form[] = [
  {
    pattern:
      /([〇零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]+)月(?:([一二三四五六七八九十]+)[日号])?)?/,
    write: ([, year = '', month, day]) =>
      month === undefined
        ? [`${fromYearDigits(year)}年`]
        : days(fromYearDigits(year), small(month), day === undefined ? undefined : small(day)),
  },
  {
    pattern: /((?:19|20)\d\d)(?:年|[-./])(\d{1,2})(?:(?:月|[-./])(\d{1,2})[日号]?|月)/,
    write: ([, year = '', month, day]) =>
      days(year, Number(month), day === undefined ? undefined : Number(day)),
  },
  {
    pattern: /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/,
    write: ([, year = '', month, day]) => days(year, Number(month), Number(day)),
  },
  {
    pattern: /([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})[日号])?/,
    write: ([, month = '', day]) => [`${small(month)}月${day === undefined ? '' : `${small(day)}日`}`],
  },
  {
    pattern: /(?<!\d)(\d{1,2})月(\d{1,2})[日号]/,
    write: ([, month, day]) => [
      `${Number(month)}月${Number(day)}日`,
      `${inChinese(Number(month))}月${inChinese(Number(day))}日`,
    ],
  },
  { pattern: /^[〇零一二三四五六七八九]{4}$/, write: ([year]) => [fromYearDigits(year)] },
  { pattern: /((?:19|20)\d\d)年/, write: ([, year = '']) => [`${yearDigits(year)}年`] },
  {
    pattern: new RegExp(`百分之(${numeral}+|\\d+(?:\\.\\d+)?)`),
    write: ([, value = '']) => {
      const known = small(value);
      return [`${known}%`, ...(Number.isInteger(known) ? [`百分之${inChinese(known)}`] : [])];
    },
  },
  {
    pattern: /(\d+(?:\.\d+)?)%/,
    write: ([, value = '']) => [
      `${value}%`,
      ...(/^\d+$/.test(value) ? [`百分之${inChinese(Number(value))}`] : []),
    ],
  },
  {
    pattern: new RegExp(
      `((?:\\d[\\d,]*(?:\\.\\d+)?[百千]?万?|${numeral}*[十百千万]${numeral.replace(']', '万]')}*))(元|块钱|块|名|人次|人|户|个|次|天|项|学时|岁)?`,
    ),
    write: ([, value = '', said = '']) => {
      const [known, unit] = [valueOf(value), said.startsWith('块') ? '元' : said];
      return known === undefined || known > 1e12 || (unit === '' && (known < 10 || value.length === 1))
        ? []
        : amounts(known, unit);
    },
  },
];

/** A numeral below a thousand, of one digit too. */
function small(text: string): number {
  const at = digits.indexOf(text);
  if (text.length === 1 && at >= 0) return at;
  return valueOf(text) ?? Number(text);
}

/** What stands behind a day till which something is to be done. */
const deadlines = new Map(['前', '以前', '之前'].map((it) => [it, [it, '前', '以前', '之前']]));

/**
 * Other ways to write a folded query with a number, a share, a day or a year in it: 10万元 → 十万元, 100000元, 100,000元.
 * Empty where there is none.
 */
export function numberForms(query: string): string[] {
  for (const { pattern, write } of forms) {
    const match = pattern.exec(query);
    if (!match) continue;
    const [before, after] = [query.slice(0, match.index), query.slice(match.index + match[0].length)];
    const written = write(match as RegExpExecArray & [string]).flatMap((it) =>
      (deadlines.get(after) ?? [after]).map((end) => before + it + end),
    );
    const others = [...new Set(written)].filter((it) => it !== query);
    if (others.length > 0) return others.slice(0, 6);
  }
  return [];
}

const day =
  /^(?:19|20)\d\d(?:[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;
/** Whether a query is a day and nothing else. */
export const isDay = (query: string): boolean => day.test(query.normalize('NFKC').trim());
const documentNumber = /^(\D*?)\(?((?:19|20)\d\d)\)?年?第?(\d{1,4})号?$/;

/** A document number in one form, however it was typed: 苏残字〔2020〕49号, 苏残字2020 49 → 苏残字(2020)49号; undefined where it is none. */
export function documentNumberOf(query: string): string | undefined {
  const typed = query.normalize('NFKC').trim();
  if (isDay(typed)) return undefined;
  const plain = typed.replace(/[〇零一二三四五六七八九]{4}(?=[〕\]】)）年\s\d])/, fromYearDigits);
  const spaced = plain.replace(/[\s\-—_,，]+/g, ' ');
  const match = documentNumber.exec(
    spaced
      .replace(/[〔[【]/g, '(')
      .replace(/[〕\]】]/g, ')')
      .replace(/ /g, ''),
  );
  if (!match) return undefined;
  const [, agency = '', year = '', serial = ''] = match;
  return `${agency}(${year})${Number(serial)}号`;
}

/** A document number, and as much of it as its year and serial are; reports of auditors have 第 between these. */
export function numberParts(number: string): string[] {
  const serial = number.slice(number.indexOf('('));
  return [number, serial, serial.replace(')', ')第')];
}

/** Numbers in a folded text as they stand there, in digits or in Chinese. */
export const wholeNumbersIn = (folded: string): string[] =>
  folded.match(/[\d〇零一二三四五六七八九十百千万亿]+(?:[.,]\d+[万亿]?)*/g) ?? [];

/** Years that are said by their distance from this one, as they are written. */
const relativeYears = { 大前年: -3, 前年: -2, 去年: -1, 上年: -1, 今年: 0, 明年: 1 };

/** A year in two digits, as people say it; neither a span of time (20年内) nor a part of a longer number. */
const shortYear =
  /(?<![\d〇零一二三四五六七八九十百])(\d\d|二[〇零一二三四五六七八九])年(?![以之]?[内前来后间])/g;
const chineseDigits = '零一二三四五六七八九';
/** A year in Chinese digits, also without its unit: 二零二二志愿服务. */
const chineseYear = /二[零〇0][零〇0一二三四五六七八九]{2}年?(?![零〇一二三四五六七八九十])/g;
/** So few years ago that somebody means one of them: 三年前的审计. */
const yearsAgo = /(?<![\d〇零一二三四五六七八九十百第])([两二三四五六2-6])年(?:以前|之前|前)/g;
/** So many years back a year in two digits is one. */
const longestAgo = 15;

/** A query with the year that 去年, 24年, 二四年, 二零二四 or 三年前的 means. */
export const withYears = (query: string, thisYear: number): string =>
  Object.entries(relativeYears)
    .reduce((text, [word, distance]) => text.replaceAll(word, `${thisYear + distance}年`), query)
    .replace(chineseYear, (written) => `${fromYearDigits(written.slice(0, 4))}年`)
    .replace(yearsAgo, (_, ago: string) => `${thisYear - (ago === '两' ? 2 : small(ago) || Number(ago))}年`)
    .replace(shortYear, (written, digits: string) => {
      const plain = digits.replace(/\D/g, (it) => String(it === '〇' ? 0 : chineseDigits.indexOf(it)));
      const year = thisYear - (thisYear % 100) + Number(plain);
      return year <= thisYear + 1 && year >= thisYear - longestAgo ? `${year}年` : written;
    });
