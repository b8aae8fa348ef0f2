import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ruleExists } from 'html-validate';
import { readBuiltSite } from '../../../src/gates/built-site.ts';
import { createHtmlGate } from '../../../src/gates/html-validate.ts';
import { glosses } from '../../../src/gates/html-verdict.ts';
import type { Finding } from '../../../src/gates/types.ts';

const fixture = join(import.meta.dirname, '../../fixtures/gates/html-validate');

let folder: string;
let dir: string;
let cache: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-html-'));
  dir = join(folder, 'site');
  cache = join(folder, 'cache');
  cpSync(fixture, dir, { recursive: true });
});
test.afterEach(() => rmSync(folder, { recursive: true }));

const check = async (ownThread?: number): Promise<Finding[]> =>
  createHtmlGate(cache, ownThread).check(readBuiltSite(dir, 'https://portal.example.org', '/'));

const lines = (): string[] => readFileSync(join(cache, 'html-validate.jsonl'), 'utf8').trim().split('\n');

test('each kind of defect is found where it stands, and what is only Chinese is none', async () => {
  const findings = await check();
  expect(findings.map(({ where, what }) => `${where} ${/（([a-z][\w/-]*)）/.exec(what)?.[1]}`)).toEqual([
    '/block-in-paragraph/ 第 11 行第 20 列 html > body > main > p > span > div element-permitted-content',
    '/dangling/ 第 11 行第 28 列 html > body > main > p no-missing-references',
    '/inline-style/ 第 11 行第 10 列 html > body > main > p no-inline-style',
    '/no-alt/ 第 11 行第 8 列 html > body > main > img wcag/h37',
    '/no-button-type/ 第 11 行第 11 列 html > body > main > p > button no-implicit-button-type',
    '/same-id/ 第 11 行第 29 列 html > body > main > p:nth-child(3) no-dup-id',
    '/skipped-heading/ 第 11 行第 8 列 html > body > main > h3 heading-level',
  ]);
});

test('a finding leads with what is wrong in Chinese', async () => {
  const finding = (await check()).find(({ where }) => where.startsWith('/inline-style/'));
  expect(finding?.what).toBe(
    '写了行内样式，会被内容安全策略拦下（no-inline-style）：Inline style is not allowed',
  );
});

test('verdicts are kept, a broken line of the cache is passed over, and what no page asks for is forgotten', async () => {
  const first = await check();
  const kept = lines();
  expect(kept).toHaveLength(8);
  // A verdict that is there is used as it is: mark one to see it.
  const index = kept.findIndex((line) => line.includes('/no-alt/'));
  writeFileSync(
    join(cache, 'html-validate.jsonl'),
    kept.map((line, at) => (at === index ? line.replace('/no-alt/', '/marked/') : line)).join('\n') + '\n',
  );
  appendFileSync(join(cache, 'html-validate.jsonl'), '{"key":"half\n{"key":"stale","findings":[]}\n');
  expect((await check()).map(({ where }) => where.replace('/marked/', '/no-alt/'))).toEqual(
    first.map(({ where }) => where),
  );
  expect(lines()).toHaveLength(8);
  expect(lines().filter((line) => line.includes('/marked/'))).toHaveLength(1);
});

test('a changed page is checked again', async () => {
  await check();
  const file = join(dir, 'no-alt/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('<img', '<img alt=""'));
  expect((await check()).filter(({ where }) => where.startsWith('/no-alt/'))).toEqual([]);
});

test('what is said of a rule is Chinese, and of a rule that there is', () => {
  const rules = Object.keys(glosses);
  expect(rules.filter((it) => !ruleExists(it))).toEqual([]);
  expect(rules.filter((it) => !/\p{Script=Han}{2}/u.test(glosses[it] ?? ''))).toEqual([]);
});

test('what a thread says of many pages is what is said without one, in the order of the pages', async () => {
  const faulty = readFileSync(join(dir, 'inline-style/index.html'), 'utf8');
  const urls = Array.from({ length: 12 }, (_, index) => `page-${String(index).padStart(2, '0')}`);
  for (const url of urls) {
    mkdirSync(join(dir, url));
    writeFileSync(join(dir, url, 'index.html'), faulty);
  }
  const findings = (await check(4)).filter(({ where }) => where.startsWith('/page-'));
  expect(findings.map(({ where }) => where.split('/')[1])).toEqual(urls);
  const told = findings.map(({ where, what, todo }) => [where.split(' ').slice(1).join(' '), what, todo]);
  expect(new Set(told.map((it) => JSON.stringify(it))).size).toBe(1);
});
