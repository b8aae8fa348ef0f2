import { expect, test } from '@playwright/test';
import type { z } from 'zod';
import { issueWords } from '../../../src/importers/sheet/issue-words.ts';

const said = (issue: object): string => issueWords({ message: '无效输入', ...issue } as z.core.$ZodIssue);

test('what zod found is said in the words of a form, with the bound and its unit', () => {
  const found = [
    { code: 'too_big', origin: 'string', maximum: 20 },
    { code: 'too_big', origin: 'array', maximum: 3 },
    { code: 'too_big', origin: 'number', maximum: 100 },
    { code: 'too_small', origin: 'string', minimum: 1 },
    { code: 'too_small', origin: 'array', minimum: 1 },
    { code: 'too_small', origin: 'number', minimum: 1 },
    { code: 'too_small', origin: 'string', minimum: 2 },
    { code: 'too_small', origin: 'array', minimum: 2 },
    { code: 'invalid_value', values: ['a', 'b'] },
    { code: 'unrecognized_keys', keys: ['x', 'y'] },
    { code: 'invalid_type' },
  ];
  expect(found.map(said)).toEqual([
    ...['太长，最多 20 个字', '太大，最多 3 项', '太大，最多 100'],
    ...['没有内容', '没有内容', '太小，最少 1', '太短，最少 2 个字', '太小，最少 2 项'],
    ...['只能写 a、b', '多了 x、y', '写法不对'],
  ]);
});

test('what a schema says itself stays, without the quotes that only a file has', () => {
  expect(said({ code: 'custom', message: '要写到日' })).toBe('要写到日');
  expect(said({ code: 'custom', message: '区划代码是 6 位数字，要加引号，如 "990102"' })).toBe(
    '区划代码是 6 位数字，如 990102',
  );
  expect(said({ code: 'custom', message: '分数写成加引号的数，如 "9.8"；不能是负数' })).toBe(
    '分数写成数，如 9.8；不能是负数',
  );
});
