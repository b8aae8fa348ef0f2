import { expect, test } from '@playwright/test';
import { parseJson } from '../../../src/records/json.ts';

const said = (text: string): string[] => parseJson(text).problems.map(({ line, what }) => `${line} ${what}`);

test('a value can be found again by its path', () => {
  const { value, problems, lineOf } = parseJson('{\n  "a": [\n    1,\n    { "b": 2 }\n  ],\n  "c": 3\n}');
  expect(value).toEqual({ a: [1, { b: 2 }], c: 3 });
  expect(problems).toEqual([]);
  expect([lineOf(['a']), lineOf(['a', 1, 'b']), lineOf(['c']), lineOf(['c', 'missing']), lineOf([])]).toEqual(
    [2, 4, 6, 6, 1],
  );
});

test('faults of the writing are said in Chinese, with their line', () => {
  expect(said('{\n  "a": 1\n  "b": 2\n}')).toEqual(['3 这里缺少逗号']);
  expect(said('{\n  "a": 1,\n}')).toEqual(['3 这里应该是加双引号的字段名（最后一个字段后面不能有逗号）']);
  expect(said('{\n  "a": [1,]\n}')).toEqual(['2 这里应该有一个值（最后一个值后面不能有逗号）']);
  expect(said('{\n  // note\n  "a": 1\n}')).toEqual(['2 JSON 里不能写注释']);
  expect(said('')).toEqual(['1 文件是空的']);
  expect(said('{ "a": “1” }')).toEqual(['1 这里有不认识的符号；文字要加英文双引号']);
});

test('a field written twice is a fault, at any depth, and not where it only looks so', () => {
  expect(said('{\n  "a": { "b": 1,\n  "b": 2 }\n}')).toEqual(['3 字段 b 写了两次']);
  expect(said('[{ "a": 1 },\n{ "a": 1, "c": "\\"a\\": 1" }]')).toEqual([]);
});
