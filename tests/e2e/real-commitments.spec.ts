import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { sectionOf } from '../support/section.ts';
import { stringify } from 'yaml';
import type { CommitmentInput } from '../../src/schemas/commitment.ts';
import { serveSite, type SiteServer } from '../../src/serve/site-server.ts';
import { buildSite } from '../support/build-site.ts';

const policies = resolve('../shared/real/policies');
/** Where each text holds, as its notice names it. */
const places: Record<string, string | undefined> = {
  'cdpf-2012-21': undefined,
  'sixian-2020-reform': '341324',
  'suzhou-2020-49': '3205',
  'tianjin-12-5-organization': '12',
  'zhengzhou-2020-43': '4101',
};
const divisions = `code,name
12,天津市
32,江苏省
3205,苏州市
320506,吴中区
34,安徽省
3413,宿州市
341324,泗县
41,河南省
4101,郑州市
410102,中原区
`;
const missing = !existsSync(policies);
if (missing) console.log(`skipped: the five real texts are not at ${policies}`);

const promisesOf = (stem: string): CommitmentInput[] =>
  JSON.parse(
    readFileSync(resolve('tests/fixtures/commitments', `${stem}.json`), 'utf8'),
  ) as CommitmentInput[];

/** Writes the commitments of a text into its front matter. */
function promise(content: string, stem: string): void {
  const file = join(content, 'policies', `${stem}.mdx`);
  const place = places[stem];
  const more = { ...(place === undefined ? {} : { place }), commitments: promisesOf(stem) };
  const yaml = stringify(more, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', `---\n${yaml}`));
}

test.describe('the five real texts with what they promise', () => {
  test.skip(missing, 'the real texts are not on this machine');
  test.describe.configure({ mode: 'serial', timeout: 300_000 });

  const stems = Object.keys(places);
  const all = stems.flatMap(promisesOf);
  let dir: string;
  let site: SiteServer | undefined;
  const at = (path: string): string => new URL(path, site?.url).href;

  test.beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'portal-promises-'));
    const content = join(dir, 'content');
    const files = stems.map((stem) => join(policies, `${stem}.txt`));
    await promisify(execFile)(process.execPath, ['scripts/import.ts', 'policy', ...files, '--into', content]);
    for (const stem of stems) promise(content, stem);
    writeFileSync(join(content, 'divisions.csv'), divisions);
    const { code, output } = await buildSite({ content, out: join(dir, 'dist') });
    expect(code, output).toBe(0);
    expect(output).toContain('已公布');
    site = await serveSite({ dir: join(dir, 'dist'), base: '/', port: 0 });
  });

  test.afterAll(async () => {
    await site?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  test('every promise is listed, and without a record none is called broken', async ({ page }) => {
    expect(all.length).toBeGreaterThanOrEqual(30);
    await page.goto(at('/commitments/'));
    await expect(page.getByText(`共 ${all.length} 项承诺`)).toBeVisible();
    const counts = sectionOf(page, '兑现得怎么样？');
    await expect(counts.getByText('无数据', { exact: true })).toBeVisible();
    await expect(counts.getByText('未兑现', { exact: true })).toHaveCount(0);
  });

  test('a page shows the clause in its own words and says that nothing is known', async ({ page }) => {
    await page.goto(at('/commitments/suzhou-association-money-city/'));
    await expect(page.locator('.verdict')).toContainText('无数据');
    await expect(sectionOf(page, '文件怎么说的？').locator('blockquote')).toContainText('10万元');
    await page.getByRole('link', { name: /^《.*》五、/ }).click();
    await expect(page).toHaveURL(/\/policies\/suzhou-2020-49\/#c5-s15-p1$/);
    const chips = page.locator('[id="c5-s15-p1"] + .clause-status');
    await expect(chips.getByRole('listitem')).toHaveCount(3);
    await expect(chips.getByRole('listitem').first()).toContainText('无数据');
  });

  test('each text shows all of its promises', async ({ page }) => {
    for (const stem of stems) {
      await page.goto(at(`/policies/${stem}/`));
      const section = sectionOf(page, '这份文件的承诺');
      await expect(section.getByRole('heading', { level: 3 }), stem).toHaveCount(promisesOf(stem).length);
    }
  });
});
