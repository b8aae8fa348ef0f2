import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bringIn, openReleases, publish, releasesDir } from '../../../src/integrations/releases.ts';
import { buildSite, makeCheckout, runBuild } from '../../support/build-site.ts';
import { fixture } from '../../support/fixture.ts';
import { otherFileSystem } from '../../support/other-file-system.ts';

let dir: string;
let out: string;
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'portal-build-'));
  out = join(dir, 'site');
});
test.afterEach(() => rmSync(dir, { recursive: true }));

/** Publishes a site of one page. */
function publishBefore(): void {
  const built = join(dir, 'built');
  openReleases(out);
  mkdirSync(built);
  writeFileSync(join(built, 'index.html'), 'before');
  bringIn(out, built);
  publish(out, '20260101T000000');
}

test('a build of bad content names every fault and leaves the published site as it was', async () => {
  publishBefore();

  const { code, output } = await buildSite({ content: fixture('shape'), out });
  expect(code).not.toBe(0);
  for (const part of [
    'site.json 第 3 行 publisher',
    'policies/fields.mdx 第 6 行 kind',
    'policies/gb18030.mdx 第 1 行',
    '内容有错误，没有构建。请按上面逐条改正后再试',
  ])
    expect(output).toContain(part);
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('before');
  expect(readdirSync(join(dir, '.site.releases'))).toEqual(['20260101T000000']);
});

test('a build refuses an output folder that the portal did not make', async () => {
  mkdirSync(out);
  writeFileSync(join(out, 'precious.txt'), 'mine');
  const { code, output } = await buildSite({ content: fixture('good-content'), out });
  expect(code).not.toBe(0);
  expect(output).toContain('已经存在，不是门户自己建的，不会覆盖它');
  expect(readdirSync(dir)).toEqual(['site']);
  expect(readFileSync(join(out, 'precious.txt'), 'utf8')).toBe('mine');
});

test('from and to any place, what was there at the start is built; a build that only renders publishes nothing and says so', async () => {
  const checkout = makeCheckout();
  const far = otherFileSystem();
  const content = join(dir, '内容 a#b%20?c&d');
  out = join(far ?? dir, '公布 a#b%20?c&d', 'site');
  cpSync(fixture('good-content'), content, { recursive: true });
  const security = '.well-known/security.txt';
  mkdirSync(join(checkout, 'public/.well-known'));
  writeFileSync(join(checkout, 'public', security), 'at the start');
  publishBefore();
  try {
    const build = runBuild(checkout, {
      ...{ PORTAL_BENCH: 'render', PORTAL_CONTENT: content, PORTAL_OUT: out },
    });
    const caches = join(checkout, '.cache');
    const hasBegun = () =>
      existsSync(caches) && readdirSync(caches).some((name) => existsSync(join(caches, name, 'site')));
    await expect.poll(hasBegun, { timeout: 60_000 }).toBe(true);
    const site = readFileSync(join(content, 'site.json'), 'utf8');
    const { name } = JSON.parse(site) as { name: string };
    writeFileSync(join(content, 'site.json'), site.replace(name, '改过的名称'));
    rmSync(join(content, 'policies'), { recursive: true });
    writeFileSync(join(checkout, 'public', security), 'later');
    writeFileSync(join(checkout, 'public/new.txt'), 'later');

    const { code, output } = await build;
    expect(code, output).toBe(0);
    expect(output).toContain('只渲染，没有检查，不公布');
    expect(output).not.toContain('已公布');
    expect(output).toMatch(/构建期间内容文件夹有改动，这次公布的是构建开始时的内容：policies\/.*site\.json/);
    expect(output).toMatch(/public\/\.well-known\/security\.txt.*public\/new\.txt/);
    expect(readdirSync(out)).toEqual(['index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('before');
    const releases = releasesDir(out);
    expect(readdirSync(releases).sort()).toEqual(['20260101T000000', 'build.lock', 'staging']);
    const built = join(releases, 'staging');
    expect(readFileSync(join(built, 'index.html'), 'utf8')).toContain(name);
    expect(readFileSync(join(built, security), 'utf8')).toBe('at the start');
    expect(existsSync(join(built, 'new.txt'))).toBe(false);
    for (const policy of readdirSync(join(fixture('good-content'), 'policies')))
      expect(existsSync(join(built, 'policies', policy.replace('.mdx', ''), 'index.html')), policy).toBe(
        true,
      );
  } finally {
    for (const folder of [checkout, ...(far === undefined ? [] : [far])])
      rmSync(folder, { recursive: true, force: true });
  }
});
