import { expect, test } from '@playwright/test';
import { verifiedYears } from '../../../../src/domain/values/years-since.ts';

test('a year is full on its day, and told with the next month', () => {
  expect(verifiedYears('2025-11-24', '2026-11-24')).toBe(0);
  expect(verifiedYears('2025-11-24', '2026-12-01')).toBe(1);
  expect(verifiedYears('2025-11-01', '2026-11-30')).toBe(1);
  expect(verifiedYears('2023-11-11', '2026-12-24')).toBe(3);
});

test('a day to come is no years ago', () => {
  expect(verifiedYears('2027-01-01', '2026-11-24')).toBe(0);
});
