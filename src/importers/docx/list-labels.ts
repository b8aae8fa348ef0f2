/** Writes a number in Chinese as Word's `chineseCounting` does: 1 一, 10 十, 21 二十一, 105 一百零五; up to 9999. */
export function chineseCounting(value: number): string {
  const digits = '零一二三四五六七八九';
  const units = ['', '十', '百', '千'];
  const text = [...String(value)]
    .map((digit, index, all) =>
      digit === '0' ? '零' : `${digits[Number(digit)] ?? ''}${units[all.length - index - 1] ?? ''}`,
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/(?<=.)零$/, '');
  return text.replace(/^一十/, '十');
}

const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

function roman(value: number): string {
  const parts = Object.entries({ m: 1000, cm: 900, d: 500, cd: 400, c: 100, xc: 90, l: 50, xl: 40, x: 10 });
  let rest = value;
  let text = '';
  for (const [sign, worth] of [...parts, ['ix', 9], ['v', 5], ['iv', 4], ['i', 1]] as [string, number][])
    for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

const digitwise = (value: number): string =>
  [...String(value)].map((it) => '〇一二三四五六七八九'[Number(it)]).join('');
const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0));
const circled = (value: number): string => (value <= 20 ? String.fromCharCode(0x245f + value) : `(${value})`);

/** A number in the signs of deeds: 1 壹, 10 拾, 21 贰拾壹. */
const legal = (value: number): string =>
  chineseCounting(value).replace(
    /[一二三四五六七八九十百千]/gu,
    (it) => '壹贰叁肆伍陆柒捌玖拾佰仟'['一二三四五六七八九十百千'.indexOf(it)] ?? it,
  );

/** Signs that count up to their own number, and start anew behind it. */
const cycled = (signs: string, value: number): string => [...signs][(value - 1) % signs.length] ?? '';

/**
 * The text of a list number in a format of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59), or with zeros before it as in `001`.
 * Null for a format that is not known, so that the caller can report it.
 */
export function formatListNumber(value: number, format: string): string | null {
  if (/^(decimal|decimalHalfWidth)$/.test(format)) return String(value);
  if (
    /^(chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting|taiwaneseCountingThousand)$/.test(
      format,
    )
  )
    return chineseCounting(value);
  if (/^(ideographDigital|japaneseDigitalTenThousand|taiwaneseDigital|koreanDigital2?)$/.test(format))
    return digitwise(value);
  if (/^decimalFullWidth2?$/.test(format)) return fullWidth(value);
  if (/^decimalEnclosedCircle(Chinese)?$/.test(format)) return circled(value);
  if (/^(chineseLegalSimplified|ideographLegalTraditional|japaneseLegal)$/.test(format)) return legal(value);
  if (format === 'ideographTraditional') return cycled('甲乙丙丁戊己庚辛壬癸', value);
  if (format === 'ideographZodiac') return cycled('子丑寅卯辰巳午未申酉戌亥', value);
  if (format === 'ideographEnclosedCircle')
    return value <= 10 ? String.fromCharCode(0x327f + value) : `(${chineseCounting(value)})`;
  if (format === 'numberInDash') return `- ${value} -`;
  if (format === 'decimalEnclosedParen') return `(${value})`;
  if (format === 'decimalEnclosedFullstop') return `${value}.`;
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (/^0+1$/.test(format)) return String(value).padStart(format.length, '0');
  if (format === 'lowerLetter') return letters(value);
  if (format === 'upperLetter') return letters(value).toUpperCase();
  if (format === 'lowerRoman') return roman(value);
  if (format === 'upperRoman') return roman(value).toUpperCase();
  return format === 'none' ? '' : null;
}
