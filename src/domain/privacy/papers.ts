import type { Found } from './kinds.ts';

const labels = [
  ['护照|passport', '[a-z]{1,2}[ -]?\\d(?:[ -]?\\d){6,7}'],
  ['通行证|回乡证|台胞证', '(?:[hmclt][a-z]?[ -]?\\d(?:[ -]?\\d){6,9}|\\d{8}(?:\\d{2})?)'],
  ['军官证|士兵证|警官证|文职干部证|义务兵证', '(?:[\\p{Script=Han}]字第\\d{5,8}号?|\\d{6,8})'],
] as const;
const papers = labels.map(
  ([label, number]) =>
    new RegExp(
      `(?:${label})[^a-z\\d\\n、,;。]{0,8}(?:no\\.?|number)?["':\\s为是]{0,5}(${number})(?![a-z\\d*×])`,
      'giu',
    ),
);
const passportBefore = /([EG][A-Z]?\d{7,8}) ?号?的?(?:因私|因公|普通)?护照/gu;

const regions = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const plate = new RegExp(
  `[${regions}] ?([A-HJ-NP-Z]) ?[·.\\-]? ?([A-HJ-NP-Z\\d]{4}[A-HJ-NP-Z\\d挂学警港澳]|[A-HJ-NP-Z\\d]{6})(?![A-Za-z\\d]|\\s?[万亿元人户号展])`,
  'gu',
);
const anyCase = new RegExp(plate.source.replaceAll('A-HJ-NP-Z', 'A-HJ-NP-Za-hj-np-z'), 'gu');

function* platesIn(text: string): Generator<Found> {
  const pattern = text.includes('车牌') ? anyCase : plate;
  for (const { 0: words, 2: number = '', index } of text.matchAll(pattern))
    if (number.replace(/\D/g, '').length >= 3)
      yield { kind: 'plate', words: words.replace(/[ ·.-]/g, ''), certain: false, index };
}

/** Passports, papers to travel with and of soldiers, behind their names, and number plates (GA 36), in a folded text. */
export function* papersIn(text: string): Generator<Found> {
  if (/护照|passport|通行证|回乡证|台胞证|军官证|士兵证|警官证|干部证|义务兵证/i.test(text))
    for (const pattern of [...papers, passportBefore])
      for (const { 0: all, 1: words = '', index } of text.matchAll(pattern))
        yield {
          ...{ kind: 'travel-document', words: words.replace(/[ -]/g, ''), certain: true },
          index: index + all.indexOf(words),
        };
  yield* platesIn(text);
}
