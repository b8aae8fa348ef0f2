import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import {
  isDayOf,
  lastOccurrence,
  monthEnd,
  nextOccurrence,
  nthWeekday,
  occurrences,
  overAt,
} from '../../../../src/domain/volunteering/schedule.ts';
import type { Repeat, When } from '../../../../src/schemas/volunteering.ts';

const series = (start: string, repeat: Partial<Repeat> & Pick<Repeat, 'every' | 'days'>): When => ({
  kind: 'recurring',
  start: `${start}T09:00`,
  end: `${start}T11:30`,
  repeat: { interval: 1, except: [], ...repeat },
});
const days = (when: When, from: string, to: string): string[] =>
  occurrences(when, from, to).map((it) => it.start.slice(0, 10));

/** The same series as an independent reader of RFC 5545 expands it. */
function asICalendar({ start, repeat }: When, to: string): string[] {
  if (!repeat) return [];
  const { every, interval, days: names, nth, until, count, except } = repeat;
  const byDay = names.map((it) => `${nth ?? ''}${it.toUpperCase()}`).join(',');
  const rule = [
    `FREQ=${every === 'week' ? 'WEEKLY' : 'MONTHLY'};INTERVAL=${interval};BYDAY=${byDay};WKST=MO`,
    ...(until ? [`UNTIL=${until.replaceAll('-', '')}T235959`] : []),
    ...(count ? [`COUNT=${count}`] : []),
  ].join(';');
  const expansion = ICAL.Recur.fromString(rule).iterator(
    ICAL.Time.fromString(`${start}:00`, new ICAL.Property('dtstart')),
  );
  const found: string[] = [];
  while (found.length < 500) {
    const next = expansion.next() as ICAL.Time | null;
    const day = next?.toString().slice(0, 10) ?? '9999';
    if (day > to) break;
    if (!except.includes(day)) found.push(day);
  }
  return found;
}

const rules: [name: string, when: When][] = [
  ['every Saturday', series('2026-11-28', { every: 'week', days: ['sa'] })],
  ['Wednesdays and Sundays', series('2026-12-02', { every: 'week', days: ['su', 'we'] })],
  ['every second week', series('2026-11-26', { every: 'week', interval: 2, days: ['mo', 'th'], count: 9 })],
  [
    'over the new year',
    series('2026-12-27', { every: 'week', days: ['su'], until: '2027-01-31', except: ['2027-01-03'] }),
  ],
  ['the third Saturday', series('2026-11-21', { every: 'month', nth: 3, days: ['sa'], until: '2027-11-20' })],
  ['the last Friday', series('2026-11-27', { every: 'month', nth: -1, days: ['fr'], count: 7 })],
  ['every other month', series('2027-01-06', { every: 'month', interval: 2, nth: 1, days: ['we'] })],
  ['first weekends', series('2026-12-05', { every: 'month', nth: 1, days: ['sa', 'su'], count: 5 })],
  ['a leap year', series('2028-02-25', { every: 'month', nth: -1, days: ['fr', 'tu'], until: '2028-06-30' })],
];

for (const [name, when] of rules)
  test(`${name}: the same days as an independent reader of RFC 5545`, () => {
    const expected = asICalendar(when, '2028-12-31');
    expect(expected.length).toBeGreaterThan(3);
    expect(days(when, '2026-01-01', '2028-12-31')).toEqual(expected);
  });

test('a window holds what touches its days, both ends included', () => {
  const saturdays = series('2026-11-28', { every: 'week', days: ['sa'] });
  expect(days(saturdays, '2026-12-05', '2026-12-12')).toEqual(['2026-12-05', '2026-12-12']);
  expect(days(saturdays, '2026-12-06', '2026-12-11')).toEqual([]);
  expect(occurrences(saturdays, '2026-11-28', '2026-11-28')).toEqual([
    { start: '2026-11-28T09:00', end: '2026-11-28T11:30' },
  ]);
  const fair: When = { kind: 'single', start: '2026-12-04T09:00', end: '2026-12-06T16:00' };
  expect(days(fair, '2026-12-06', '2026-12-31')).toEqual(['2026-12-04']);
  expect(days({ kind: 'ongoing', start: '2026-12-04T09:00' }, '2026-01-01', '2027-12-31')).toEqual([]);
});

test('the next time is the one under way, or the one after it', () => {
  const saturdays = series('2026-11-28', { every: 'week', days: ['sa'], count: 2 });
  expect(nextOccurrence(saturdays, '2026-11-28T11:29')?.start).toBe('2026-11-28T09:00');
  expect(nextOccurrence(saturdays, '2026-11-28T11:30')?.start).toBe('2026-12-05T09:00');
  expect(nextOccurrence(saturdays, '2026-12-05T11:30')).toBeUndefined();
});

test('the end of a series is the end of its last time that takes place; a series without end has none', () => {
  const last = series('2026-11-28', { every: 'week', days: ['sa'], count: 3, except: ['2026-12-12'] });
  expect(overAt(last)).toBe('2026-12-05T11:30');
  const endless = series('2026-11-28', { every: 'week', days: ['sa'] });
  expect([overAt(endless), lastOccurrence(endless)]).toEqual([undefined, undefined]);
  expect(overAt({ kind: 'ongoing', start: '2026-11-28T09:00', until: '2026-12-31' })).toBe(
    '2026-12-31T23:59',
  );
  expect(overAt({ kind: 'ongoing', start: '2026-11-28T09:00' })).toBeUndefined();
});

test('whether a day is one of the rule', () => {
  const { repeat } = series('2026-11-28', { every: 'week', days: ['sa'], until: '2026-12-12' });
  if (!repeat) throw new Error('no rule');
  const on = (day: string): boolean => isDayOf(repeat, '2026-11-28', day);
  expect(['2026-11-28', '2026-12-12', '2026-12-19', '2026-12-06', '2026-11-21'].map(on)).toEqual([
    ...[true, true, false, false, false],
  ]);
});

test('the nth weekday of a month, none where the month has no such day', () => {
  expect(nthWeekday('2026-05-20', 6, 3)).toBe('2026-05-17');
  expect(nthWeekday('2026-02-01', 6, 4)).toBe('2026-02-22');
  expect(nthWeekday('2026-02-01', 6, 5)).toBeUndefined();
  expect(nthWeekday('2026-11-01', 0, -1)).toBe('2026-11-30');
  expect([monthEnd('2028-02-03'), monthEnd('2026-12-31')]).toEqual(['2028-02-29', '2026-12-31']);
});
