const digits = '〇一二三四五六七八九';
const runOfDigits = new RegExp(`^[${digits}]+$`, 'u');
const places = new RegExp(
  `^(?:([${digits}])千)?〇?(?:([${digits}])百)?〇?(?:([${digits}])?(十))?([${digits}])?$`,
  'u',
);

/**
 * Reads a Chinese numeral of a heading (一 … 九千九百九十九) or a run of digits as in years (二○一二), half- or
 * full-width arabic digits too. Returns null for anything else.
 */
export function parseChineseNumber(text: string): number | null {
  const plain = text
    .trim()
    .normalize('NFKC')
    .replace(/[○◯零Ｏ]/gu, '〇')
    .replace(/两/gu, '二')
    .replace(/廿/gu, '二十')
    .replace(/卅/gu, '三十');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (runOfDigits.test(plain)) return Number([...plain].map((c) => digits.indexOf(c)).join(''));
  const parts = places.exec(plain);
  if (!parts || plain === '') return null;
  const value = (digit: string | undefined): number => (digit ? digits.indexOf(digit) : 0);
  const [, thousands, hundreds, tens, ten, units] = parts;
  return (
    value(thousands) * 1000 + value(hundreds) * 100 + (ten ? (tens ? value(tens) : 1) * 10 : 0) + value(units)
  );
}
