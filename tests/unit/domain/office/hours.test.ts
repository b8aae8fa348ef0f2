import { expect, test } from '@playwright/test';
import { openingHoursSpecification } from '../../../../src/domain/office/hours-json-ld.ts';
import { rangesOn, weekdayIds } from '../../../../src/domain/office/hours.ts';
import { weekday } from '../../../../src/schemas/hours.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';
import { hoursOf } from '../../../support/directory.ts';

test('the days are those of the schema', () => {
  expect(weekdayIds).toEqual(weekday.options);
});

const week = 'mo tu we th fr';
const lines: [name: string, weekly: Parameters<typeof hoursOf>[0], lines: string[]][] = [
  ['a lunch break', [[week, '09:00-11:30', '13:30-17:00']], ['周一至周五 9:00—11:30，13:30—17:00']],
  ['no hours at all', [], []],
  ['one day', [['we', '14:00-16:00']], ['周三 14:00—16:00']],
  ['two days in a row', [['sa su', '10:00-12:00']], ['周六、周日 10:00—12:00']],
  ['days apart, in any order', [['fr mo we', '10:00-12:00']], ['周一、周三、周五 10:00—12:00']],
  ['a span and a day', [['mo tu we sa', '10:00-12:00']], ['周一至周三、周六 10:00—12:00']],
  ['every day', [['mo tu we th fr sa su', '08:30-18:00']], ['每天 8:30—18:00']],
  ['round the clock', [['mo tu we th fr sa su', '00:00-24:00']], ['每天全天']],
  [
    'different times on different days',
    [
      [week, '09:00-17:00'],
      ['sa', '09:00-12:00'],
    ],
    ['周一至周五 9:00—17:00', '周六 9:00—12:00'],
  ],
  [
    'a day that two entries name',
    [
      ['mo tu', '13:30-17:00'],
      ['mo tu', '09:00-11:30'],
    ],
    ['周一、周二 9:00—11:30，13:30—17:00'],
  ],
  [
    'runs that touch or overlap are one',
    [
      ['mo', '09:00-12:00', '12:00-14:00'],
      ['mo', '13:00-17:00', '10:00-11:00'],
    ],
    ['周一 9:00—17:00'],
  ],
];
for (const [name, weekly, expected] of lines)
  test(`the week in lines: ${name}`, () => {
    expect(words.hours.lines(hoursOf(weekly))).toEqual(expected);
  });

test('a day that is not named is closed', () => {
  expect(rangesOn(hoursOf([['mo', '09:00-17:00']]), 'tu')).toEqual([]);
});

test('public holidays in words', () => {
  expect((['closed', 'open', 'unknown'] as const).map((it) => words.hours.holidays(hoursOf([], it)))).toEqual(
    ['法定节假日不开放', '法定节假日照常开放', '法定节假日是否开放没有核实'],
  );
});

test('for search engines: days with the same run share an entry, midnight is 23:59, holidays are closed', () => {
  const specification = openingHoursSpecification(
    hoursOf([
      ['mo tu', '09:00-11:30', '13:30-17:00'],
      ['we', '09:00-11:30', '20:00-24:00'],
    ]),
  );
  const day = (name: string) => `https://schema.org/${name}`;
  expect(specification.map(({ dayOfWeek, opens, closes }) => [dayOfWeek, opens, closes])).toEqual([
    [[day('Monday'), day('Tuesday'), day('Wednesday')], '09:00', '11:30'],
    [[day('Monday'), day('Tuesday')], '13:30', '17:00'],
    [[day('Wednesday')], '20:00', '23:59'],
    [[day('PublicHolidays')], '00:00', '00:00'],
  ]);
  expect(openingHoursSpecification(hoursOf([], 'unknown'))).toEqual([]);
});
