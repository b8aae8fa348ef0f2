import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { keptRecords } from '../../../src/integrations/kept-records.ts';
import { writeSearchIndex } from '../../../src/integrations/search-index.ts';
import { KeptReadings } from '../../../src/search/build/pinyin.ts';
import { filesIn } from '../../../src/records/files.ts';

let dir: string;
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'portal-records-'));
  mkdirSync(join(dir, 'content'));
});
test.afterEach(() => rmSync(dir, { recursive: true }));

type Pages = Record<string, string>;

const main = (facts: object, title: string, text: string): string =>
  `<main data-search='${JSON.stringify({ kind: '资料', rank: 5, names: [title], ...facts })}'><h1>${title}</h1>${text}</main>`;

const pages: Pages = {
  'audits/a/': main({ kind: '审计公告', rank: 2 }, '云汀市残联审计结果公告', '<p>应急物资没有入库登记</p>'),
  'audits/b/': main({ kind: '审计公告', rank: 2 }, '临溪市残联审计结果公告', '<p>康复辅具采购超过预算</p>'),
  'places/9901/': main(
    { gathers: true, place: '9901', placeName: '临溪市' },
    '临溪市',
    '<table><tr id="v1"><th>泗水村</th><td>3 个小组</td></tr></table>',
  ),
  'places/': main({ list: true }, '地方：按省查', '<p>临溪市</p>'),
  'apart/': '<p>不在搜索里</p>',
};

/** Files of the indexes of these pages, by name; the same cache folder has what a build before it kept. */
async function indexOf(
  name: string,
  all: Pages,
  { cache = 'cache', program = '1', earlier = [] as string[] } = {},
) {
  const site = join(dir, name);
  for (const [path, html] of Object.entries(all)) {
    mkdirSync(join(site, path), { recursive: true });
    writeFileSync(join(site, path, 'index.html'), html);
  }
  const cacheDir = join(dir, cache);
  mkdirSync(cacheDir, { recursive: true });
  const folders = earlier.map((it) => join(dir, it));
  const count = await writeSearchIndex(
    {
      ...{ dir: site, total: 0, contentDir: join(dir, 'content') },
      ...{ earlier: folders, cacheDir, program },
    },
    [{ pages: Object.keys(all).map((path) => ({ path })), isLast: true }],
    () => ({ step: () => undefined, end: () => undefined }),
  );
  const files = filesIn(site).filter((it) => !it.endsWith('.html'));
  return {
    count,
    files: Object.fromEntries(files.map((it) => [it, readFileSync(join(site, it), 'base64')])),
  };
}

const without = (name: string): Pages =>
  Object.fromEntries(Object.entries(pages).filter(([path]) => path !== name));
const changes: Record<string, Pages> = {
  'nothing changed': pages,
  'the words of an audit changed': {
    ...pages,
    'audits/a/': pages['audits/a/']?.replace('入库', '出库') ?? '',
  },
  'a village has another name': {
    ...pages,
    'places/9901/': pages['places/9901/']?.replace('泗水', '柳河') ?? '',
  },
  'a page came': { ...pages, 'audits/c/': main({ rank: 2 }, '云汀市二〇二五年决算', '<p>决算</p>') },
  'a page went': without('audits/b/'),
  'no page of Pagefind is left': { 'places/': pages['places/'] ?? '' },
};

for (const [name, changed] of Object.entries(changes))
  test(`an index with the records of an earlier build has the bytes of one from nothing: ${name}`, async () => {
    await indexOf('first', pages);
    const kept = await indexOf('kept', changed, { earlier: ['first'] });
    const anew = await indexOf('anew', changed, { cache: 'another' });
    expect(kept).toEqual(anew);
    expect(kept.count).toBe(Object.keys(changed).filter((it) => it !== 'apart/').length);
  });

