import { expect, test } from '@playwright/test';
import type { Cell } from '../../../src/importers/sheet/cell.ts';
import { figureIn } from '../../../src/importers/sheet/figure.ts';
import { formatsMet } from '../../../src/importers/sheet/met.ts';
import { numberShown } from '../../../src/importers/sheet/shown.ts';
import { yearOf } from '../../../src/importers/sheet/year.ts';
import { rawGrid } from './intake-support.ts';

const cell = (text: string): Cell => ({ address: 'B5', row: 5, column: 2, master: 'B5', text });

test('a year by its first and last month is that year, a part of one is none', () => {
  for (const text of [
    '2025年1—12月',
    '2025年度（1-12月）',
    '2025年1月至12月',
    '2025年1月～2025年12月',
    '2025年1月1日至12月31日',
    '2025年01月01日—2025年12月31日',
  ])
    expect(yearOf(cell(text), undefined), text).toBe(2025);
  for (const text of ['2025年1—6月', '2025年2—12月', '2025年1月至2026年12月', '2025年1月1日至12月30日'])
    expect(() => yearOf(cell(text), undefined), text).toThrow(/不是年度/u);
});

test('a remark in brackets behind a figure keeps both of its brackets', () => {
  expect(figureIn(cell('2（兼）'))).toEqual({ value: '2', unit: '(兼)' });
  expect(figureIn(cell('（500.00）'))?.value).toBe('500.00');
});

test('a figure that its format cuts to a whole one is told, also under 0', () => {
  const row = (format: string) => ({ row: 7, column: 3, shown: numberShown(8744.65, format) });
  for (const format of ['0', '#,##0'])
    expect(
      formatsMet('表', [row(format)])
        .map((it) => it.what)
        .join(),
      format,
    ).toContain('存的是 8744.65');
  expect(formatsMet('表', [{ row: 7, column: 3, shown: numberShown(123, '000000') }])).toEqual([]);
});

test('a row that is struck through from end to end is told once', () => {
  const styles =
    '<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs></styleSheet>';
  const grid = rawGrid(
    '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="1"><v>3</v></c></row><row r="2"><c r="A2" s="1"><v>4</v></c><c r="B2"><v>5</v></c></row></sheetData>',
    { 'xl/styles.xml': styles },
  );
  grid.notes.read();
  expect(grid.notes.all().map(({ where, what }) => `${where ?? ''} ${what}`)).toEqual([
    '工作表“表”单元格 A2 4',
    '工作表“表”第 1 行 1 2 3',
  ]);
});
