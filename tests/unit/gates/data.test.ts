import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { jsonFile } from '../../../src/exports/formats/json.ts';
import { jsonSchema } from '../../../src/exports/json/json-schema.ts';
import { recordFileSchema } from '../../../src/exports/json/record-schemas.ts';
import { readBuiltSite } from '../../../src/gates/built-site.ts';
import { createDataGate, data } from '../../../src/gates/data/index.ts';
import { listHead, readRecords } from '../../../src/gates/data/list-file.ts';
import { misfit } from '../../../src/gates/data/schemas.ts';
import { links } from '../../../src/gates/links.ts';
import { runSiteGates } from '../../../src/gates/run.ts';
import type { Finding } from '../../../src/gates/types.ts';
import { dataCounts } from '../../../src/gates/data/counts.ts';
import { calendars } from '../../../src/gates/calendars.ts';
import { parseFaults } from '../../../src/gates/html-parse.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

const origin = 'https://portal.example.org';
const row = z.strictObject({ id: z.string(), url: z.string(), status: z.string().optional() });
const schemaUrl = (name: string): string => `${origin}/data/schema/${name}.json`;
const list = (name: string, records: object[]): string =>
  jsonFile(
    { title: name, publisher: '某残联', url: `${origin}/`, schema: schemaUrl(name), generated: '2026-03-12' },
    records,
  );
const record = (name: string, more: object): string =>
  JSON.stringify({
    ...{ $schema: schemaUrl(`${name}-record`), publisher: '某残联', generated: '2026-03-12' },
    ...more,
  });
const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = ['UID:a', 'DTSTAMP:1', 'DTSTART:1', 'SEQUENCE:1', 'LAST-MODIFIED:1'];
const csv = 'id,url\r\na,b\r\n';
const digest = createHash('sha256').update(csv).digest('hex');
const documents = { id: 'd1', url: `${origin}/documents/d1/` };
const promise = { id: 'p1', url: `${origin}/commitments/p1/`, status: 'kept' };

/** A site in which everything is as it is said. */
const good: Record<string, string> = {
  'index.html':
    '<!doctype html><html><body><p data-count="1" data-list="/data/documents.json"></p></body></html>',
  'data/schema/documents.json': JSON.stringify(
    jsonSchema(words, { label: '资料', key: ['id'], schema: row }, schemaUrl('documents')),
  ),
  'data/schema/commitments.json': JSON.stringify(
    jsonSchema(words, { label: '承诺', key: ['id'], schema: row }, schemaUrl('commitments')),
  ),
  'data/schema/documents-record.json': JSON.stringify(
    recordFileSchema(words, '资料', row, schemaUrl('documents-record')),
  ),
  'data/schema/commitments-record.json': JSON.stringify(
    recordFileSchema(words, '承诺', row, schemaUrl('commitments-record')),
  ),
  'data/documents.json': list('documents', [documents]),
  'data/commitments.json': list('commitments', [promise]),
  'commitments/status/kept/list.json': list('commitments', [promise]),
  'documents/d1/index.html': '',
  'documents/d1.json': record('documents', documents),
  'commitments/p1/index.html':
    '<!doctype html><html><head><link rel="alternate" type="text/csv" href="/commitments/p1.csv"></head></html>',
  'commitments/p1.json': record('commitments', promise),
  ...{ 'commitments/p1.csv': '', 'commitments/p1.xlsx': '' },
  'data/package/documents.csv': csv,
  'data/datapackage.json': JSON.stringify({
    resources: [
      {
        path: 'package/documents.csv',
        bytes: csv.length,
        hash: `sha256:${digest}`,
        schema: { fields: [{ name: 'id' }, { name: 'url' }] },
      },
    ],
  }),
  'volunteer/a.ics': calendar('BEGIN:VEVENT', ...event, 'END:VEVENT'),
  // Neither calendar nor data, whatever stands in it: no gate of files of a kind looks at it.
  'notes.txt': 'BEGIN:VCALENDAR\n{',
};

let dir: string;
let cache: string;
test.beforeEach(() => {
  [dir, cache] = [mkdtempSync(join(tmpdir(), 'portal-data-')), mkdtempSync(join(tmpdir(), 'data-cache-'))];
});
test.afterEach(() => {
  for (const it of [dir, cache]) rmSync(it, { recursive: true });
});