test('a file of the index that an earlier build has the same is that file', async () => {
  await indexOf('first', pages);
  await indexOf('kept', changes['the words of an audit changed'] ?? {}, { earlier: ['first'] });
  const isSame = (file: string): boolean =>
    statSync(join(dir, 'first', file)).ino === statSync(join(dir, 'kept', file)).ino;
  const files = filesIn(join(dir, 'kept/search/index')).map((it) => `search/index/${it}`);
  const kept = files.filter(isSame);
  expect(kept).toContain('search/index/characters-0.bin');
  expect(kept.length).toBeLessThan(files.length);
  for (const it of files)
    expect(isSame(it), it).toBe(
      readFileSync(join(dir, 'first', it)).equals(readFileSync(join(dir, 'kept', it))),
    );
});

test('a page that is as it was is not read again', async () => {
  await indexOf('first', pages);
  const record = readFileSync(join(dir, 'cache/search-records.bin'));
  await indexOf('second', pages);
  expect(readFileSync(join(dir, 'cache/search-records.bin')).equals(record)).toBe(true);
  await indexOf('third', changes['a page came'] ?? {});
  const grown = readFileSync(join(dir, 'cache/search-records.bin'));
  expect(grown.subarray(0, record.length).equals(record)).toBe(true);
  expect(grown.length).toBeGreaterThan(record.length);
});

const damages: Record<string, (cache: string) => void> = {
  'the list is no JSON': (cache) => writeFileSync(join(cache, 'search-records.json'), '{"key":'),
  'the records lost their end': (cache) => truncateSync(join(cache, 'search-records.bin'), 10),
  'the records are gone': (cache) => rmSync(join(cache, 'search-records.bin')),
  'a build broke off and left bytes': (cache) => appendFileSync(join(cache, 'search-records.bin'), 'left'),
  'the list of Pagefind is no JSON': (cache) => writeFileSync(join(cache, 'pagefind.json'), ''),
};

for (const [name, damage] of Object.entries(damages))
  test(`what can't be used of an earlier build is made anew: ${name}`, async () => {
    const anew = await indexOf('first', pages);
    damage(join(dir, 'cache'));
    expect(await indexOf('kept', pages, { earlier: ['first'] })).toEqual(anew);
  });

test('a record that can not be read stops one build and not the next', async () => {
  const anew = await indexOf('first', pages);
  const file = join(dir, 'cache/search-records.bin');
  writeFileSync(file, Buffer.alloc(readFileSync(file).length));
  await expect(indexOf('broken', pages)).rejects.toThrow(/JSON/);
  expect(await indexOf('again', pages)).toEqual(anew);
});

test('a file of Pagefind that somebody has changed since is made anew', async () => {
  const anew = await indexOf('first', pages);
  writeFileSync(join(dir, 'first/pagefind/pagefind.js'), 'changed');
  expect(await indexOf('kept', pages, { earlier: ['first'] })).toEqual(anew);
});

test('what an earlier build knows how to read is not asked of the language', () => {
  expect(typeof new KeptReadings({}).of('constructor')).toBe('string');
  expect(new KeptReadings({ 云汀: '如前' }).of('云汀')).toBe('如前');
});

test('the records of another program are forgotten', async () => {
  await indexOf('first', pages);
  const before = keptRecords(join(dir, 'cache'), 'nobody knows this key');
  expect(before.find('audits/a/', '')).toBeUndefined();
  expect(before.memory.spool.size).toBe(0);
  before.close();
});

test('a file of which most is of pages that are others now is begun anew by the next build', () => {
  const cacheDir = join(dir, 'cache');
  mkdirSync(cacheDir);
  const noteOne = (digest: string): boolean => {
    const records = keptRecords(cacheDir, 'key');
    const known = records.find('audits/a/', digest);
    records.note(
      'audits/a/',
      digest,
      known ?? [records.memory.spool.put(new Uint8Array(100)), 40, 20, 20, 20],
    );
    records.finish();
    records.close();
    return known !== undefined;
  };
  expect([noteOne('1'), noteOne('1'), noteOne('2'), noteOne('2')]).toEqual([false, true, false, true]);
  expect([noteOne('3'), noteOne('3'), noteOne('3')]).toEqual([false, false, true]);
});
