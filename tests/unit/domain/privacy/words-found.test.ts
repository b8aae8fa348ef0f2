import { expect, test } from '@playwright/test';
import { asRead } from '../../../../src/domain/privacy/as-read.ts';
import { numbersIn } from '../../../../src/domain/privacy/numbers.ts';
import { telephonesIn } from '../../../../src/domain/privacy/telephones.ts';
import { positives } from './set/positives.ts';

test('escapes are read as what they stand for', () => {
  expect(asRead('甲\\n乙\\t丙')).toBe('甲\u2028乙 丙');
  expect(asRead('\\u7532\\x41\\u{4e59}')).toBe('甲A乙'.toLowerCase());
  expect(asRead('甲\\(乙\\)')).toBe('甲(乙)');
});

test('a telephone at home is told by its digits and where they stand, without the word before it', () => {
  expect([...telephonesIn('住宅电话:0199-5550385')]).toEqual([
    { kind: 'home-phone', words: '0199-5550385', certain: false, index: 5 },
  ]);
  expect([...telephonesIn('电话:0199-5550385')]).toEqual([]);
});

test('a disability certificate is told with its grade, whether or not a blank stands between', () => {
  const known = positives.find(([kind]) => kind === 'disability-certificate')?.[1] ?? '';
  const number = /\d{17}[\dx]/i.exec(asRead(known))?.[0] ?? '';
  for (const text of [`残疾人证号:${number}b2`, `残疾人证号:${number} b2`])
    expect(
      [...numbersIn(text, () => false)].map(({ kind, words }) => `${kind} ${words}`),
      text,
    ).toEqual([`disability-certificate ${number}b2`]);
});
