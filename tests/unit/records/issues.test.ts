import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { problemsOfIssues } from '../../../src/records/issues.ts';

test('what a number must be is said without a word of English, however large it is', () => {
  z.config(z.locales.zhCN());
  const schema = z.strictObject({ year: z.number().int().min(1990).max(2100) });
  const said = (year: number) =>
    problemsOfIssues(
      schema.safeParse({ year }, { reportInput: true }).error?.issues ?? [],
      schema,
      () => 1,
    ).map(({ what }) => what);
  expect(said(-5)).toEqual(['数值过小：应当 >=1990']);
  expect(said(2101)).toEqual(['数值过大：应当 <=2100']);
  expect(said(Infinity)).toEqual(['应该是数字（不加引号），现在是一个大得没有意义的数']);
});
