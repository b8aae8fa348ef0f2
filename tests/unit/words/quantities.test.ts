import { expect, test } from '@playwright/test';
import { shareFigure, type Figure } from '../../../src/domain/measures/figures.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

const { figure: said, target, value } = words.quantities;

const figure = (low: number, high: number): Figure => ({ low, high, asOf: '2024-12-31', evidence: [] });

test('values as people write them', () => {
  expect(value(8_000_000, '元')).toBe('8 万元');
  expect(value(3_550_000, '元')).toBe('3.55 万元');
  expect(value(123_456, '元')).toBe('1,234.56 元');
  expect(value(6940, '%')).toBe('69.4%');
  expect(value(1_200_000, '人')).toBe('12,000 人');
  expect(value(1_200_050, '小时')).toBe('12,000.5 小时');
  expect([value(100, '是否'), value(0, '是否')]).toEqual(['已做到', '没有做到']);
});

test('what is open widens the figure', () => {
  expect(said(figure(9800, 9800), '%')).toBe('98%');
  expect(said(figure(8900, 10_000), '%')).toBe('至少 89%');
  expect(said(figure(8900, 9500), '%')).toBe('89% 到 95% 之间');
  expect(said(figure(400, Infinity), '次')).toBe('至少 4 次');
  expect(said(figure(0, Infinity), '次')).toBe('没有完整的数字');
});

test('what was promised', () => {
  expect(target({ comparison: 'at-least', unit: '元' }, 10_000_000)).toBe('不少于 10 万元');
  expect(target({ comparison: 'between', unit: '%', upTo: 3000 }, 2000)).toBe('20% 到 30%');
  expect(target({ comparison: 'grows', unit: '元' }, undefined)).toBe('比上一期增加');
});

test('a share is never rounded up to what it is not', () => {
  expect(shareFigure(19_999, 0, 20_000)).toEqual({ low: 9999, high: 9999 });
  expect(shareFigure(1, 1, 3)).toEqual({ low: 3333, high: 6666 });
  expect(shareFigure(0, 0, 0)).toBeUndefined();
});
