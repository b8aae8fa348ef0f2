import { expect, test } from '@playwright/test';
import { decimalText } from '../../../src/importers/sheet/decimal.ts';
import type { Cell } from '../../../src/importers/sheet/cell.ts';
import { countUnit, inUnit, peopleUnit, yuanUnit } from '../../../src/importers/sheet/figure.ts';

const typed = (text: string): Cell => ({ address: 'A1', row: 1, column: 1, master: 'A1', text });

test('a column that counts persons takes what counts persons, and refuses households, visits and places', () => {
  for (const said of ['5', '5人', '5名', '5位', '5个'])
    expect(decimalText(inUnit(typed(said), peopleUnit).cell), said).toBe('5');
  for (const said of ['5户', '5人次', '5家', '5处'])
    expect(() => inUnit(typed(said), peopleUnit), said).toThrow(/这一栏数的是人/u);
  expect(() => inUnit(typed('5'), peopleUnit, '户')).toThrow(/5户.*数的是户/u);
  expect(decimalText(inUnit(typed('5户'), countUnit).cell)).toBe('5');
});

test('负 before a figure is its minus', () => {
  expect(decimalText(typed('负3,921.33'))).toBe('-3921.33');
  expect(decimalText(inUnit(typed('负0.5万元'), yuanUnit).cell)).toBe('-5000');
  expect(decimalText(typed('负责3'))).toBeUndefined();
});
