import { expect, test } from '@playwright/test';
import { momentOf } from '../../../src/importers/sheet/moment.ts';
import { day, minute } from '../../../src/importers/sheet/cell-types.ts';
import { period } from '../../../src/importers/observations/period.ts';
import { yearOf } from '../../../src/importers/sheet/year.ts';
import type { Cell } from '../../../src/importers/sheet/cell.ts';

const moments: [text: string, moment: string | undefined][] = [
  ['2026-03-12 00:00:00', '2026-03-12 00:00'],
  ['2026-03-12 00:00:00.0', '2026-03-12 00:00'],
  ['2026-03-12T08:05:59', '2026-03-12 08:05'],
  ['2026-03-12T08:05:59.999+08:00', '2026-03-12 08:05'],
  ['2026-03-11T16:00:00.000Z', '2026-03-12 00:00'],
  ['20260312', '2026-03-12'],
  ['2026.3.12', '2026-03-12'],
  ['2026/3/12 23:59:59', '2026-03-12 23:59'],
  ['2026年3月12日 8:00', '2026-03-12 08:00'],
  ['2026年3月12日8时30分', '2026-03-12 08:30'],
  ['2026年3月12日下午2点半', '2026-03-12 14:30'],
  ['2026年3月12日星期四', '2026-03-12'],
  ['2026/3/12（周四）8:00', '2026-03-12 08:00'],
  ['２０２６年 ３ 月 １２ 日', '2026-03-12'],
  ['2026-3-12', '2026-03-12'],
  ['2026年3月12号', '2026-03-12'],
  ['二〇二六年三月十二日', '2026-03-12'],
  ['2026年三月卅日', '2026-03-30'],
  ['二○二六年十二月三十一日', '2026-12-31'],
  ['46093', undefined],
  ['2026年3月', undefined],
  ['26.3.12', undefined],
  ['3/12/2026', undefined],
  ['2026-3-123', undefined],
  ['202603121', undefined],
  ['大约2026年3月12日', undefined],
  ['2026年3月12日前', undefined],
];
for (const [text, moment] of moments)
  test(`${text} → ${moment ?? 'none'}`, () => {
    const found = momentOf(text);
    expect(found && [found.day, found.time].filter(Boolean).join(' ')).toBe(moment);
  });

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({
  ...{ address: 'A1', row: 1, column: 1, master: 'A1', text },
  ...more,
});

test('a day beside another day of the week is refused, in every column of days and minutes', () => {
  const wrong = [
    '2026年12月12日（星期五）',
    '2026-12-12 周日',
    '2026.12.12(周三)',
    '二〇二六年十二月十二日礼拜一',
  ];
  for (const text of wrong)
    for (const parse of [day, period, minute('00:00')])
      expect(() => parse.parse(cell(text), undefined), text).toThrow(/2026-12-12 是星期六，这里写的是星期/u);
  expect(() => minute().parse(cell('2026年12月12日（周五）9:00'), undefined)).toThrow('是星期六');
  for (const text of ['2026年12月12日（星期六）', '2026-12-12 周六', '2026年12月13日星期天'])
    expect(day.parse(cell(text), undefined), text).toMatch(/^2026-12-1[23]$/u);
});

test('a day without its year, or with two digits of it, is told so', () => {
  for (const text of ['10月12日', '十月十二日', '10月12日上午9:00', '10 月 12 日（周一）'])
    for (const parse of [day, period, minute('00:00')])
      expect(() => parse.parse(cell(text), undefined), text).toThrow('没有写哪一年');
  expect(() => day.parse(cell('26年10月12日'), undefined)).toThrow('年份只写了两位');
});

test('a year, as text or as a date that shows nothing else', () => {
  for (const text of ['2025', '2025年', '2025年度', '２０２５ 年', '二〇二五年度'])
    expect(yearOf(cell(text), undefined), text).toBe(2025);
  expect(yearOf(cell('2025-01-01', { date: '2025-01-01', shown: '2025年' }), undefined)).toBe(2025);
  for (const other of [
    cell('2025-01-01', { date: '2025-01-01', shown: '2025/1/1' }),
    cell('25年'),
    cell('2025-2026'),
  ])
    expect(() => yearOf(other, undefined)).toThrow('不是年度');
});