/** What the gates say of the good site with some files changed; `undefined` takes a file away. */
async function said(
  changed: Record<string, string | undefined>,
  digests?: ReadonlyMap<string, string>,
): Promise<string[]> {
  for (const [file, text] of Object.entries({ ...good, ...changed })) {
    if (text === undefined) {
      rmSync(join(dir, file), { force: true });
      continue;
    }
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  const site = readBuiltSite(dir, origin, '/', 'zh-CN', digests);
  const ownData = createDataGate(cache);
  const findings: Finding[] = [];
  for (const gate of [ownData, dataCounts, links, calendars]) findings.push(...(await gate.check(site)));
  return findings.map(({ where, what }) => `${where} ${what}`);
}

test('a site in which everything is as it is said passes', async () => {
  expect(await said({})).toEqual([]);
});

const cases: [string, Record<string, string | undefined>, string[]][] = [
  [
    'a record that its schema does not know',
    { 'documents/d1.json': record('documents', { ...documents, clauses: [] }) },
    ['/documents/d1.json 内容不符合字段说明：/ must NOT have additional properties clauses'],
  ],
  [
    'a row of a list that its schema does not know',
    { 'data/documents.json': list('documents', [{ ...documents, id: 7 }]) },
    ['/data/documents.json 第 8 行 内容不符合字段说明：/id must be string string'],
  ],
  [
    'a file without a schema, and one whose schema is not published',
    {
      'documents/d1.json': JSON.stringify(documents),
      'commitments/p1.json': record('surveys', promise),
    },
    [
      `/commitments/p1.json 它的字段说明 ${schemaUrl('surveys-record')} 没有公布`,
      '/documents/d1.json 没有写明按哪个字段说明（$schema）',
    ],
  ],
  [
    'files that are promised and not there',
    { 'commitments/p1.csv': undefined, 'documents/d1.json': undefined },
    [
      '/documents/d1.json 网站说有这个文件，却没有',
      '/commitments/p1/ head > link /commitments/p1.csv 指到的网页或文件不存在',
    ],
  ],
  [
    'a count that is not that of the file',
    { 'index.html': (good['index.html'] ?? '').replace('"1"', '"3"') },
    ['/data/documents.json / 说有 3 条，文件里有 1 条'],
  ],
  [
    'a pivot that gives another total than the page',
    { 'data/commitments.json': list('commitments', [promise, { ...promise, id: 'p2' }]) },
    ['/data/commitments.json 状态 kept 有 2 条，网页的清单 commitments/status/kept/list.json 有 1 条'],
  ],
  [
    'a data package whose file begins with a byte order mark',
    { 'data/package/documents.csv': `\uFEFF${csv}` },
    [
      '/data/datapackage.json package/documents.csv 写的是 13 字节，文件是 16 字节',
      '/data/datapackage.json package/documents.csv 的校验值和文件不一样',
      '/data/datapackage.json package/documents.csv 的第一列是 "\uFEFFid"，说明里是 "id"',
    ],
  ],
  [
    'a data package whose file is not there',
    { 'data/package/documents.csv': undefined },
    ['/data/datapackage.json 写了 package/documents.csv，没有这个文件'],
  ],
  [
    'a property behind a component, a component without what it needs, an end without CRLF',
    {
      'volunteer/a.ics': calendar('BEGIN:VEVENT', ...event.slice(1), 'END:VEVENT', 'REFRESH-INTERVAL:P1D'),
      'volunteer/b.ics': calendar('BEGIN:VEVENT', ...event, 'END:VEVENT').trimEnd(),
      'volunteer/c.ics': calendar(),
    },
    [
      '/volunteer/a.ics VEVENT 里没有 UID',
      '/volunteer/a.ics REFRESH-INTERVAL 写在 VCALENDAR 的部件后面，应当在前面',
      '/volunteer/b.ics 结尾不是 END:VCALENDAR 和回车换行',
      '/volunteer/c.ics 日历里没有一项活动',
    ],
  ],
];
for (const [name, changed, findings] of cases)
  test(`found: ${name}`, async () => {
    expect(await said(changed)).toEqual(findings);
  });

for (const [name, changed, findings] of cases)
  test(`found after a run in which all was well: ${name}`, async () => {
    await said({});
    expect(await said(changed)).toEqual(findings);
    expect(await said(changed)).toEqual(findings);
  });

test('a file that is known is not read again, and its records count', async () => {
  const told = new Map(
    Object.entries(good).map(([file, text]) => [file, createHash('sha256').update(text).digest('base64url')]),
  );
  expect(await said({}, told)).toEqual([]);
  expect(await said({ 'documents/d1.json': '{', 'data/commitments.json': '' }, told)).toEqual([]);
  const [pivot, other] = ['commitments/status/kept/list.json', list('commitments', [])];
  expect(
    await said(
      { 'data/commitments.json': '', [pivot]: other },
      new Map([...told].filter(([it]) => it !== pivot)),
    ),
  ).toEqual([
    '/data/commitments.json 状态 kept 有 1 条，网页的清单 commitments/status/kept/list.json 有 0 条',
  ]);
});

test('of what does not fit a schema three points are told', () => {
  const errors = [1, 2, 3, 4].map((at) => ({ instancePath: `/${at}`, message: 'is wrong', params: {} }));
  expect(misfit({ errors } as unknown as Parameters<typeof misfit>[0])).toBe(
    '/1 is wrong；/2 is wrong；/3 is wrong',
  );
});

test('a parser of the standard finds what browsers guess at', () => {
  const page = (body: string, behind = ''): string =>
    `<!doctype html>\n<html lang="zh-CN"><head><title>t</title></head>\n<body>${body}</body></html>${behind}`;
  const codes = (html: string): string[] => parseFaults(html).map((it) => `${it.line} ${it.code}`);
  expect(codes(page('<p>a</p>', '\n'))).toEqual([]);
  expect(codes(page('<p>a</p>', '<script src="x.js"></script>'))).toEqual(['3 content-after-html']);
  expect(codes(page('<p a="1" a="2">a</p>'))).toEqual(['3 duplicate-attribute']);
  expect(codes(page('<p>&#xFDD0;</p>'))).toEqual(['3 noncharacter-character-reference']);
  expect(codes('<p>a</p>')).toEqual(['1 missing-doctype']);
});

test('a file that is no list is let go of again: a nation has 80,000 of them', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'lists-')), 'record.json');
  writeFileSync(file, JSON.stringify({ $schema: 'x', names: Array(20_000).fill('演示') }, null, 1));
  // The next number that the system gives to an open file grows by each that is never closed.
  const nextNumber = (): number => {
    const number = openSync(file, 'r');
    closeSync(number);
    return number;
  };
  const before = nextNumber();
  for (let turn = 0; turn < 50; turn += 1) {
    expect(listHead(file)).toBeUndefined();
    expect(await readRecords(file, () => undefined)).toBe(0);
  }
  expect(nextNumber() - before).toBeLessThan(10);
});

