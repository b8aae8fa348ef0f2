import { expect, test } from '@playwright/test';
import { asOfDay, fromAndUntil, stepsIn } from '../../../../src/domain/values/as-of.ts';
import { dayAfter } from '../../../../src/domain/values/days.ts';

const none = { days: [] };

test('where nothing changes it is the first of the month, with what is told by the week its Monday', () => {
  expect(asOfDay('2026-11-26', none)).toBe('2026-11-01');
  expect(asOfDay('2026-12-01', none)).toBe('2026-12-01');
  expect(asOfDay('2026-11-26', { days: [], weekly: true })).toBe('2026-11-23');
  expect(asOfDay('2026-11-29', { days: [], weekly: true })).toBe('2026-11-23');
  expect(asOfDay('2026-12-02', { days: [], weekly: true })).toBe('2026-12-01');
});

test('steps before today count, what is to come does not', () => {
  const days = fromAndUntil('2026-11-20');
  expect(['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-30'].map((it) => asOfDay(it, { days }))).toEqual(
    ['2026-11-01', '2026-11-20', '2026-11-21', '2026-11-21'],
  );
});

test('a day of every year is one in each', () => {
  const steps = { days: [], yearly: ['05-30', '12-31'] };
  expect(
    ['2026-05-30', '2026-05-31', '2031-05-31', '2026-12-31', '2027-01-05'].map((it) => asOfDay(it, steps)),
  ).toEqual([...['2026-05-30', '2026-05-31', '2031-05-31', '2026-12-31', '2027-01-01']]);
});

test('days are found in any text: front matter, JSON, minutes; what is no day is none', () => {
  const found = stepsIn([
    'publishedOn: "2026-03-12"\nold: 2024-02-29',
    '{"closesAt":"2026-12-04T17:00","opensAt":"2026-10-01T00:00","due":"05-31","code":"9901-2026-03-12","phone":"2026-13-01","no":"02-30"}',
    "due: '04-30'",
  ]);
  expect([...found.days]).toEqual([
    ...['2026-03-12', '2026-03-13', '2024-02-29', '2024-03-01', '2026-12-05', '2026-10-01', '2026-10-02'],
  ]);
  expect([...found.yearly]).toEqual(['05-31', '04-30']);
});

test('for 400 days in a row, every comparison with the day gives what one with today gives', () => {
  const days = ['2026-02-28', '2026-03-31', '2026-07-06', '2026-12-31', '2027-01-15'];
  const yearly = ['05-31', '02-28'];
  const all = [...days, ...yearly.flatMap((it) => [`2026-${it}`, `2027-${it}`])];
  const states = (day: string) => all.map((it) => [it <= day, it < day, it.slice(0, 7) < day.slice(0, 7)]);
  const asOf = new Set<string>();
  for (let today = '2026-01-10', left = 400; left > 0; today = dayAfter(today), left -= 1) {
    const day = asOfDay(today, { days: days.flatMap(fromAndUntil), yearly });
    asOf.add(day);
    expect(day <= today).toBe(true);
    expect(states(day), `${today} as of ${day}`).toEqual(states(today));
    expect(asOfDay(day, { days: days.flatMap(fromAndUntil), yearly })).toBe(day);
  }
  expect(asOf.size).toBeLessThan(40);
});
