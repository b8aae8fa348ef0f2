/** Digits that stand in a circle, in brackets or before a full stop: alone they number a list, in a row they are a number. */
const markers = [
  ...['①②③④⑤⑥⑦⑧⑨', '❶❷❸❹❺❻❼❽❾', '➀➁➂➃➄➅➆➇➈', '➊➋➌➍➎➏➐➑➒', '⓵⓶⓷⓸⓹⓺⓻⓼⓽'],
  ...['⑴⑵⑶⑷⑸⑹⑺⑻⑼', '⒈⒉⒊⒋⒌⒍⒎⒏⒐', '㈠㈡㈢㈣㈤㈥㈦㈧㈨', '㊀㊁㊂㊃㊄㊅㊆㊇㊈'],
];
const markerDigits = new Map([
  ...markers.flatMap((row) => Array.from(row, (sign, index) => [sign, String(index + 1)] as const)),
  ...(['⓪', '⓿'] as const).map((sign) => [sign, '0'] as const),
]);
const marker = `[${[...markerDigits.keys()].join('')}]`;
const markerRuns = new RegExp(`${marker}(?:[^\\p{L}\\p{N}\\n]?${marker}){4,}`, 'gu');
/** Every sign that numbers a list, those of two digits too. */
const numbering = /[①-⓿❶-➓㈠-㈩㊀-㊉㉑-㉟㊱-㊿]/gu;

/** The digit that a sign of another script stands for: digits stand in tens, from 0. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

const fold = (run: string): string =>
  run
    .replace(markerRuns, (it) => Array.from(it, (sign) => markerDigits.get(sign) ?? '').join(''))
    .replace(numbering, '●')
    .replace(/\u2026/g, '⋯')
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164]/gu, '')
    .replace(/[\p{Pd}\u02d7\u2043\u2212\u2500\u2501]/gu, '-')
    .replace(/[•・‧∙⋅･●]/gu, (it) => (it === '●' ? it : '·'))
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\p{Nd}--[0-9]]/gv, digitOf);

/** Such a sign between the digits of a number, or before those that with it are a mobile number. */
const amid = new RegExp(
  `(?<=\\d)${marker}(?=\\d)|(?<!\\d)${marker}(?=[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d))`,
  'gu',
);

const unusual = /[^\n\t\x20-\x7e]/;
/** Pieces without Han and their most usual marks, which are as they should be. */
const foreign =
  /[^\p{ASCII}\u3001\u3002\u4e00-\u9fff]+(?:[\p{ASCII}--\n]+[^\p{ASCII}\u3001\u3002\u4e00-\u9fff]+)*/gv;

/**
 * Each sign in its usual form (NFKC): full-width and styled letters, digits of any script and in circles, dashes, spaces and
 * dots of any kind; invisible signs are left out. Chinese numerals stay: only a reader of numbers knows where they are digits.
 */
export const foldDisguises = (text: string): string =>
  unusual.test(text)
    ? text
        .replace(amid, (it) => markerDigits.get(it) ?? it)
        .replace(/[\p{Cc}--[\n\t]]/gv, '')
        .replace(foreign, fold)
    : text;
