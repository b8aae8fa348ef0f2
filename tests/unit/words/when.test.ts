import { expect, test } from '@playwright/test';
import { opportunitySchema, repeatSchema } from '../../../src/schemas/volunteering.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

const lines = (when: object): string[] =>
  words.when.lines(
    opportunitySchema.parse({
      title: '甲',
      kind: '助学',
      runBy: '乙',
      place: '9901',
      signUp: {},
      publishedOn: '2026-11-20',
      when,
    }).when,
  );
const repeat = (fields: object): string => words.when.repeat(repeatSchema.parse(fields));

test('a minute and a span say the day of the week; over midnight both days are said', () => {
  expect(words.dates.minute('2026-12-05T09:00')).toBe('2026年12月5日（周六）9:00');
  expect(words.dates.span('2026-12-05T09:00', '2026-12-05T11:30')).toBe('2026年12月5日（周六）9:00—11:30');
  expect(words.dates.span('2026-12-05T20:00', '2026-12-06T06:00')).toBe(
    '2026年12月5日（周六）20:00至2026年12月6日（周日）6:00',
  );
});

test('rules are said as people say them', () => {
  expect(repeat({ every: 'week', days: ['su', 'sa'] })).toBe('每周六、周日');
  expect(repeat({ every: 'week', interval: 2, days: ['we'] })).toBe('隔周周三');
  expect(repeat({ every: 'month', nth: 3, days: ['sa'] })).toBe('每月第三个周六');
  expect(repeat({ every: 'month', interval: 3, nth: -1, days: ['fr'] })).toBe('每 3 个月的最后一个周五');
});

test('each kind of schedule says what is known of it and no more', () => {
  const times = { start: '2026-12-05T09:00', end: '2026-12-05T11:30' };
  expect(lines({ kind: 'single', ...times, note: '雨天改期' })).toEqual([
    '2026年12月5日（周六）9:00—11:30',
    '雨天改期',
  ]);
  const weekly = { every: 'week', days: ['sa'] };
  expect(lines({ kind: 'recurring', ...times, repeat: { ...weekly, until: '2026-12-26' } })).toEqual([
    '每周六 9:00—11:30',
    '从2026年12月5日（周六）起，到2026年12月26日为止',
  ]);
  expect(lines({ kind: 'recurring', ...times, repeat: { ...weekly, count: 4 } })[1]).toContain('一共 4 次');
  expect(lines({ kind: 'recurring', ...times, repeat: weekly })[1]).toBe('从2026年12月5日（周六）起');
  expect(lines({ kind: 'ongoing', start: '2026-12-05T09:00' })).toEqual([
    '长期，时间另行约定',
    '从2026年12月5日起',
  ]);
  expect(lines({ kind: 'ongoing', ...times, until: '2027-12-31' })).toEqual([
    '长期，一般在 9:00—11:30',
    '从2026年12月5日起，到2027年12月31日为止',
  ]);
});
