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

test('a village is looked for where the list has villages of its township, and only there', async () => {
  const villages = {
    township: '980101001',
    associations: [{ code: '980101001002', village: '西街社区', founded: true }],
  };
  const list = (more: string) => ({
    'divisions.csv': `code,name\n98,直辖市\n9801,市辖区\n980101,东区\n980101001,东街街道\n${more}`,
    'villages/980101001.json': villages,
  });
  expect(await said(list(''))).toEqual([]);
  expect(await said(list('980101001001,东街社区\n'))).toEqual([
    expect.stringContaining('divisions.csv 列了 东街街道 的村（社区），其中没有 980101001002 西街社区'),
  ]);
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

/** What is said of the clauses that a text says it changes in another. */
const ofChanges = async (clauses: string, head = 'adoptedOn: "2024-07-01"\n', to = 'policy: old') =>
  (
    await said({
      'policies/old.mdx': '---\ntitle: "旧文件"\n---\n\n一、每年两次。\n\n二、每年一次。\n',
      'policies/new.mdx': `---\ntitle: "修改决定"\n${head}relations:\n  - kind: amends\n    ${to}\n    clauses:\n${clauses}---\n\n一、第一条改为每年三次。\n`,
    })
  ).filter((it) => it.includes('clauses'));
const change = (clause: string, more = ''): string =>
  `      - clause: ${clause}\n        change: replaces\n${more}`;

test('a clause that a text says it changes stands in the other, and what changes it in the text itself', async () => {
  expect(await ofChanges(change('c1', '        by: c1\n'))).toEqual([]);
  expect(await ofChanges(change('c9', '        by: c7\n'))).toEqual([
    'error | policies/new.mdx 第 8 行 relations[0].clauses[0].clause | old 里没有条款 c9 | 打开那份政策的页面，复制条款链接里 # 后面的编号',
    'error | policies/new.mdx 第 10 行 relations[0].clauses[0].by | 这份文件里没有条款 c7 | 打开那份政策的页面，复制条款链接里 # 后面的编号',
  ]);
});

test('a change of a clause has a first day, is written once, and is of a text of this site', async () => {
  expect(await ofChanges(change('c1', '        on: "2025-01-01"\n'), '')).toEqual([]);
  expect(await ofChanges(change('c1'), '')).toEqual([
    'error | policies/new.mdx 第 7 行 relations[0].clauses[0].on | 不知道从哪一天起：这一条没有写 on，文件也没有成文、发布和施行日期 | 写 on（从哪一天起），或者写文件的日期；没有日期的变化不会显示',
  ]);
  expect(await ofChanges(change('c1') + change('c1'))).toEqual([
    'error | policies/new.mdx 第 10 行 relations[0].clauses[1].clause | 条款 c1 的这种变化写了两次 | 只留一条',
  ]);
  expect(await ofChanges(change('c1'), undefined, 'title: "站外文件"')).toEqual([
    'error | policies/new.mdx 第 7 行 relations[0].clauses | 站外文件的条款在本站没有网页，这里写的不会显示 | 录入那份文件再写它的编号，或者删掉 clauses',
  ]);
});

test('a clause is looked for in the text that is named, not in another one', async () => {
  const amending = (clause: string): string =>
    `---\ntitle: 乙\nrelations:\n  - kind: amends\n    policy: p\n    clauses:\n      - clause: ${clause}\n        change: stops\n        on: "2026-01-01"\n---\n\n没有编号的一段。\n`;
  const naming = (clause: string) =>
    said({
      'policies/a.mdx': amending(clause),
      'policies/p.mdx': '---\ntitle: 甲\nclauseRule: 2\n---\n\n## 一、总则\n\n正文。\n',
    });
  expect(await naming('c1')).toEqual([]);
  expect((await naming('p1')).map((it) => it.split(' | ')[1])).toEqual([
    'policies/a.mdx 第 7 行 relations[0].clauses[0].clause',
  ]);
});

test('a question of the search that a record is said to answer names one that is there', async () => {
  const lines = await said({
    'divisions.csv': 'code,name\n98,直辖市\n',
    'search-words.json': { answers: { policies: [{ id: 'nowhere', asked: ['坡道要多宽？'] }] } },
  });
  expect(lines).toEqual([expect.stringContaining('answers.policies[0].id | 没有编号是“nowhere”的政策文件')]);
});
