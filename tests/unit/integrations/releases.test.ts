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
import { deleteOlder, putAside } from '../../../src/integrations/older-releases.ts';
import {
  bringIn,
  earlierBuilds,
  openReleases,
  publish,
  publishedRelease,
  releasesDir,
} from '../../../src/integrations/releases.ts';
import { otherFileSystem } from '../../support/other-file-system.ts';

let dir: string;
let out: string;
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'portal-releases-'));
  out = join(dir, 'site');
});
test.afterEach(() => rmSync(dir, { recursive: true }));

/** Builds a site elsewhere and brings it in. @returns where it was built */
function build(text: string, at = join(dir, 'cache')): string {
  openReleases(out);
  mkdirSync(at);
  writeFileSync(join(at, 'index.html'), text);
  bringIn(out, at);
  return at;
}
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

test('older releases look like none while they are deleted, and are deleted by the next build where one has not come to it', async () => {
  for (const [text, stamp] of [
    ['one', '20260101T000000'],
    ['two', '20260102T000000'],
  ] as const) {
    build(text);
    publish(out, stamp);
  }
  const left = [join(releasesDir(out), 'leaving-20260101T000000')];
  expect(putAside(out)).toEqual(left);
  expect(putAside(out)).toEqual(left);
  expect(existsSync(join(left[0] ?? '', 'index.html'))).toBe(true);
  deleteOlder(out);
  await expect.poll(() => readdirSync(releasesDir(out))).toEqual(['20260102T000000']);
  expect(shown()).toBe('two');
  expect(putAside(out)).toEqual([]);
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

test('what was brought in and not published is put aside by the next, and never published', () => {
  build('one');
  publish(out, '20260101T000000');
  build('broken');
  writeFileSync(join(releasesDir(out), 'staging', 'litter.html'), '');
  symlinkSync('nowhere', join(releasesDir(out), 'next'));
  expect(shown()).toBe('one');
  expect(earlierBuilds(out)).toEqual(['staging', '20260101T000000'].map((it) => join(releasesDir(out), it)));
  build('two');
  expect(readdirSync(join(releasesDir(out), 'unpublished')).sort()).toEqual(['index.html', 'litter.html']);
  publish(out, '20260102T000000');
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(shown()).toBe('two');
  expect(readdirSync(releasesDir(out)).sort()).toEqual(['20260101T000000', '20260102T000000']);
});

test('a site is published on another file system than the one it was built on', () => {
  const far = otherFileSystem();
  test.skip(far === undefined, 'this machine has one file system for files of tests');
  try {
    const at = build('one', join(far ?? '', 'built'));
    publish(out, '20260101T000000');
    expect(shown()).toBe('one');
    expect(existsSync(at)).toBe(false);
  } finally {
    rmSync(far ?? '', { recursive: true });
  }
});

test('a place below something that is no folder is refused before anything is built', () => {
  writeFileSync(join(dir, 'file'), '');
  for (const place of [join(dir, 'file/site'), '/proc/nothing/site'])
    expect(() => openReleases(place), place).toThrow(/ENOTDIR|ENOENT/);
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
  expect(() => openReleases(out)).toThrow(
    `${out} 已经存在，不是门户自己建的，不会覆盖它\n  怎么办：把它改名或移走（里面的文件会保留），或用 PORTAL_OUT 另选一个位置`,
  );
  expect(readFileSync(join(out, 'precious.txt'), 'utf8')).toBe('mine');
  expect(existsSync(releasesDir(out))).toBe(false);
});

test('a link to somewhere else, and a file, are refused', () => {
  mkdirSync(join(dir, 'elsewhere'));
  symlinkSync('elsewhere', out);
  expect(() => openReleases(out)).toThrow(`${out} 是指向 ${join(dir, 'elsewhere')} 的链接，不是门户自己建的`);
  rmSync(out);
  writeFileSync(out, '');
  expect(() => publishedRelease(out)).toThrow('已经存在，不是门户自己建的');
});

/** A share or disk that holds no links. */
const noLinks = (): never => {
  throw Object.assign(new Error('links are not supported'), { code: 'EOPNOTSUPP' });
};

test('where no links can be made the site is a folder, which the next build finds, replaces and keeps', () => {
  expect(openReleases(out)).toBe(true);
  expect(openReleases(out, noLinks)).toBe(false);
  build('one');
  expect(publish(out, '20260101T000000', false)).toBe(out);
  expect(shown()).toBe('one');
  expect(publishedRelease(out)).toBe('20260101T000000');
  expect(earlierBuilds(out)).toEqual([join(releasesDir(out), 'staging'), out]);
  for (const text of ['two', 'three']) {
    build(text);
    publish(out, '20260101T000000', false);
    expect(shown()).toBe(text);
  }
  expect(readdirSync(releasesDir(out)).sort()).toEqual(['20260101T000000-2', 'placed']);
  expect(readFileSync(join(releasesDir(out), '20260101T000000-2/index.html'), 'utf8')).toBe('two');
});

test('a folder in place of a link, and a link in place of that folder: the release before is kept', () => {
  build('linked');
  publish(out, '20260101T000000');
  build('folder');
  publish(out, '20260102T000000', false);
  expect(shown()).toBe('folder');
  build('linked again');
  publish(out, '20260103T000000');
  expect(shown()).toBe('linked again');
  expect(readdirSync(releasesDir(out)).sort()).toEqual(['20260102T000000', '20260103T000000']);
});

test('a share that is taken away while the site is put in place leaves the one before', () => {
  build('one');
  publish(out, '20260101T000000', false);
  build('two');
  rmSync(join(releasesDir(out), 'staging'), { recursive: true });
  expect(() => publish(out, '20260102T000000', false)).toThrow('ENOENT');
  expect(shown()).toBe('one');
});

test('any other fault of making a link is not taken for a place without links', () => {
  const full = (): never => {
    throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
  };
  expect(() => openReleases(out, full)).toThrow('disk full');
});
