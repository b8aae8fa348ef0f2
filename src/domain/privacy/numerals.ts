const values = new Map([
  ...['〇零○◯', '一壹幺', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (signs, digit) => [...signs].map((sign): [string, string] => [sign, String(digit)]),
  ),
]);
const numeral = `[${[...values.keys()].join('')}]`;
const parting = '[ \\-·.,、]{0,2}';
const runs = new RegExp(
  `(?:${numeral}|\\d(?=${parting}${numeral}))(?:${parting}(?:${numeral}|\\d)){4,}`,
  'gu',
);

const some = new RegExp(
  `(?:${numeral}\\d?${parting}){4}|\\d{2}${numeral}{1,6}\\d{2}|[\\doil]{11}|[1il][3-9][\\doil] ?(?:[ -][\\doil]{4}){2}|(?:\\d[ -]?){17}[×хχ]|日 ?\\d{3}[\\dx]`,
  'iu',
);
/** Letters typed for the digits that they look like, in the number of a mobile telephone. */
const letters = /(?<![a-z\d])[1il](?=(?:[oil]*\d){5})[3-9][\doil]{9}(?![a-z\d])/giu;
/** The same, in groups. */
const grouped = /(?<![a-z\d])[1il][3-9][\doil](?:[ -][\doil]{4}){2}(?![a-z\d])/giu;
/** What is typed for the X that ends the number of an identity card. */
const lastX = /(?<=(?<!\d)(?:\d[ -]?){17})[×хχ](?![×*\d])/giu;
/** An identity number whose birthday is written as a day. */
const spelt = /(?<!\d)(\d{6} ?\d{4})年(\d{2})月(\d{2})日( ?\d{3}[\dx])/giu;
const lookAlike = (run: string): string => run.replace(/o/gi, '0').replace(/[il]/gi, '1');

/** A folded text whose runs of Chinese numerals, and of letters that look like digits, are digits, sign for sign; undefined where it has none. */
export function withDigits(text: string): string | undefined {
  if (!some.test(text)) return undefined;
  const read = text
    .replace(runs, (run) => [...run].map((sign) => values.get(sign) ?? sign).join(''))
    .replace(letters, lookAlike)
    .replace(grouped, lookAlike)
    .replace(lastX, 'X')
    .replace(spelt, '$1-$2-$3-$4');
  return read === text ? undefined : read;
}
