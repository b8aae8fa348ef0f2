import { expect, test } from '@playwright/test';
import { readPrintedDate } from '../../../src/importers/policy/dates.ts';
import { letterheadNames, saysLetterhead } from '../../../src/importers/policy/letterhead.ts';
import { isAtMost } from '../../../src/importers/policy/squeeze.ts';
import { untakenNumbers } from '../../../src/importers/policy/untaken-numbers.ts';
import { clausesOf } from '../../../src/domain/policies/clauses.ts';

test('a printed date has any of the signs for zero, in front of a number or in it', () => {
  const dates = ['二○二一年一○月二○日', '二〇二一年〇五月零一日', '二零二一年一◯月廿八日', '2021年05月1日'];
  expect(dates.map(readPrintedDate)).toEqual(['2021-10-20', '2021-05-01', '2021-10-28', '2021-05-01']);
  expect(readPrintedDate('二〇二一年二月三十日')).toBeNull();
});

test('a letterhead is bodies side by side or in a table, with 文件 behind or below them', () => {
  const table = [
    ['云汀市残疾人联合会 ', '文 件'],
    ['云汀市民政局', ''],
  ];
  expect(letterheadNames({ line: 1, text: '', table })).toEqual(['云汀市残疾人联合会', '云汀市民政局']);
  expect(letterheadNames({ line: 1, text: '云汀市残疾人联合会文件' })).toEqual(['云汀市残疾人联合会']);
  expect(letterheadNames({ line: 1, text: '关于经费的通知' })).toEqual([]);
  expect(saysLetterhead({ line: 1, text: '云汀市残疾人联合会' })).toBe(false);
});

test('signs are counted as readers count them', () => {
  expect([isAtMost('残联', 2), isAtMost('𠮷𠮷', 2), isAtMost('残疾人', 2), isAtMost('𠮷𠮷𠮷', 2)]).toEqual([
    ...[true, true, false, false],
  ]);
});

test('a number that was passed over is told with why and what to do, a list of clauses otherwise than a gap', () => {
  const texts = ['第一条 总则', '第三条、第四条照此办理', '第九条 附则'];
  const clauses = clausesOf(
    texts.map((text) => ({ kind: 'paragraph' as const, text, attachment: 0 })),
    2,
  );
  const told = untakenNumbers(
    clauses.map((it, at) => ({ ...it, passed: at === 0 ? '' : '第', line: at + 5 })),
    '行',
  );
  expect(told.map(({ where, what }) => [where, what])).toEqual([
    ['第 6 行', texts[1]],
    ['第 7 行', texts[2]],
  ]);
  expect(told.map(({ why, todo }) => `${why} ${todo}`)).toEqual([
    expect.stringMatching(/像一串条款里的一个.*改成空格/u),
    expect.stringMatching(/前后的号接不上.*补上缺的号/u),
  ]);
});
