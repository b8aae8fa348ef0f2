import { isIdNumber } from './check-digits.ts';
import type { Found, PersonalKind } from './kinds.ts';

const mask = /(?<![\d*×x])(?=[\dX*×x]*[*×x]{3})(?=[*×x]*\d)[\d*×x]{10,17}[\dX*×x](?![\d*×x])/gu;
const birthday = /(?<!\d)((?:19|20)\d{2})(?:年|[-./])?(\d{1,2})(?:月|[-./])?(\d{1,2})(?!\d)/gu;
const split =
  /[前头](?:[一二三四五六七八九十]{1,2}位|\d{1,2}位|半段?|段)[^\d\n]{0,6}(\d{3,14})[^\d]{1,30}[后尾末](?:[一二三四五六七八九十]{1,2}位|\d{1,2}位|半段?|段)[^\d\n]{0,6}(\d{2,11}[Xx]?)/gu;

const splitBackwards =
  /(?:尾号|[后尾末](?:[一二三四五六七八九十]{1,2}位|\d{1,2}位|半段?|段))[^\d\n]{0,6}(\d{2,11}[Xx]?)[^\d]{1,30}[前头](?:面|[一二三四五六七八九十]{1,2}位|\d{1,2}位|半段?|段)[^\d\n]{0,6}(\d{3,14})/gu;

const isMobile = (number: string): boolean => /^1[3-9]\d{9}$/.test(number);

/** Two masked forms of one number laid over each other; undefined where they contradict. */
function over(one: string, other: string): string | undefined {
  if (one.length !== other.length) return undefined;
  const signs = Array.from(one, (sign, index) => {
    const twin = other[index] ?? '';
    if (!/[\dX]/.test(sign)) return twin;
    return !/[\dX]/.test(twin) || twin === sign ? sign : '!';
  });
  return signs.includes('!') ? undefined : signs.join('');
}

const daysIn = (line: string): string[] =>
  [...line.matchAll(birthday)].map(
    ([, year = '', month = '', day = '']) => year + month.padStart(2, '0') + day.padStart(2, '0'),
  );

/** What two halves make: a number of a mobile telephone, or with a birthday of the line an ID number that has its check digit. */
function* wholes(halves: readonly string[], days: readonly string[]): Generator<[PersonalKind, string]> {
  for (const [at, one] of halves.entries()) {
    for (const other of halves.slice(at + 1, at + 9)) {
      const whole = over(one, other) ?? '';
      if (isMobile(whole)) yield ['mobile', whole];
      if (isIdNumber(whole)) yield ['identity', whole];
    }
    for (const day of days) {
      const whole = over(one, `******${day}****`) ?? '';
      if (isIdNumber(whole)) yield ['identity', whole];
    }
  }
}

/**
 * Numbers of which a folded text gives one part here and the rest there: masked differently in one line, masked beside the
 * birthday that is masked, or as its first and its last digits.
 */
export function* halvesIn(text: string): Generator<Found> {
  let index = 0;
  for (const line of text.split('\n')) {
    const masks = /[*×x]{3}/.test(line)
      ? [...line.matchAll(mask)].map((it) => it[0].replaceAll('x', '*'))
      : [];
    if (masks.length > 0)
      for (const [kind, words] of wholes(masks.slice(0, 200), daysIn(line).slice(0, 20)))
        yield { kind, words, certain: false, index };
    index += line.length + 1;
  }
  const parted = [...text.matchAll(split)].map((it) => ({
    at: it.index,
    first: it[1] ?? '',
    last: it[2] ?? '',
  }));
  const backwards = [...text.matchAll(splitBackwards)];
  parted.push(...backwards.map((it) => ({ at: it.index, first: it[2] ?? '', last: it[1] ?? '' })));
  for (const { at, first, last } of parted) {
    const line = text.slice(text.lastIndexOf('\n', at) + 1).split('\n', 1)[0] ?? '';
    const numbers = [first + last, ...daysIn(line).map((day) => first + day + last)];
    for (const words of numbers)
      if (isMobile(words) || isIdNumber(words.toUpperCase()))
        yield { kind: isMobile(words) ? 'mobile' : 'identity', words, certain: true, index: at };
  }
}
