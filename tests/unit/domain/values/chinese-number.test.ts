import { expect, test } from '@playwright/test';
import { parseChineseNumber } from '../../../../src/domain/values/chinese-number.ts';

const table: [string, number | null][] = [
  ['一', 1],
  ['十', 10],
  ['十一', 11],
  ['二十', 20],
  ['廿一', 21],
  ['九十九', 99],
  ['一百', 100],
  ['一百零一', 101],
  ['一百一十', 110],
  ['九百九十九', 999],
  ['二〇二〇', 2020],
  ['二○一二', 2012],
  ['12', 12],
  ['１２', 12],
  [' 三 ', 3],
  ['〇', 0],
  ['', null],
  ['百', null],
  ['十百', null],
  ['一千', 1000],
  ['一千二百六十', 1260],
  ['一千零一', 1001],
  ['卅一', 31],
  ['千', null],
  ['1.5', null],
  ['甲', null],
];

for (const [text, value] of table)
  test(`“${text}” is ${value}`, () => {
    expect(parseChineseNumber(text)).toBe(value);
  });

test('every chapter number up to 99 is read as it is written', () => {
  const digit = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  for (let n = 1; n < 100; n += 1) {
    const tens = Math.floor(n / 10);
    const written = `${tens > 1 ? digit[tens] : ''}${tens > 0 ? '十' : ''}${digit[n % 10]}`;
    expect(parseChineseNumber(written), written).toBe(n);
  }
});
