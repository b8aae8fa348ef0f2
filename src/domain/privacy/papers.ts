import type { Found, PersonalKind } from './kinds.ts';

const labels = [
  ['护照|passport', '[a-z]{1,2}[ -]?\\d(?:[ -]?\\d){6,7}|\\d{9}'],
  ['通行证|回乡证|台胞证', '(?:[hmclt][a-z]?[ -]?\\d(?:[ -]?\\d){6,9}|\\d{8}(?:\\d{2})?)'],
  ['军官证|士兵证|警官证|文职干部证|义务兵证', '(?:[\\p{Script=Han}]字第\\d{5,8}号?|\\d{6,8})'],
  ['(?:残疾|伤残)(?:军人|人民警察|公务员|民兵民工)?证', '\\p{Script=Han}{1,2}(?:字第|[a-z])\\d{4,8}号?'],
  ['出生(?:医学)?证明?', '[a-z]\\d{9}'],
  ['永久居留|永居证', '[a-z]{3} ?\\d{12}'],
  ['社会保障卡|社保卡', '[a-z]\\d{7}[a-z\\d]'],
] as const;
/** Identity cards of Hong Kong, Macao and Taiwan; their check digits stay unread, a mistyped one tells as much. */
const identities = [
  [
    '身[份分][证證]|hkid|identity card',
    '[a-z]{1,2}\\d{6} ?\\(?[\\da]\\)?|[157]\\d{6}(?:\\(\\d\\)|/\\d)|[a-z][12689]\\d{8}',
  ],
] as const;
const behind = ([label, number]: readonly [string, string]): RegExp =>
  new RegExp(
    `(?:${label})[^a-z\\d\\n、,;。]{0,8}(?:no\\.?|number)?["':\\s为是]{0,5}(${number})(?![a-z\\d*×])`,
    'giu',
  );
const papers = labels.map(behind);
const cards = identities.map(behind);
const passportBefore = /([EG][A-Z]?\d{7,8}) ?号?的?(?:因私|因公|普通)?护照/gu;

const regions = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const plate = new RegExp(
  `[${regions}] ?([A-HJ-NP-Z]) ?[·.\\-]? ?([A-HJ-NP-Z\\d]{4}[A-HJ-NP-Z\\d挂学警港澳]|[A-HJ-NP-Z\\d]{6})(?![A-Za-z\\d]|\\s?[万亿元人户号展])`,
  'gu',
);
/** As it is typed where a word says that it is one: in small letters, sign by sign. */
const said = new RegExp(
  `[${regions}] ?([A-HJ-NP-Za-hj-np-z]) ?[·.\\-]? ?((?:[A-HJ-NP-Za-hj-np-z\\d] ?){4}(?:[A-HJ-NP-Za-hj-np-z\\d]{2}|[A-HJ-NP-Za-hj-np-z\\d挂学警港澳]))(?![A-Za-z\\d]|\\s?[万亿元人户号展])`,
  'gu',
);

function* platesIn(text: string): Generator<Found> {
  const pattern = /车牌|号牌|车号/.test(text) ? said : plate;
  for (const { 0: words, 2: number = '', index } of text.matchAll(pattern))
    if (number.replace(/\D/g, '').length >= 3)
      yield { kind: 'plate', words: words.replace(/[ ·.-]/g, ''), certain: false, index };
}

function* numbersOf(text: string, kind: PersonalKind, patterns: readonly RegExp[]): Generator<Found> {
  for (const pattern of patterns)
    for (const { 0: all, 1: words = '', index } of text.matchAll(pattern))
      yield { kind, words: words.replace(/[ -]/g, ''), certain: true, index: index + all.indexOf(words) };
}

/**
 * Passports, papers to travel with, to stay, of soldiers and the insured, and identity cards of Hong Kong, Macao and Taiwan,
 * behind their names, and number plates (GA 36), in a folded text.
 */
export function* papersIn(text: string): Generator<Found> {
  if (/[证證]|护照|passport|永久居留|保障卡|社保卡|hkid|identity/i.test(text)) {
    yield* numbersOf(text, 'travel-document', [...papers, passportBefore]);
    yield* numbersOf(text, 'identity', cards);
  }
  yield* platesIn(text);
}
