import { expect, test } from '@playwright/test';
import { parseFrontMatter } from '../../../src/records/front-matter.ts';

const said = (yaml: string): string[] =>
  parseFrontMatter(`---\n${yaml}\n---\n`).problems.map(({ line, path, what }) =>
    [line, path.join('.'), what].join(' '),
  );

test('fields, body and lines are those of the file', () => {
  const { value, body, bodyLine, lineOf } = parseFrontMatter(
    '---\r\ntitle: "甲"\r\nrelations:\r\n  - kind: x\r\n    policy: y\r\n---\r\n\r\n正文\r\n---\r\n',
  );
  expect(value).toEqual({ title: '甲', relations: [{ kind: 'x', policy: 'y' }] });
  expect([body, bodyLine]).toEqual(['\r\n正文\r\n---\r\n', 7]);
  expect([lineOf(['title']), lineOf(['relations', 0, 'policy']), lineOf(['relations', 0, 'url'])]).toEqual([
    2, 5, 4,
  ]);
});

test('what YAML readers take for different things must be quoted', () => {
  expect(said('a: 2026-02-30')).toEqual(['2 a 日期 2026-02-30 没有加引号，会被读成别的日子']);
  expect(said('a:\n  - b: 2026-1-2 10:00:00')).toEqual([
    '3 a.b 日期 2026-1-2 10:00:00 没有加引号，会被读成别的日子',
  ]);
  expect(said('a: 010')).toEqual(['2 a 010 以 0 开头，会丢掉开头的 0']);
  expect(said('a: 1_000')).toEqual(['2 a 1_000 会被读成另一个数']);
  expect(said('<<: { a: 1 }')).toEqual(['2 << 不能用 << 合并字段']);
  expect(said('a: !!timestamp x')).toEqual(['2  不能用 ! 开头的标记；文字要加英文双引号']);
  expect(said('a: "2026-02-30"\nb: 2026年2月\nc: 10\nd: 2026-02\ne: true')).toEqual([]);
});

test('a colon of Chinese, or one without a blank, is told by its field and nothing else is', () => {
  expect(said('title：甲\nkind: 通知')).toEqual(['2  title 后面是中文的冒号']);
  expect(said('title: 甲\nkind:通知\nplace: "99"')).toEqual(['3  kind 的冒号后面没有空格']);
  expect(said('title: 甲\nnote: |\n  QQ:12345\nurl: https://example.org/')).toEqual([]);
  // What else is wrong is not hidden by a line of a text that looks like a field.
  expect(said('note: |\n  QQ:12345\ntitle: "甲').join()).not.toContain('QQ');
});

test('whatever is wrong in the fields is told without a word of English', () => {
  const faults = [
    'a: [1, 2',
    'a: }',
    '%a',
    'a: *b',
    '&a &b c: d',
    '? [a, b]\n: c',
    'a: @b',
    'a: `b',
    '- a\nb: c',
    'a: "\\q"',
    '\ta: b',
    'a: b\n c: d',
    'a: ['.repeat(20),
    `${'k'.repeat(1100)}: a`,
    'a: !!map b',
    'a: |x\n b',
  ];
  for (const yaml of faults) {
    const told = said(yaml);
    expect(told, yaml).not.toEqual([]);
    expect(told.join(), yaml).not.toMatch(/[A-Za-z]{4,}/);
  }
});
