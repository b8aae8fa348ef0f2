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
  expect(said(-5)).toEqual(['应该至少 1990，现在是 -5']);
  expect(said(2101)).toEqual(['应该最多 2100，现在是 2101']);
  const lines = z.array(z.string().max(3)).min(2);
  const saidOfLines = (value: unknown) =>
    problemsOfIssues(lines.safeParse(value, { reportInput: true }).error?.issues ?? [], lines, () => 1).map(
      ({ what }) => what,
    );
  expect(saidOfLines(['四个字的'])).toEqual(['应该最多 3 个字，现在是 4 个字', '应该至少 2 项，现在是 1 项']);
  expect(said(Infinity)).toEqual(['应该是数字（不加引号），现在是一个大得没有意义的数']);
});
