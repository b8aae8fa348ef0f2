import { expect, test } from '@playwright/test';
import { overlapsIn } from '../../../../src/domain/office/overlaps.ts';
import { hoursSchema } from '../../../../src/schemas/hours.ts';

const overlaps = (...weekly: [days: string[], ...ranges: string[]][]): string[] =>
  overlapsIn(
    hoursSchema.parse({
      weekly: weekly.map(([days, ...ranges]) => ({
        days,
        ranges: ranges.map((it) => ({ opens: it.slice(0, 5), closes: it.slice(6) })),
      })),
    }),
  ).map(({ day, first, second }) => `${day} ${first.opens} ${second.opens}`);

test('a time that begins before the one before it is over overlaps, whatever the order they are listed in', () => {
  expect(overlaps([['mo'], '14:00-17:00', '09:00-14:30'])).toEqual(['mo 09:00 14:00']);
  expect(overlaps([['mo', 'tu'], '09:00-12:00'], [['tu'], '11:59-13:00'])).toEqual(['tu 09:00 11:59']);
});

test('a time that begins when the one before it ends does not', () => {
  expect(overlaps([['mo'], '09:00-12:00', '12:00-17:00'])).toEqual([]);
});

test('days are told in their order, each with its first pair alone', () => {
  expect(
    overlaps(
      [['fr'], '09:00-12:00', '11:00-15:00', '14:00-17:00'],
      [['mo'], '08:00-10:00'],
      [['mo'], '09:00-10:00'],
    ),
  ).toEqual(['mo 08:00 09:00', 'fr 09:00 11:00']);
});
