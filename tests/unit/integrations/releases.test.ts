import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { publish, publishedRelease, releasesDir, stage } from '../../../src/integrations/releases.ts';

let dir: string;
let out: string;
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'portal-releases-'));
  out = join(dir, 'site');
});
test.afterEach(() => rmSync(dir, { recursive: true }));

const build = (text: string): void => writeFileSync(join(stage(out), 'index.html'), text);
const shown = (): string => readFileSync(join(out, 'index.html'), 'utf8');

test('publishing swaps a relative link; the release before stays, older ones go', () => {
  build('one');
  expect(publish(out, '20260101T000000')).toBe(join(releasesDir(out), '20260101T000000'));
  expect(readlinkSync(out)).toBe('.site.releases/20260101T000000');
  expect(shown()).toBe('one');
  build('two');
  expect(shown()).toBe('one');
  publish(out, '20260102T000000');
  build('three');
  publish(out, '20260103T000000');
  expect(shown()).toBe('three');
  expect(readdirSync(releasesDir(out)).sort()).toEqual(['20260102T000000', '20260103T000000']);
  expect(readdirSync(dir).sort()).toEqual(['.site.releases', 'site']);
});

test('releases beside a checkout do not look as if they stood in it', () => {
  expect(releasesDir('/srv/portal-site').startsWith('/srv/portal')).toBe(false);
});

test('two builds in one second, or with a fixed clock, do not collide', () => {
  for (const text of ['one', 'two']) {
    build(text);
    publish(out, '20260101T000000');
  }
  expect(shown()).toBe('two');
  expect(readdirSync(releasesDir(out)).sort()).toEqual(['20260101T000000', '20260101T000000-2']);
});

test('what a failed or killed build left is put aside by the next, and never published', () => {
  build('one');
  publish(out, '20260101T000000');
  build('broken');
  writeFileSync(join(releasesDir(out), 'staging', 'litter.html'), '');
  symlinkSync('nowhere', join(releasesDir(out), 'next'));
  expect(shown()).toBe('one');
  build('two');
  expect(readdirSync(join(releasesDir(out), 'unpublished')).sort()).toEqual(['index.html', 'litter.html']);
  publish(out, '20260102T000000');
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(shown()).toBe('two');
  expect(readdirSync(releasesDir(out)).sort()).toEqual(['20260101T000000', '20260102T000000']);
});

test('an empty folder is taken over', () => {
  mkdirSync(out);
  build('one');
  publish(out, '20260101T000000');
  expect(shown()).toBe('one');
});

test('a folder that the portal did not make is refused and stays as it is', () => {
  mkdirSync(out);
  writeFileSync(join(out, 'precious.txt'), 'mine');
  expect(() => stage(out)).toThrow(
    `${out} 已经存在，不是门户自己建的，不会覆盖它。请把它改名或移走（里面的文件会保留），或用 PORTAL_OUT 另选一个位置`,
  );
  expect(readFileSync(join(out, 'precious.txt'), 'utf8')).toBe('mine');
  expect(existsSync(releasesDir(out))).toBe(false);
});

test('a link to somewhere else, and a file, are refused', () => {
  mkdirSync(join(dir, 'elsewhere'));
  symlinkSync('elsewhere', out);
  expect(() => stage(out)).toThrow(`${out} 是指向 ${join(dir, 'elsewhere')} 的链接，不是门户自己建的`);
  rmSync(out);
  writeFileSync(out, '');
  expect(() => publishedRelease(out)).toThrow('已经存在，不是门户自己建的');
});
