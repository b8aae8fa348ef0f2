import { expect, test } from '@playwright/test';
import { oversizedParts } from '../../../../src/domain/audits/account-codes.ts';
import type { Budget } from '../../../../src/schemas/budget.ts';

type Line = [code: string | undefined, amount: number, side?: 'income' | 'expense'];
const oversized = (...lines: Line[]): string[] =>
  oversizedParts(
    lines.map(([code, amount, side = 'expense']) => ({
      code,
      amount,
      side,
      name: '',
    })) as unknown as Budget['lines'],
  ).map(({ index, parts }) => `${index} ${parts}`);

test('the direct parts of a line, of its side, are no more than itself', () => {
  expect(oversized(['208', 100], ['20811', 60], ['20805', 40])).toEqual([]);
  expect(oversized(['208', 100], ['20811', 60], ['20805', 41])).toEqual(['0 101']);
  expect(oversized(['208', 100], ['20811', 60, 'income'], ['20805', 41])).toEqual([]);
  expect(oversized(['208', 100], ['20811', 60], ['2081104', 61])).toEqual(['1 61']);
  expect(oversized(['208', 1], ['2081104', 61], ['2101', 5], [undefined, 9])).toEqual([]);
});
