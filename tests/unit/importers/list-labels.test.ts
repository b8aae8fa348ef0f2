import { expect, test } from '@playwright/test';
import { parseChineseNumber } from '../../../src/domain/values/chinese-number.ts';
import { chineseCounting, formatListNumber } from '../../../src/importers/docx/list-labels.ts';
import { withLabel } from '../../../src/importers/source/with-label.ts';

test('counts in Chinese as Word does', () => {
  const written = [1, 10, 11, 20, 21, 99, 100, 101, 110, 111, 120, 1000, 1001, 1010, 9999].map(
    chineseCounting,
  );
  expect(written).toEqual([
    ...['一', '十', '十一', '二十', '二十一', '九十九', '一百', '一百零一', '一百一十', '一百一十一'],
    ...['一百二十', '一千', '一千零一', '一千零一十', '九千九百九十九'],
  ]);
});

test('the domain reads every number up to 999 back that the importer writes', () => {
  const wrong = Array.from({ length: 999 }, (_, index) => index + 1).filter(
    (it) => parseChineseNumber(chineseCounting(it)) !== it,
  );
  expect(wrong).toEqual([]);
});

test('every format has its signs, an unknown one is not guessed', () => {
  const formats = [
    'decimal',
    'chineseCounting',
    'ideographDigital',
    'decimalFullWidth',
    'decimalEnclosedCircle',
  ];
  const more = ['decimalZero', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman', 'none', 'hebrew1'];
  expect([...formats, ...more].map((it) => formatListNumber(14, it))).toEqual([
    ...['14', '十四', '一四', '１４', '⑭', '14', 'n', 'N', 'xiv', 'XIV', '', null],
  ]);
});

test('signs of deeds, of stems and branches, in circles and between dashes', () => {
  const formats = [
    'chineseLegalSimplified',
    'ideographTraditional',
    'ideographZodiac',
    'ideographEnclosedCircle',
  ];
  expect([...formats, 'numberInDash'].map((it) => formatListNumber(2, it))).toEqual([
    '贰',
    '乙',
    '丑',
    '㊁',
    '- 2 -',
  ]);
  expect([...formats, 'numberInDash'].map((it) => formatListNumber(12, it))).toEqual([
    ...['拾贰', '乙', '亥', '(十二)', '- 12 -'],
  ]);
});

test('a number that a list prints does not run into a figure behind it', () => {
  expect(withLabel('3.', '9月30日前完成发放。')).toBe('3. 9月30日前完成发放。');
  expect(withLabel('３．', '２００元')).toBe('３． ２００元');
  expect(withLabel('3.', '完成发放。')).toBe('3.完成发放。');
  expect(withLabel('（三）', '9月30日前')).toBe('（三）9月30日前');
  expect(withLabel('', '9月30日前')).toBe('9月30日前');
});
