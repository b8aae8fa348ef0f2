import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { openSentence } from '../../../../src/client/open-sentence.ts';
import { openNow } from '../../../../src/domain/office/hours-now.ts';
import { holidaysSchema } from '../../../../src/schemas/hours.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';
import { hoursOf } from '../../../support/directory.ts';

// 2030-10-01 is a Tuesday. The calendar is made up: the portal's tests must not depend on a notice.
const calendar = holidaysSchema.parse({
  year: 2030,
  source: '测试',
  holidays: ['2030-10-01', '2030-10-02', '2030-10-03', '2030-10-04'].map((date) => ({
    date,
    name: '国庆节',
  })),
  workdays: ['2030-10-12'],
});
const day = '09:00-11:30';
const week: [string, ...string[]] = ['mo tu we th fr', day, '13:30-17:00'];
const office = hoursOf([week]);
const always = hoursOf([['mo tu we th fr sa su', '00:00-24:00']], 'open');

const cases: [name: string, hours: typeof office, local: string, state: string, said: string][] = [
  ['before opening', office, '2030-09-27 08:59', 'closed', '现在不开放，今天 9:00 开放'],
  ['at the minute of opening', office, '2030-09-27 09:00', 'open', '现在开放，11:30 关门'],
  ['in the lunch break', office, '2030-09-27 11:30', 'closed', '现在不开放，今天 13:30 开放'],
  ['the last minute', office, '2030-09-27 16:59', 'open', '现在开放，17:00 关门'],
  ['after closing', office, '2030-09-26 17:00', 'closed', '现在不开放，明天 9:00 开放'],
  ['Friday evening', office, '2030-09-27 18:00', 'closed', '现在不开放，周一（9月30日）9:00 开放'],
  ['a weekend', office, '2030-09-29 10:00', 'closed', '现在不开放，明天 9:00 开放'],
  [
    'the evening before the holidays',
    office,
    '2030-09-30 20:00',
    'closed',
    '现在不开放，周一（10月7日）9:00 开放',
  ],
  ['a holiday', office, '2030-10-01 10:00', 'closed', '今天国庆节放假，不开放；周一（10月7日）9:00 开放'],
  [
    'a holiday where it stays open',
    hoursOf([week], 'open'),
    '2030-10-01 10:00',
    'open',
    '现在开放，11:30 关门',
  ],
  ['a holiday of which nobody knows', hoursOf([week], 'unknown'), '2030-10-01 10:00', 'unknown', ''],
  ['an ordinary day there', hoursOf([week], 'unknown'), '2030-09-27 10:00', 'open', '现在开放，11:30 关门'],
  [
    'the evening before such a holiday',
    hoursOf([week], 'unknown'),
    '2030-09-30 20:00',
    'closed',
    '现在不开放',
  ],
  ['a make-up Saturday', office, '2030-10-12 10:00', 'open', '现在开放，11:30 关门'],
  ['the evening before it', office, '2030-10-11 20:00', 'closed', '现在不开放，明天 9:00 开放'],
  [
    'a make-up Saturday of an office with its own Saturday hours',
    hoursOf([week, ['sa', '10:00-12:00']]),
    '2030-10-12 14:00',
    'open',
    '现在开放，17:00 关门',
  ],
  [
    'a make-up Saturday where the weekdays differ',
    hoursOf([
      ['mo', day],
      ['tu', '13:30-17:00'],
    ]),
    '2030-10-12 10:00',
    'unknown',
    '',
  ],
  [
    'a make-up Saturday where the calendar does not count',
    hoursOf([week], 'open'),
    '2030-10-12 10:00',
    'closed',
    '现在不开放，周一（10月14日）9:00 开放',
  ],
  ['a make-up Saturday of which nobody knows', hoursOf([week], 'unknown'), '2030-10-12 10:00', 'unknown', ''],
  ['a year without a calendar', office, '2031-01-06 10:00', 'unknown', ''],
  ['the last evening of the year', office, '2030-12-31 20:00', 'closed', '现在不开放'],
  ['round the clock', always, '2030-09-27 03:00', 'open', '现在开放'],
  [
    'over midnight',
    hoursOf([
      ['fr', '20:00-24:00'],
      ['sa', '00:00-02:00'],
    ]),
    '2030-09-27 23:00',
    'open',
    '现在开放，明天 2:00 关门',
  ],
  ['until midnight', hoursOf([['fr', '20:00-24:00']]), '2030-09-27 23:59', 'open', '现在开放，24:00 关门'],
  ['no hours on record', hoursOf([]), '2030-09-27 10:00', 'unknown', ''],
  [
    'a place that is closed for weeks',
    hoursOf([['mo', day]]),
    '2030-10-01 10:00',
    'closed',
    '今天国庆节放假，不开放；周一（10月7日）9:00 开放',
  ],
];
for (const [name, hours, local, state, said] of cases)
  test(`open now? ${name}`, () => {
    const found = openNow(hours, new Date(`${local.replace(' ', 'T')}:00+08:00`), [calendar]);
    expect([found.state, openSentence(found, words.hours.now)]).toEqual([state, said]);
  });

test('the next change is data too', () => {
  const at = (time: string) => openNow(office, new Date(`2030-09-27T${time}:00+08:00`), [calendar]).next;
  expect(at('10:00')).toEqual({ date: '2030-09-27', time: '11:30', opens: false });
  expect(at('18:00')).toEqual({ date: '2030-09-30', time: '09:00', opens: true });
});

test('the day is that of China, wherever the visitor is', () => {
  // 18:30 on Sunday in Greenwich is 02:30 on Monday in China.
  const found = openNow(always, new Date('2030-09-29T18:30:00Z'), [calendar]);
  expect(found.state).toBe('open');
  expect(openNow(office, new Date('2030-09-30T01:00:00Z'), [calendar]).state).toBe('open');
});

test('without any calendar only the hours can be said', () => {
  expect(openNow(office, new Date('2030-09-27T10:00:00+08:00'), [])).toEqual({
    state: 'unknown',
    today: '2030-09-27',
  });
});

const inBrowsers = [
  ...['domain/office/hours.ts', 'domain/office/hours-now.ts', 'domain/places/geo.ts'],
  ...['client/open-sentence.ts', 'client/filled.ts'],
];
for (const file of inBrowsers)
  test(`${file} brings no schema and no library into the browser`, () => {
    const source = readFileSync(resolve('src', file), 'utf8');
    const imports = [...source.matchAll(/^import (?!type )[\s\S]*?from '([^']+)'/gm)].map((it) => it[1]);
    expect(imports.filter((it) => !inBrowsers.some((one) => one.endsWith(basename(it ?? ''))))).toEqual([]);
  });
