import { expect, test } from '@playwright/test';
import { datedBodiesAt } from '../../../src/importers/policy/below-title.ts';
import { importBytes } from './support.ts';

const text = '云朵服务要继续办好，各部门按照分工抓好落实，年底前把办理的结果报送市残疾人联合会汇总。';
const title = '云汀市云朵服务发展规划';
const [body, other] = ['云汀市人民政府', '云汀市残疾人联合会'];

const taken = (...lines: string[]) =>
  datedBodiesAt(
    [...lines, text].map((it, at) => ({ line: at + 2, text: it })),
    0,
  )?.parts.map(({ field, line, text: words }) => `${field} ${line} ${words}`) ?? null;

test('bodies and a day below a title, in lines of their own or side by side, in any order', () => {
  const lines = [`issuers 2 ${body}`, 'adoptedOn 3 2021年11月20日'];
  expect(taken(body, '2021年11月20日')).toEqual(lines);
  expect(taken(body, '二〇二一年十一月二十日')).toEqual([lines[0], 'adoptedOn 3 二〇二一年十一月二十日']);
  expect(taken('2021年11月20日', body)).toEqual(['adoptedOn 2 2021年11月20日', `issuers 3 ${body}`]);
  expect(taken('（2021年11月20日）', body)).toEqual(['adoptedOn 2 （2021年11月20日）', `issuers 3 ${body}`]);
  expect(taken(body, other, '2021年11月20日')).toEqual([
    lines[0],
    `issuers 3 ${other}`,
    'adoptedOn 4 2021年11月20日',
  ]);
  for (const gap of ['\u3000', '    ', '\t', ' '])
    expect(taken(`${body}${gap}2021年11月20日`)).toEqual([lines[0], 'adoptedOn 2 2021年11月20日']);
  expect(taken(`${body}    2021 年 11 月 20 日印发`)).toEqual([
    lines[0],
    'adoptedOn 2 2021 年 11 月 20 日印发',
  ]);
});

test('what a page puts there is none: a day with zeros, a time, a day in figures, a text that is signed', () => {
  for (const day of ['2021年05月06日', '2021-11-20', '2021年11月20日 10:30'])
    expect(taken(body, day)).toBeNull();
  expect(taken(body, '2021年11月20日', text, body, '2021年11月18日')).toBeNull();
  expect(taken(body)).toBeNull();
  expect(taken('2021年11月20日')).toBeNull();
});

test('they are the issuers and the day on which the text was made', () => {
  const { policy, leftOut } = importBytes([title, body, '2021年11月20日', text, '一、目标', text].join('\n'));
  expect(policy).toMatchObject({ issuers: [body], adoptedOn: '2021-11-20' });
  expect([policy.publishedOn, leftOut]).toEqual([undefined, []]);
});

test('a month without its day stays in the text', () => {
  const { policy, mdx, unread } = importBytes([title, body, '2021年11月', text, '一、目标', text].join('\n'));
  expect([policy.issuers, policy.adoptedOn, mdx.includes('2021年11月')]).toEqual([[body], undefined, true]);
  expect(unread.map((it) => it.what)).toContain('成文日期');
});
