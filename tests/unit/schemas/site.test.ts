import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteSchema } from '../../../src/schemas/site.ts';

const site = {
  name: '云汀市残疾人联合会信息公开',
  publisher: '云汀市残疾人联合会',
  url: 'https://portal.example.org/mingchuang/',
  description: '公开政策、组织、经费、成效和志愿服务',
};
const problems = (record: unknown) =>
  siteSchema.safeParse(record).error?.issues.map((it) => `${it.path.join('.')}: ${it.message}`) ?? [];

test('four facts make a site, the rest has defaults', () => {
  expect(siteSchema.parse(site)).toMatchObject({
    hotline: '12385',
    demo: false,
    auditDueOn: '05-31',
    channels: [],
  });
});

test('the sample site is a demonstration with a code that is assigned to nobody', () => {
  const file = resolve(import.meta.dirname, '../../../content/site.json');
  const sample = siteSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  expect(sample.demo).toBe(true);
  expect(sample.place).toMatch(/^99/);
});

const refused: [string, Record<string, unknown>, RegExp][] = [
  ['an address without https', { url: 'portal.example.org' }, /^url: 网址要以 https/],
  ['an address of another scheme', { url: 'ftp://portal.example.org/' }, /^url: 网址要以 https/],
  ...[
    ['a query', 'https://a.example.org/x/?b=1', /\? 或者 #/],
    ['a fragment', 'https://a.example.org/x/#c', /\? 或者 #/],
    ['user information', 'https://u:p@a.example.org/', /用户名和密码/],
    ['a space', 'https://a.example.org/a b/', /空格/],
    ['an encoded space', 'https://a.example.org/a%20b/', /子路径“a%20b”不能用/],
    ['an encoded slash', 'https://a.example.org/a%2fb/', /子路径“a%2fb”不能用/],
    ['a wrong per cent', 'https://a.example.org/a%zz/', /子路径“a%zz”不能用/],
    ['a way up', 'https://a.example.org/a/../b/', /子路径“\.\.”不能用/],
    ['an encoded way up', 'https://a.example.org/%2e%2e/b/', /子路径“%2e%2e”不能用/],
    ['two slashes', 'https://a.example.org//a/', /两个斜杠/],
    ['two slashes at the end', 'https://a.example.org/a//', /两个斜杠/],
    ['a file', 'https://a.example.org/a/index.html', /写到文件夹为止/],
    ['a host of this machine', 'http://localhost:8080/', /本机或者内部网络/],
  ].map(([name, url, told]): [string, Record<string, unknown>, RegExp] => [
    `an address with ${String(name)}`,
    { url },
    told as RegExp,
  ]),
  [
    'a postcode of five digits',
    { contact: { postcode: '12345' } },
    /^contact\.postcode: 邮政编码是 6 位数字/,
  ],
  [
    'an e-mail address without @',
    { contact: { email: 'a.example.org' } },
    /^contact\.email: 电子邮箱格式不对/,
  ],
  ['a hotline with words', { hotline: '12385（工作日）' }, /^hotline: 只写一个号码/],
  ['a mobile as hotline', { hotline: '13900001357' }, /^hotline: 只写一个号码/],
  ['two office lines', { contact: { phone: '0199-5550385、5550386' } }, /^contact\.phone: 只写一个号码/],
  ['a due date with a year', { auditDueOn: '2026-05-31' }, /^auditDueOn: 写成/],
  ['a field that does not exist', { phone: '12385' }, /phone/],
];

for (const [name, fields, message] of refused)
  test(`${name} is refused, in Chinese`, () => {
    const found = problems({ ...site, ...fields });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
    expect(found[0]).toMatch(/[一-龥]/);
  });

for (const hotline of [
  '12385',
  '12345',
  '95598',
  '962899',
  '400-810-1234',
  '8008101234',
  '0199-5550385',
  '0199-5550385-801',
])
  test(`the hotline may be ${hotline}`, () => {
    expect(problems({ ...site, hotline })).toEqual([]);
  });

for (const url of [
  'https://a.example.org',
  'https://a.example.org:8443/',
  'https://a.example.org/mingchuang',
  'https://a.example.org/残联/公开/',
  'https://残联.example.org/%E5%85%AC%E5%BC%80/v1.2/',
])
  test(`the portal may stand at ${url}`, () => {
    expect(problems({ ...site, url })).toEqual([]);
  });
