import { expect, test } from '@playwright/test';
import { byDateDescending } from '../../../../src/domain/values/dates.ts';
import { dayAfter, daysBetween, isYearlyDay } from '../../../../src/domain/values/days.ts';

test('days between two days, over the ends of months and leap days, either way', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2025-03-01', '2025-02-28')).toBe(-1);
  expect(daysBetween('2025-03-01', '2025-03-01')).toBe(0);
});

test('the day after, and days before', () => {
  expect(dayAfter('2024-02-28')).toBe('2024-02-29');
  expect(dayAfter('2025-12-31', 2)).toBe('2026-01-02');
  expect(dayAfter('2026-01-01', -1)).toBe('2025-12-31');
});

test('a day of every year: the leap day and days that no month has are none', () => {
  expect(['05-31', '12-31', '02-28'].map(isYearlyDay)).toEqual([true, true, true]);
  expect(['02-29', '02-31', '13-01', 'x'].map(isYearlyDay)).toEqual([false, false, false, false]);
});

test('latest first, without a date last', () => {
  const days = ['2025-01-01', undefined, '2026-01-01', undefined, '2025-06-01'];
  expect(
    days
      .map((day) => ({ day }))
      .sort((a, b) => byDateDescending(a.day, b.day))
      .map((it) => it.day),
  ).toEqual([...['2026-01-01', '2025-06-01', '2025-01-01'], ...[undefined, undefined]]);
});
