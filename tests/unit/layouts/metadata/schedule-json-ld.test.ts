import { expect, test } from '@playwright/test';
import { scheduleJsonLd } from '../../../../src/layouts/metadata/schedule-json-ld.ts';
import type { Repeat } from '../../../../src/schemas/volunteering.ts';

const when = { kind: 'recurring', start: '2026-11-27T09:00', end: '2026-11-27T11:30' } as const;
const monthly = (nth: number, ...days: Repeat['days']): object =>
  scheduleJsonLd(when, { every: 'month', interval: 1, except: [], days, nth: nth as Repeat['nth'] });

test('the last week of a month is no number of a week: its days are written as iCalendar has them', () => {
  expect(monthly(-1, 'fr', 'su')).toMatchObject({ byDay: ['-1FR', '-1SU'] });
  expect(monthly(-1, 'fr')).not.toHaveProperty('byMonthWeek');
});

test('another week of a month is its number', () => {
  for (const nth of [1, 2, 3, 4])
    expect(monthly(nth, 'fr')).toMatchObject({ byMonthWeek: nth, byDay: ['https://schema.org/Friday'] });
});
