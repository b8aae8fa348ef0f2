import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { readBuiltSite } from '../../../src/gates/built-site.ts';
import { weight } from '../../../src/gates/weight.ts';
import { fixture } from '../../support/fixture.ts';

/** Text that gzip can't make much smaller, the same every time. */
const noise = (length: number): string => {
  let state = 1;
  const next = () => (state = (state * 48271) % 2147483647);
  return Array.from({ length }, () => String.fromCharCode(33 + (next() % 94)))
    .join('')
    .replace(/[*/<>&]/g, '.');
};

test('weight adds up a page, its styles and the scripts that it loads by itself, save on the search page', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'portal-weight-'));
  try {
    cpSync(fixture('weight'), dir, { recursive: true });
    writeFileSync(join(dir, '_astro/chunk.js'), `/* ${noise(50_000)} */`);
    // Loaded on a press only: as heavy as it likes to be.
    writeFileSync(join(dir, '_astro/later.js'), `/* ${noise(50_000)} */`);
    const findings = await weight.check(readBuiltSite(dir, 'https://portal.example.org', '/'));
    expect(findings.map(({ what: _, ...rest }) => rest)).toEqual([
      { where: '/big/', todo: '把长列表分页，或者减少样式和脚本', level: 'error' },
    ]);
    expect(findings[0]?.what).toMatch(
      /^这一页压缩后 4\d\.\d KB，超过 40\.0 KB：_astro\/chunk\.js 4\d\.\d KB，big\/index\.html 0\.\d KB，_astro\/site\.js 0\.1 KB，_astro\/part\.js 0\.0 KB，_astro\/site\.css 0\.0 KB$/,
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('the words of a published text are not counted, what the portal says beside them is, up to what they weigh', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'portal-weight-'));
  const write = (name: string, body: string): void => {
    mkdirSync(join(dir, name));
    writeFileSync(
      join(dir, name, 'index.html'),
      `<!doctype html><title>一页</title><section data-published-text>${body}</section>`,
    );
  };
  try {
    write('law', `<p>${noise(200_000)}</p>`);
    write('marked', `<p>${noise(60_000)}<a data-search-skip>${noise(50_000)}</a></p>`);
    write('overdone', `<p>${noise(10_000)}<a data-search-skip>${noise(60_000)}</a></p>`);
    const findings = await weight.check(readBuiltSite(dir, 'https://portal.example.org', '/'));
    expect(findings.map(({ where }) => where)).toEqual(['/overdone/']);
    expect(findings[0]?.what).toMatch(
      /^这一页压缩后 \d\d\.\d KB，其中正文的文字 \d\.\d KB 不算，其余超过 40\.0 KB：overdone\/index\.html \d\d\.\d KB$/,
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('the ten heaviest pages are told with their weight, whichever come first', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'portal-weight-'));
  try {
    const weightOf = (index: number): number => 1000 + ((index * 7) % 40) * 500;
    const html = (index: number): string =>
      `<!doctype html><title>一页</title><p>${noise(weightOf(index))}</p>`;
    for (let index = 0; index < 40; index += 1) {
      mkdirSync(join(dir, `${index}`));
      writeFileSync(join(dir, `${index}/index.html`), html(index));
    }
    const said: string[] = [];
    const log = process.stdout.write.bind(process.stdout);
    process.stdout.write = (text: string | Uint8Array) => said.push(text.toString()) > 0;
    try {
      expect(await weight.check(readBuiltSite(dir, 'https://portal.example.org', '/'))).toEqual([]);
    } finally {
      process.stdout.write = log;
    }
    const heaviest = Array.from({ length: 40 }, (_, index) => index)
      .toSorted((a, b) => weightOf(b) - weightOf(a))
      .slice(0, 10)
      .map((index) => `/${index}/ ${(gzipSync(html(index)).length / 1000).toFixed(1)} KB`);
    expect(said.join('')).toContain(heaviest.join('，'));
  } finally {
    rmSync(dir, { recursive: true });
  }
});
