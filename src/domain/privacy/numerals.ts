const values = new Map([
  ...['〇零○◯', '一壹幺', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (signs, digit) => [...signs].map((sign): [string, string] => [sign, String(digit)]),
  ),
]);
const numeral = `[${[...values.keys()].join('')}]`;
const runs = new RegExp(
  `(?:${numeral}|\\d(?=[ \\-·.]{0,2}${numeral}))(?:[ \\-·.]{0,2}(?:${numeral}|\\d)){4,}`,
  'gu',
);

const some = new RegExp(`(?:${numeral}\\d?[ \\-·.]{0,2}){4}|\\d{2}${numeral}{1,6}\\d{2}`, 'u');

/** A folded text whose runs of Chinese numerals are digits, sign for sign; undefined where it has none. */
export function withDigits(text: string): string | undefined {
  if (!some.test(text)) return undefined;
  const read = text.replace(runs, (run) => [...run].map((sign) => values.get(sign) ?? sign).join(''));
  return read === text ? undefined : read;
}
