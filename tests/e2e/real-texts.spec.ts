import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { serveSite, type SiteServer } from '../../src/serve/site-server.ts';
import { SearchStore } from '../../src/search/store.ts';
import { measureRecall, scannedPages } from '../bench/search/recall.ts';
import { buildSite } from '../support/build-site.ts';

const policies = resolve('../shared/real/policies');
const stems = [
  'cdpf-2012-21',
  'sixian-2020-reform',
  'suzhou-2020-49',
  'tianjin-12-5-organization',
  'zhengzhou-2020-43',
];
const missing = !existsSync(policies);
if (missing) console.log(`skipped: the five real texts are not at ${policies}`);

test.describe('the five real texts, imported into an empty folder and published below a sub-path', () => {
  test.skip(missing, 'the real texts are not on this machine');
  test.describe.configure({ mode: 'serial', timeout: 300_000 });

  let dir: string;
  let site: SiteServer | undefined;

  const home = (): string => `${new URL(site?.url ?? '').origin}/disclosure/`;

  test.beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'portal-real-'));
    const content = join(dir, 'content');
    const files = stems.map((stem) => join(policies, `${stem}.txt`));
    await promisify(execFile)(process.execPath, ['scripts/import.ts', 'policy', ...files, '--into', content]);
    const siteFile = join(content, 'site.json');
    const settings = JSON.parse(readFileSync(siteFile, 'utf8')) as Record<string, unknown>;
    writeFileSync(siteFile, JSON.stringify({ ...settings, url: 'https://example.org/disclosure/' }));
    const { code, output } = await buildSite({ content, out: join(dir, 'dist') });
    expect(code, output).toBe(0);
    expect(output).toContain('已公布');
    site = await serveSite({ dir: join(dir, 'dist'), base: '/disclosure/', port: 0 });
  });

  test.afterAll(async () => {
    await site?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  test('all five are listed and read from the list on', async ({ page }) => {
    await page.goto(`${home()}policies/`);
    await expect(page.locator('.records > li')).toHaveCount(stems.length);
    for (const stem of stems)
      await expect(page.locator(`.records a[href="/disclosure/policies/${stem}/"]`)).toHaveCount(1);
  });

  test('chapters, items and the attached plan stand where commitments will cite them', async ({ page }) => {
    const expected = {
      'cdpf-2012-21': ['c4-s5', 'c1-s1'],
      'sixian-2020-reform': ['a1-c6-s4', 'a1-c2-s1'],
      'suzhou-2020-49': ['c5-s15', 'c1-s2-p3'],
      'tianjin-12-5-organization': ['c2-p8', 'c3-n14', 'c3-p1'],
      'zhengzhou-2020-43': ['a1-c3-n7', 'a1-c4-s4', 'a1-c2-p1'],
    };
    for (const [stem, ids] of Object.entries(expected)) {
      await page.goto(`${home()}policies/${stem}/`);
      for (const id of ids) await expect(page.locator(`[id="${id}"]`), `${stem} #${id}`).toBeVisible();
    }
  });

  test('recipients, signature and the lines of distribution are readable', async ({ page }) => {
    await page.goto(`${home()}policies/sixian-2020-reform/`);
    for (const kind of ['recipients', 'signature', 'note', 'copy-to', 'printed-by'])
      await expect(page.locator(`.policy-text .${kind}`).first(), kind).toBeVisible();
  });

  test('collections without a record have neither page nor link', async ({ page, request }) => {
    await page.goto(home());
    const labels = await page
      .getByRole('navigation', { name: '栏目', exact: true })
      .getByRole('link')
      .allTextContents();
    expect(labels.map((it) => it.trim())).toEqual(['首页', '政策文件', '搜索', '投诉', '帮助']);
    for (const folder of ['places', 'commitments', 'measures', 'observations', 'inspections', 'documents'])
      expect((await request.get(`${home()}${folder}/`)).status(), folder).toBe(404);
  });

  test('strings of the texts are found where a plain scan finds them', async () => {
    const dist = join(dir, 'dist');
    const store = await SearchStore.open((name) =>
      Promise.resolve(inflateRawSync(readFileSync(join(dist, 'search/index', `${name}.bin`)))),
    );
    const { pages, found, titled, missed } = await measureRecall(store, scannedPages(dist), 200);
    expect(missed).toEqual([]);
    expect([pages > 200, titled > 0, found]).toEqual([true, true, pages]);
  });

  test('search works below the sub-path', async ({ page }) => {
    await page.goto(`${home()}search/?q=绩效评估`);
    const link = page.getByRole('region', { name: '搜索结果' }).locator('a[href*="#"]').first();
    await expect(link).toHaveAttribute(
      'href',
      /^\/disclosure\/policies\/sixian-2020-reform\/#a1-c6-s4:~:text=/,
    );
  });
});
