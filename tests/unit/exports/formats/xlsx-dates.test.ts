import { expect, test } from '@playwright/test';
import { serialOf } from '../../../../src/exports/formats/xlsx-dates.ts';

test('a day is a number from 1900-03-01 on, 61, where the calendar of workbooks is right', () => {
  expect(['1900-03-01', '2026-11-20'].map(serialOf)).toEqual([61, 46346]);
  expect(['1900-02-28', '1899-12-31', '2026', '2026-11', '二〇二六年'].map(serialOf)).toEqual(
    Array(5).fill(undefined),
  );
});
