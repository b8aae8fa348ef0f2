import { expect, test } from '@playwright/test';
import { asRead } from '../../../../src/domain/privacy/as-read.ts';
import { numbersIn } from '../../../../src/domain/privacy/numbers.ts';
import { telephonesIn } from '../../../../src/domain/privacy/telephones.ts';

test('escapes are read as what they stand for', () => {
  expect(asRead('甲\\n乙\\t丙')).toBe('甲\u2028乙 丙');
  expect(asRead('\\u7532\\x41\\u{4e59}')).toBe('甲A乙');
  expect(asRead('甲\\(乙\\)')).toBe('甲(乙)');
});

test('a telephone at home is told by its digits and where they stand, without the word before it', () => {
  expect([...telephonesIn('住宅电话:0199-5550385')]).toEqual([
    { kind: 'home-phone', words: '0199-5550385', certain: false, index: 5 },
  ]);
  expect([...telephonesIn('电话:0199-5550385')]).toEqual([]);
});

test('a disability certificate is told with the mark of its issue, whether or not a blank stands before it', () => {
  for (const text of ['残疾人证号:99010219900101123743b1', '残疾人证号:99010219900101123743 b1'])
    expect(
      [...numbersIn(text, () => false)].map(({ kind, words }) => `${kind} ${words}`),
      text,
    ).toEqual(['disability-certificate 99010219900101123743b1']);
});
