import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { placesOf } from '../../../src/domain/places/places.ts';
import { readContent, recordsOf } from '../../../src/records/content.ts';
import type { Division } from '../../../src/schemas/division.ts';
import { contentGates } from '../../../src/gates/index.ts';
import { runGates } from '../../../src/gates/run.ts';
import { phasesOf } from '../../bench/measured-build.ts';
import {
  divisionsFile,
  nationContent,
  publishedContent,
  readRealDivisions,
  writeContent,
} from '../../bench/nation-content.ts';
import { watchTree } from '../../bench/process-tree.ts';
import { randomOf } from '../../bench/random.ts';

const list = resolve(import.meta.dirname, '../../..', divisionsFile);
const fictional: Division[] = [
  ['99', '云泽省'],
  ['9901', '云汀市'],
  ['990102', '临溪区'],
  ['990102001', '西湖街道'],
  ['990102001001', '西湖社区'],
  ['990102001002', '南湖社区'],
].map(([code = '', name = '']) => ({ code, name }));

test('random numbers depend on the seed alone and stay between their ends', () => {
  const numbers = (seed: string) => {
    const random = randomOf(seed);
    return Array.from({ length: 200 }, () => random.between(3, 5));
  };
  expect(numbers('a')).toEqual(numbers('a'));
  expect(numbers('a')).not.toEqual(numbers('b'));
  expect(new Set(numbers('a'))).toEqual(new Set([3, 4, 5]));
});

test('the content is the same in every run, and a record does not depend on what else is there', () => {
  const all = [...nationContent(fictional)];
  expect([...nationContent(fictional)]).toEqual(all);
  const county = new Map(nationContent(fictional.slice(2)));
  const shared = all.filter(([path]) => path.includes('/'));
  for (const [path, text] of shared.filter(([it]) => it.includes('990102')))
    expect(county.get(path)).toBe(text);
  const file = JSON.parse(new Map(all).get('villages/990102001.json') ?? '') as { associations: unknown[] };
  expect(file.associations).toHaveLength(2);
});

test('the first districts of the real list make content without a finding, with gaps', () => {
  test.skip(!existsSync(list), `${divisionsFile} is missing`);
  const dir = mkdtempSync(join(tmpdir(), 'portal-nation-'));
  try {
    const divisions = readRealDivisions(list, 1).filter(({ code }) => code < '110105');
    const count = writeContent(dir, nationContent(divisions));
    const content = readContent(dir);
    expect(content.findings).toEqual([]);
    expect(content.records).toHaveLength(count - 2);
    expect(content.divisions).toEqual(divisions);

    const places = [...placesOf(divisions).byCode.values()];
    const villages = recordsOf(content, 'villages').flatMap((it) => it.data.associations);
    expect(villages).toHaveLength(places.filter((it) => it.level === 'village').length);
    expect(villages.some((it) => !it.founded)).toBe(true);
    const served = places.filter((it) => it.level !== 'township' && it.level !== 'village').length;
    const associations = recordsOf(content, 'associations').length;
    expect(associations).toBeLessThan(5 * served);
    expect(associations).toBeGreaterThan(4 * served);
    expect(readFileSync(join(dir, 'site.json'), 'utf8')).toContain('"demo":true');
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('what is published there passes the gates on content as the directory does', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'portal-nation-'));
  try {
    writeContent(dir, nationContent(fictional));
    expect(writeContent(dir, publishedContent(fictional))).toBeGreaterThan(20);
    const content = { ...readContent(dir), publicDir: join(dir, 'public') };
    const { findings } = await runGates(contentGates, content);
    expect(content.findings).toEqual([]);
    expect(findings.filter((it) => it.level === 'error')).toEqual([]);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('the phases of a build are read from what it prints and when, and a build without them is none', () => {
  const lines = [
    ['2.0', '✓ 内容检查（5 条记录）'],
    ['5.0', ' generating static routes '],
    ['25.0', '✓ 渲染：300 个网页和文件，其中 7 个和上次一样，照用'],
    ['40.0', '✓ 搜索索引：99 页'],
    ['50.0', '无障碍检查：100 页 × 每种配色，9.0 秒'],
    ['55.0', '✓ 成品检查（100 页）'],
    ['55.5', '  links 12 毫秒 · titles 3 毫秒'],
    ['57.0', '✓ 已公布：/site'],
  ].map(([at = '', text = '']) => ({ at: Number(at), text }));
  expect(phasesOf(lines)).toEqual({
    ...{ pages: 100, files: 300, kept: 7 },
    phases: { content: 2, preparing: 3, rendering: 20, search: 15, gates: 30, publishing: 2 },
    gates: ['无障碍检查：100 页 × 每种配色，9.0 秒', 'links 12 毫秒 · titles 3 毫秒'],
  });
  expect(() => phasesOf(lines.slice(0, 5))).toThrow('a build without ✓ 成品检查');
});

test('the memory and time of a process are seen with those of what it starts', () => {
  test.skip(!existsSync('/proc/self/smaps_rollup'), 'only Linux tells what a process has');
  const done = watchTree(process.pid);
  const { user, peak } = done();
  expect(user).toBeGreaterThan(0);
  expect(peak).toBeGreaterThan(10_000_000);
});
