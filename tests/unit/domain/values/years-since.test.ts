import { expect, test } from '@playwright/test';
import { yearsSince } from '../../../../src/domain/values/years-since.ts';

test('a year is full on its day, not the day before', () => {
  expect(yearsSince('2025-11-24', '2026-11-23')).toBe(0);
  expect(yearsSince('2025-11-24', '2026-11-24')).toBe(1);
  expect(yearsSince('2023-12-11', '2026-11-24')).toBe(2);
});

test('a day to come is no years ago', () => {
  expect(yearsSince('2027-01-01', '2026-11-24')).toBe(0);
});
