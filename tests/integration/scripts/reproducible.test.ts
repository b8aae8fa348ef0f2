import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  checkReproducible,
  twoDays,
  type Build,
  type BuildOf,
} from '../../../scripts/support/reproducible.ts';
import { makeCheckout } from '../../support/build-site.ts';
import { fixture } from '../../support/fixture.ts';

let dir: string;
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'portal-twice-'));
  writeFileSync(join(dir, 'site.json'), '{}');
});
test.afterEach(() => rmSync(dir, { recursive: true }));

/** Builds a site of these files, and tells what was asked for and said. */
async function checked(files: (of: BuildOf) => Record<string, string>, fails = false) {
  const asked: BuildOf[] = [];
  const lines: string[] = [];
  const build: Build = (of) => {
    asked.push({ ...of, content: readFileSync(join(of.content, 'site.json'), 'utf8') });
    mkdirSync(of.out);
    for (const [file, text] of Object.entries(files(of))) writeFileSync(join(of.out, file), text);
    return Promise.resolve(fails ? undefined : of.out);
  };
  const days = ['2026-11-24', '2026-11-26'] as const;
  const code = await checkReproducible(dir, { days, build, say: (line) => lines.push(line) });
  return { code, asked, lines };
}

test('two sites with the same bytes pass; folder, day, zone and workers were others', async () => {
  const { code, asked, lines } = await checked(() => ({ 'index.html': '网页' }));
  expect(code).toBe(0);
  expect(lines.at(-1)).toBe('✓ 两次构建的网站，每个文件的每个字节都相同');
  const [one, two] = asked;
  for (const name of ['PORTAL_TODAY', 'TZ', 'UV_THREADPOOL_SIZE'] as const)
    expect(one?.env[name], name).not.toBe(two?.env[name]);
  expect(one?.out).not.toBe(two?.out);
  expect([one?.processors, two?.processors]).toEqual([undefined, 1]);
  expect(one?.content).toBe(two?.content);
});

test('each file that differs is named with the first difference, and so is what one alone has', async () => {
  const { code, lines } = await checked(({ env: { PORTAL_TODAY: day } }) => ({
    'index.html': `截至${day}`,
    'same.txt': 'same',
    [`${day}.json`]: '{}',
  }));
  expect(code).toBe(1);
  expect(lines.slice(2)).toEqual([
    '✗ 2026-11-24.json：只有第一次构建有',
    '✗ 2026-11-26.json：只有第二次构建有',
    '✗ index.html：从第 16 个字节起不同',
    '    第一次："截至2026-11-24"',
    '    第二次："截至2026-11-26"',
    '✗ 3 个文件不同',
  ]);
});

test('a build that fails ends the check', async () => {
  const { code, asked } = await checked(() => ({}), true);
  expect([code, asked.length]).toEqual([1, 1]);
});

test('the two days are the ends of the next stretch on which nothing changes', () => {
  const steps = ['2026-11-01', '2026-11-26', '2026-11-27', '2026-11-28', '2026-12-01'];
  const asOf = (day: string): string => steps.findLast((it) => it <= day) ?? '';
  expect(twoDays('2026-11-26', asOf)).toEqual(['2026-11-28', '2026-11-30']);
  expect(twoDays('2026-11-20', asOf)).toEqual(['2026-11-20', '2026-11-25']);
  expect(twoDays('2026-11-20', (day) => day)).toEqual(['2026-11-20', '2026-11-20']);
});

test('a small site is the same twice', () => {
  const checkout = makeCheckout();
  try {
    const said = execFileSync(process.execPath, ['scripts/check-reproducible.ts', '--render'], {
      cwd: checkout,
      env: { ...process.env, PORTAL_CONTENT: fixture('good-content'), NODE_DISABLE_COMPILE_CACHE: '1' },
      encoding: 'utf8',
    });
    expect(said).toContain('每个字节都相同');
  } finally {
    rmSync(checkout, { recursive: true, force: true });
  }
});
