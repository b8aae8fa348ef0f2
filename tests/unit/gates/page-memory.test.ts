import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readBuiltSite } from '../../../src/gates/built-site.ts';
import { siteGates } from '../../../src/gates/index.ts';
import { pageGate } from '../../../src/gates/page-gate.ts';
import { FileMemory } from '../../../src/gates/file-memory.ts';
import { pageMemoryOf, type PageNotes } from '../../../src/gates/page-memory.ts';
import { runSiteGates } from '../../../src/gates/run.ts';
import type { BuiltPage, BuiltSite, Gate } from '../../../src/gates/types.ts';
import { fixture, lineOf } from '../../support/fixture.ts';

const gates = siteGates.filter((gate) => 'start' in gate);

const all = ['/', '/policies/a/', '/search/'];
/** Signs that no compression makes shorter. */
const noise = (length: number): string => randomBytes(length).toString('base64');

let dir: string;
let cache: string;
test.beforeEach(() => {
  [dir, cache] = [mkdtempSync(join(tmpdir(), 'memory-site-')), mkdtempSync(join(tmpdir(), 'memory-cache-'))];
  cpSync(fixture('good-site'), dir, { recursive: true });
});
test.afterEach(() => {
  for (const it of [dir, cache]) rmSync(it, { recursive: true, force: true });
});

const read = (): BuiltSite => readBuiltSite(dir, 'https://portal.example.org', '/');
const change = (file: string, from: string | RegExp, to: string): void => {
  const before = readFileSync(join(dir, file), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(dir, file), after);
};

/** What gates find with what is known of the pages, which pages they parsed, and what they find without it. */
async function run(chosen: readonly Gate<BuiltSite>[] = gates) {
  const parsed: string[] = [];
  const spy = pageGate({
    name: 'spy',
    description: '',
    start: () => ({ page: ({ url }) => (parsed.push(url), []) }),
  });
  const site = read();
  const memory = pageMemoryOf(site, chosen, cache);
  const { findings } = await runSiteGates([...chosen, spy], site, { memory });
  const whole = await runSiteGates(chosen, read());
  return { found: findings.map(lineOf), whole: whole.findings.map(lineOf), read: parsed };
}

test('a page in which nothing was found is not read again while it is as it was', async () => {
  expect(await run()).toEqual({ found: [], whole: [], read: all });
  expect(await run()).toEqual({ found: [], whole: [], read: [] });
  change('policies/a/index.html', '</main>', '<p>新的一段</p></main>');
  expect(await run()).toEqual({ found: [], whole: [], read: ['/policies/a/'] });
});

const breaks: readonly [what: string, change: () => void, read: string[]][] = [
  ['a file that it leads to is gone', () => rmSync(join(dir, 'policies/a.json')), []],
  [
    'a place that it leads to is gone',
    () => change('policies/a/index.html', 'id="c1"', 'id="c2"'),
    ['/policies/a/'],
  ],
  [
    'another page has its title',
    () => change('search/index.html', /<title>.*<\/title>/, '<title>首页</title>'),
    ['/search/'],
  ],
  [
    'styles that it loads are heavier',
    () => writeFileSync(join(dir, '_astro/site.js'), `export default ${JSON.stringify(noise(90_000))};`),
    all,
  ],
];
for (const [what, change_, pages] of breaks)
  test(`what is wrong with a known page since ${what} is found as if it were read`, async () => {
    await run();
    change_();
    const { found, whole, read } = await run();
    expect(read).toEqual(pages);
    expect(whole.length).toBeGreaterThan(0);
    expect(found).toEqual(whole);
    expect((await run()).found).toEqual(whole);
  });

test('a page with a finding is read each time, and so is one with a line that can not be read', async () => {
  change('policies/a/index.html', '</main>', '<a href="/nowhere/">去</a></main>');
  expect((await run()).found).toHaveLength(1);
  expect((await run()).read).toEqual(['/policies/a/']);
  const file = join(cache, 'page-notes.tsv');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^(index\.html.*)\}$/m, '$1'));
  expect((await run()).read).toEqual(['/', '/policies/a/']);
});

test('other gates know nothing of what these found, and a run in which one breaks off is not kept', async () => {
  await run();
  expect((await run(gates.slice(1))).read).toEqual(all);
  const broken = pageGate({
    name: 'broken',
    description: '',
    start: () => ({
      page: ({ url }: BuiltPage) => {
        if (url === '/') throw new Error('boom');
        return [];
      },
    }),
  });
  await run([...gates, broken]);
  expect((await run([...gates, broken])).read).toEqual(all);
});

test('where nothing may be written, nothing is kept and all is found', async () => {
  const memory = new FileMemory<PageNotes>('/sys/portal/page-notes.tsv', 'key');
  change('policies/a/index.html', '</main>', '<a href="/nowhere/">去</a></main>');
  expect((await runSiteGates(gates, read(), { memory })).findings).toHaveLength(1);
});

test('of two runs over one memory at a time each finds all, and the later one keeps what it knows', () => {
  const file = join(cache, 'notes.tsv');
  const page = { file: 'a.html', digest: '1' };
  const [first, later] = [new FileMemory<string>(file, 'first'), new FileMemory<string>(file, 'later')];
  for (const it of [first, later]) it.keep(page, 'known');
  later.close();
  first.close();
  expect(new FileMemory<string>(file, 'later').recall(page)).toBe('known');
  expect(new FileMemory<string>(file, 'first').recall(page)).toBeUndefined();
});
