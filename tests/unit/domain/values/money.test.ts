import { expect, test } from '@playwright/test';
import {
  formatPercent,
  formatShare,
  formatPoints,
  formatWan,
  formatYuan,
  parseYuan,
  ratio,
  sumOf,
  writeYuan,
} from '../../../../src/domain/values/money.ts';

const read: [string, number | undefined][] = [
  ['136333.65', 13_633_365],
  ['0', 0],
  ['-0', 0],
  ['-5981.81', -598_181],
  ['12.5', 1250],
  ['0.07', 7],
  ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ['90071992547409.92', undefined],
  ['1.005', undefined],
  ['1e5', undefined],
  ['1,234.00', undefined],
  ['+3', undefined],
  ['.5', undefined],
  ['5.', undefined],
  ['007', undefined],
  [' 1', undefined],
  ['１２', undefined],
  ['', undefined],
  ['0.1.2', undefined],
];
for (const [text, fen] of read)
  test(`“${text}” yuan is ${fen} fen`, () => {
    expect(parseYuan(text)).toBe(fen);
  });

test('every amount is written the way it is read', () => {
  for (const fen of [0, 1, -1, 10, 99, 100, -598_181, 13_633_365, Number.MAX_SAFE_INTEGER])
    expect(parseYuan(writeYuan(fen))).toBe(fen);
  expect(() => writeYuan(0.5)).toThrow(RangeError);
});

test('a table shows thousands and two decimals', () => {
  expect([0, 7, 123_456_789, -598_181, 100_000].map(formatYuan)).toEqual([
    ...['0.00', '0.07', '1,234,567.89', '−5,981.81', '1,000.00'],
  ]);
  expect([147_060_000, 1_470_060_000, 1].map(formatWan)).toEqual(['147.06', '1,470.06', '0.000001']);
  expect([10_000, 980, 865].map(formatPoints)).toEqual(['100', '9.8', '8.65']);
});

test('sums are exact or refused', () => {
  expect(sumOf([10, 20, -5])).toBe(25);
  expect(sumOf([])).toBe(0);
  expect(sumOf([Number.MAX_SAFE_INTEGER, 1, -1])).toBe(Number.MAX_SAFE_INTEGER);
  expect(() => sumOf([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  expect(() => sumOf([0.1])).toThrow(RangeError);
});

test('ratios are in hundredths of a percent, half up', () => {
  expect(ratio(147_060_000, 170_000_000)).toBe(8651);
  expect(ratio(1, 3)).toBe(3333);
  expect(ratio(1, 8000)).toBe(1);
  expect(ratio(0, 5)).toBe(0);
  expect(ratio(1, 0)).toBeUndefined();
  expect([8651, 9996, 10_000, 0, 3, 4000, -850].map(formatPercent)).toEqual([
    ...['86.5%', '99.9%', '100%', '0%', '0.1%', '40.0%', '−8.5%'],
  ]);
  expect([formatShare(66, 70), formatShare(1, 3), formatShare(99_999, 100_000)]).toEqual([
    ...['94.3%', '33.3%', '99.9%'],
  ]);
});
