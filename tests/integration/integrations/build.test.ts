import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite } from '../../support/build-site.ts';
import { fixture } from '../../support/fixture.ts';
import { publishBefore } from './publish-before.ts';

let dir: string;
let out: string;
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'portal-build-'));
  out = join(dir, 'site');
});
test.afterEach(() => rmSync(dir, { recursive: true }));

test('a build of bad content names every fault and leaves the published site as it was', async () => {
  publishBefore(dir, out);

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
