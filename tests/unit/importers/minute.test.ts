import { expect, test } from '@playwright/test';
import type { Cell } from '../../../src/importers/sheet/cell.ts';
import { minuteOf } from '../../../src/importers/sheet/minute.ts';
import { CellRefusal } from '../../../src/importers/sheet/problems.ts';

const cell = (text: string, date?: string): Cell => ({
  ...{ address: 'A1', row: 1, column: 1, master: 'A1', text },
  ...(date ? { date } : {}),
});

const written: [text: string, minute: string][] = [
  ['2026-12-14 8:00', '2026-12-14T08:00'],
  ['2026-12-1 18:00', '2026-12-01T18:00'],
  ['2026年12月14日8:00', '2026-12-14T08:00'],
  ['２０２６年１２月１４日　１４：３０', '2026-12-14T14:30'],
  ['2026/12/14 下午2点半', '2026-12-14T14:30'],
  ['2026.12.14 晚上7时', '2026-12-14T19:00'],
  ['2026年12月14日 上午9点15分', '2026-12-14T09:15'],
  ['2026-12-14T08:05', '2026-12-14T08:05'],
];
for (const [text, minute] of written)
  test(`${text} → ${minute}`, () => {
    expect(minuteOf()(cell(text))).toBe(minute);
  });

test('a date cell is read as it is stored; a day without a time means what the column says', () => {
  expect(minuteOf()(cell('12/14', '2026-12-14T08:00'))).toBe('2026-12-14T08:00');
  expect(minuteOf('23:59')(cell('2026年12月11日'))).toBe('2026-12-11T23:59');
  expect(() => minuteOf()(cell('2026年12月11日'))).toThrow('没有写几点');
});

for (const text of [
  '周六上午',
  '2026-12-32 08:00',
  '2026-02-30 08:00',
  '2026-12-14 25:00',
  '12月14日 8:00',
  '2026-12-148:00',
])
  test(`${text} is refused`, () => {
    expect(() => minuteOf()(cell(text))).toThrow(CellRefusal);
  });
