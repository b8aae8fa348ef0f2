import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { placesOf } from '../../../src/domain/places/places.ts';
import { readContent, recordsOf } from '../../../src/records/content.ts';
import type { Division } from '../../../src/schemas/division.ts';
import { figuresOf } from '../../bench/measured-build.ts';
import { divisionsFile, nationContent, readRealDivisions, writeContent } from '../../bench/nation-content.ts';
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

test("Astro's figures are read from what a build prints, and a build without them is none", () => {
  const log = [
    '10:00:00 [vite] ✓ built in 51ms',
    ' generating static routes ',
    '10:00:01   ├─ /index.html (+27ms) ',
    '10:01:24 ✓ Completed in 1m 23s.',
    '10:01:25 [build] 61234 page(s) built in 95.10s',
  ].join('\n');
  expect(figuresOf(`${log}\n`)).toEqual({ pages: 61234, render: 83 });
  expect(() => figuresOf('10:00:00 [build] Error')).toThrow('a build without figures');
});
