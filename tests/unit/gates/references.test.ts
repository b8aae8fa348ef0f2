import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { references } from '../../../src/gates/references/index.ts';
import { readContent } from '../../../src/records/content.ts';
import { lineOf } from '../../support/fixture.ts';

/** What the gate says of a folder with these files. */
async function said(files: Record<string, string | object>): Promise<string[]> {
  const dir = mkdtempSync(join(tmpdir(), 'references-'));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(dir, file, '..'), { recursive: true });
    writeFileSync(join(dir, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return (await references.check(readContent(dir))).map(lineOf);
}

const association = (place: string, kind: string, more: object = {}) => ({
  name: '协会',
  place,
  kind,
  ...more,
});

test('without a list of places, the finding says how to begin one', async () => {
  expect(await said({ 'federations/9901.json': { name: '云汀市残联', place: '9901' } })).toEqual([
    'error | federations/9901.json 第 1 行 place | 行政区划名单里没有 9901 | 核对代码；确实是它，就在 divisions.csv（没有就新建，第一行写 code,name）里加一行“9901,名称”',
  ]);
});

test('a directory that fits together passes, also with six-digit codes and a placeholder between', async () => {
  const files = {
    'divisions.csv':
      'code,name\n98,直辖市\n9801,市辖区\n980101,东区\n980101001,东街街道\n980101001001,东街社区\n',
    'federations/98.json': { name: '直辖市残联', place: '980000' },
    'associations/98-blind.json': association('98', 'blind'),
    'associations/980101-blind.json': association('980101', 'blind', { parent: '98-blind' }),
    'villages/980101001.json': {
      township: '980101001000',
      associations: [{ code: '980101001001', village: '东街社区', founded: true }],
    },
    'holidays/2027.json': { year: 2027, source: '通知', holidays: [], workdays: [] },
  };
  expect(await said(files)).toEqual([]);
});

test('a six-digit code that the list does not declare in short is another place', async () => {
  const files = {
    'divisions.csv': 'code,name\n98,直辖市\n',
    'federations/x.json': { name: '残联', place: '980100' },
  };
  expect((await said(files))[0]).toBe(
    'error | federations/x.json 第 1 行 place | 行政区划名单里没有 980100 | 核对代码；确实是它，就在 divisions.csv 里加一行“980100,名称”',
  );
});

test('a parent whose own file is faulty exists: only its own fault is said', async () => {
  const files = {
    'divisions.csv': 'code,name\n9901,云汀市\n990102,临溪区\n',
    'associations/9901-blind.json': '{ "name": 1 }',
    'associations/990102-blind.json': association('990102', 'blind', { parent: '9901-blind' }),
  };
  expect(await said(files)).toEqual([]);
});

test('texts that change one another in a circle are named in its order, whatever each relation is', async () => {
  const text = (serial: number, kind: string, policy: string) =>
    [
      '---',
      'title: 通知',
      `number: { text: 云残联〔2026〕${serial}号, agency: 云残联, year: 2026, serial: ${serial} }`,
      'issuers: ["云汀市残联"]',
      'adoptedOn: "2026-01-05"',
      'topics: ["专门协会"]',
      'kind: 通知',
      `relations: [{ kind: ${kind}, policy: ${policy} }]`,
      '---',
      '文',
    ].join('\n');
  const circles = async (files: Record<string, string>) =>
    (await said(files)).filter((it) => it.includes('绕成了圈')).map((it) => it.split(' | ')[2]);
  const [a, b, c] = ['policies/a.mdx', 'policies/b.mdx', 'policies/c.mdx'];
  expect(
    await circles({
      [a]: text(1, 'replaces', 'b'),
      [b]: text(2, 'amends', 'c'),
      [c]: text(3, 'repeals', 'a'),
    }),
  ).toEqual([
    '“取代”绕成了圈：a → b → c → a',
    '“修改”绕成了圈：b → c → a → b',
    '“废止”绕成了圈：c → a → b → c',
  ]);
  expect(await circles({ [a]: text(1, 'replaces', 'b'), [b]: text(2, 'implements', 'a') })).toEqual([]);
});