test('what stands before the records of a list is read, however long it is', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'lists-')), 'list.json');
  for (const title of ['承诺', '承诺'.repeat(3000)]) {
    const head = { title, schema: 'x', count: 1 };
    writeFileSync(file, `${JSON.stringify(head).slice(0, -1)},\n"records": [\n{"id":"a"}\n]}\n`);
    expect(listHead(file)).toEqual({ ...head, records: [] });
  }
});

test('gates that read files alone find in a thread what they find here, beside the gates of pages', async () => {
  const changed = { 'documents/d1.json': JSON.stringify(documents), 'a.ics': 'BEGIN:VCALENDAR\n' };
  const alone = await said(changed);
  const site = readBuiltSite(dir, origin, '/');
  for (const from of [0, site.pages.length + 1]) {
    const { findings, timings } = await runSiteGates([data, links, calendars], site, { from });
    expect(findings.map(({ where, what }) => `${where} ${what}`).sort()).toEqual(alone.toSorted());
    expect(new Set(findings.map(({ gate }) => gate))).toEqual(new Set(['data', 'calendars']));
    expect(Object.keys(timings).sort()).toEqual(['calendars', 'data', 'links']);
  }
});

test('a thread that can not be started has passed none of its gates', async () => {
  await said({});
  const site = { ...readBuiltSite(dir, origin, '/'), language: (() => '') as unknown as string };
  const { findings } = await runSiteGates([data, links, calendars], site, { from: 0 });
  expect(findings.map(({ gate, where }) => `${gate} ${where}`)).toEqual([
    'data 检查程序',
    'calendars 检查程序',
  ]);
});
