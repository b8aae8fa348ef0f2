import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readBuiltSite } from '../../../src/gates/built-site.ts';
import { heaviest } from '../../../src/gates/heaviest.ts';
import { pageSize } from '../../../src/gates/page-size.ts';

test('a page of more than 1500 elements is refused; those inside of a published text do not count', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'portal-size-'));
  const write = (name: string, body: string): void => {
    mkdirSync(join(dir, name));
    writeFileSync(join(dir, name, 'index.html'), `<!doctype html><html><body>${body}</body></html>`);
  };
  try {
    write('just', '<p></p>'.repeat(1498));
    write('long', '<p></p>'.repeat(1499));
    write('law', `<section data-published-text>${'<p></p>'.repeat(3000)}</section>`);
    write('beside', `<section data-published-text><p></p></section>${'<p></p>'.repeat(1500)}`);
    const findings = await pageSize.check(readBuiltSite(dir, 'https://portal.example.org', '/'));
    expect(findings).toEqual(
      [
        { where: '/beside/', count: 1503 },
        { where: '/long/', count: 1501 },
      ].map(({ where, count }) => ({
        where,
        what: `这一页有 ${count} 个元素，超过 1500 个`,
        ...{ todo: '把长列表、长表格分成几页，用链接连起来', level: 'error' },
      })),
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('the ten heaviest pages are named, the heaviest first', () => {
  const pages = heaviest('最重', String);
  for (let number = 1; number <= 30; number += 1) pages.note(`/${(number * 7) % 31}/`, (number * 7) % 31);
  expect(pages.text()).toBe(
    '最重：/30/ 30，/29/ 29，/28/ 28，/27/ 27，/26/ 26，/25/ 25，/24/ 24，/23/ 23，/22/ 22，/21/ 21',
  );
});
