import { expect, test } from '@playwright/test';
import { words } from '../../../src/words/zh-CN/index.ts';

const { about, change, exact, unitFor } = words.amounts;

test('a negative amount has the sign that is read aloud, a change its word', () => {
  expect(exact(-598_181)).toBe('\u22125,981.81 元');
  expect(exact(598_181)).toBe('5,981.81 元');
  expect([-598_181, 4_024_668, 0].map(change)).toEqual([
    ...['减少 5,981.81 元', '增加 40,246.68 元', '没有变化'],
  ]);
});

const sentences: [number, string][] = [
  [0, '0.00 元'],
  [999_999, '9,999.99 元'],
  [1_000_000, '1 万元'],
  [1_000_001, '约 1 万元'],
  [123_456_789, '约 123.5 万元'],
  [123_449_999, '约 123.4 万元'],
  [12_000_000, '12 万元'],
  [9_999_949_999, '约 9,999.9 万元'],
  [9_999_950_000, '约 1 亿元'],
  [10_000_000_000, '1 亿元'],
  [12_345_678_900, '约 1.23 亿元'],
  [-598_181, '负 5,981.81 元'],
  [-1_234_567, '约负 1.2 万元'],
  [-12_000_000, '负 12 万元'],
];
for (const [fen, said] of sentences)
  test(`${fen} fen in a sentence is ${said}`, () => {
    expect(about(fen)).toBe(said);
  });

test('the unit follows the largest amount, whatever its sign', () => {
  expect(unitFor([99_999_900]).name).toBe('万元');
  expect(unitFor([99_999])).toEqual({ name: '元', fen: 100 });
  expect(unitFor([1, -1_000_000]).name).toBe('万元');
  expect(unitFor([10_000_000_000]).name).toBe('亿元');
  expect(unitFor([]).name).toBe('元');
});
