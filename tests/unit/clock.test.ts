import { expect, test } from '@playwright/test';
import { clockFaults, now, thisMinute, today } from '../../src/clock.ts';

const settable = ['PORTAL_TODAY', 'SOURCE_DATE_EPOCH'] as const;
const before = settable.map((name) => process.env[name]);

test.beforeEach(() => {
  for (const name of settable) Reflect.deleteProperty(process.env, name);
});
// The worker goes on with other files, and commands they start inherit its environment.
test.afterAll(() => {
  settable.forEach((name, index) => {
    const value = before[index];
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  });
});

test('PORTAL_TODAY fixes the day, whatever the machine says', () => {
  process.env['PORTAL_TODAY'] = '2026-03-12';
  expect(today()).toBe('2026-03-12');
  expect(thisMinute()).toBe('2026-03-12 12:00');
});

test('PORTAL_TODAY goes before SOURCE_DATE_EPOCH', () => {
  process.env['PORTAL_TODAY'] = '2026-03-12';
  process.env['SOURCE_DATE_EPOCH'] = '0';
  expect(today()).toBe('2026-03-12');
});

test('SOURCE_DATE_EPOCH is seconds, and the day changes at midnight in Shanghai', () => {
  const lastSecond = Date.UTC(2026, 2, 12, 15, 59, 59) / 1000;
  process.env['SOURCE_DATE_EPOCH'] = String(lastSecond);
  expect(today()).toBe('2026-03-12');
  expect(thisMinute()).toBe('2026-03-12 23:59');
  process.env['SOURCE_DATE_EPOCH'] = String(lastSecond + 1);
  expect(today()).toBe('2026-03-13');
  expect(thisMinute()).toBe('2026-03-13 00:00');
});

test('without either it is the time of the machine', () => {
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(60_000);
});

for (const [name, value] of [
  ['PORTAL_TODAY', '2026-02-30'],
  ['PORTAL_TODAY', '2026-3-1'],
  ['PORTAL_TODAY', '今天'],
  ['PORTAL_TODAY', '2026-13-01'],
  ['SOURCE_DATE_EPOCH', '1e9'],
  ['SOURCE_DATE_EPOCH', '-1'],
  ['SOURCE_DATE_EPOCH', '99999999999999'],
] as const)
  test(`${name}=${value} is no day, and it is said what to write`, () => {
    process.env[name] = value;
    expect(clockFaults()).toEqual([expect.stringMatching(`^${name}=${value} .+。写.+取消`)]);
  });

test('days and seconds are taken', () => {
  process.env['PORTAL_TODAY'] = '2028-02-29';
  process.env['SOURCE_DATE_EPOCH'] = '1795600000';
  expect(clockFaults()).toEqual([]);
});
