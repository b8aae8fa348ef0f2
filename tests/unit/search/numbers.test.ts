import { expect, test } from '@playwright/test';
import { documentNumberOf, isDay, numberForms, withYears } from '../../../src/search/numbers.ts';

const forms: [query: string, form: string][] = [
  ['10万元', '十万元'],
  ['10万元', '100000元'],
  ['10万元', '100,000元'],
  ['十万元', '10万元'],
  ['100,000元', '10万元'],
  ['65%', '百分之六十五'],
  ['百分之六十五', '65%'],
  ['二〇二〇年', '2020年'],
  ['二〇二〇', '2020'],
  ['2020年', '二〇二〇年'],
  ['2020-07-30', '2020年7月30日'],
  ['2020年7月30日', '2020-07-30'],
  ['二〇二〇年七月三十日', '2020年7月30日'],
  ['5月31号', '5月31日'],
  ['2020年7月30号', '2020-07-30'],
  ['五月三十一号', '5月31日'],
  ['十万块', '10万元'],
  ['三百块钱', '300元'],
  ['两千户', '2000户'],
  ['12000人', '1.2万人'],
  ['46476.28', '46,476.28'],
  ['十六岁', '16周岁'],
  ['20200730', '2020年7月30日'],
  ['十一月二十日前', '11月20日以前'],
  ['2020年7月30日之前', '2020-07-30前'],
];
for (const [query, form] of forms)
  test(`${query} is also written ${form}`, () => {
    expect(numberForms(query)).toContain(form);
  });

test('what has no number is written in one way', () => {
  expect(numberForms('专门协会')).toEqual([]);
});

for (const query of [
  '苏残字〔2020〕49号',
  '苏残字[2020]49号',
  '苏残字（2020）49号',
  '苏残字2020 49',
  '苏残字2020年第49号',
  '苏残字 2020-49',
])
  test(`${query} is a document number`, () => {
    expect(documentNumberOf(query)).toBe('苏残字(2020)49号');
  });

test('a year in Chinese digits is that of a document number', () => {
  expect(documentNumberOf('残字二零二五年9号')).toBe('残字(2025)9号');
  expect(documentNumberOf('残字〔二〇二一〕12号')).toBe('残字(2021)12号');
});

test('a day and a telephone are none', () => {
  expect(documentNumberOf('2020年12月')).toBeUndefined();
  expect(documentNumberOf('0199-4845608')).toBeUndefined();
  for (const day of ['2021-04-12', '2021.4.12', '2021/11/12', '20211112'])
    expect(documentNumberOf(day)).toBeUndefined();
  expect(documentNumberOf('2021-412')).toBe('(2021)412号');
});

test('last year is a year', () => {
  expect(withYears('去年志愿者有多少', 2026)).toBe('2025年志愿者有多少');
  expect(withYears('今年的预算', 2026)).toBe('2026年的预算');
  expect(withYears('年度审计', 2026)).toBe('年度审计');
});

test('a year in two digits is a year, a span of time is none', () => {
  expect(withYears('24年协会考核', 2026)).toBe('2024年协会考核');
  expect(withYears('望潮区二五年审计', 2026)).toBe('望潮区2025年审计');
  for (const other of ['20年内', '2024年', '一二年', '85年', '三十年', '12年前'])
    expect(withYears(other, 2026)).toBe(other);
});

test('a year in Chinese digits is a year without its unit, too, and so are some years ago', () => {
  expect(withYears('二零二二志愿服务', 2026)).toBe('2022年志愿服务');
  expect(withYears('二〇二四年审计', 2026)).toBe('2024年审计');
  expect(withYears('二0二二年24号文', 2026)).toBe('2022年24号文');
  expect(withYears('大前年的调查', 2026)).toBe('2023年的调查');
  expect(withYears('三年前的审计', 2026)).toBe('2023年的审计');
  expect(withYears('两年前的审计', 2026)).toBe('2024年的审计');
  for (const other of ['十三年前', '20年前的证', '二十二年', '二〇二二二'])
    expect(withYears(other, 2026)).toBe(other);
});

test('a sign for a hundred is no number by itself', () => {
  expect(numberForms('老百姓的意见')).toEqual([]);
});

test('a day is one by itself, with no more around it', () => {
  expect(['2021-04-12', '2021.4.12', '20210412', ' ２０２１/4/12 '].map((it) => isDay(it))).toEqual(
    Array(4).fill(true),
  );
  expect(['2021', '2021-04', '2021-13-01', '2021-04-12 审计'].some((it) => isDay(it))).toBe(false);
});
