import { expect, test } from '@playwright/test';
import { nextThemeDays, themeDays } from '../../../../src/domain/volunteering/theme-days.ts';

test('the third Sunday of May moves, the others stay', () => {
  const helpDays = [2024, 2025, 2026, 2027, 2032].map((year) => themeDays(year)[0]);
  expect(helpDays.map((it) => it?.date)).toEqual([
    ...['2024-05-19', '2025-05-18', '2026-05-17', '2027-05-16', '2032-05-16'],
  ]);
  expect(helpDays[0]?.id).toBe('help-day');
  expect(
    themeDays(2026)
      .slice(1)
      .map(({ date, id }) => `${date} ${id}`),
  ).toEqual(['2026-07-06 sunshine-day', '2026-12-03 disability-day', '2026-12-05 volunteer-day']);
});

test('the next theme days run over the end of the year', () => {
  expect(nextThemeDays('2026-12-05', 3).map((it) => it.date)).toEqual([
    ...['2026-12-05', '2027-05-16', '2027-07-06'],
  ]);
  expect(nextThemeDays('2026-12-06', 9)).toHaveLength(9);
});
