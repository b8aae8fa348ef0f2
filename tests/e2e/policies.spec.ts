import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { sectionOf } from '../support/section.ts';

const ids = readdirSync(resolve('content/policies')).map((file) => file.replace(/\.mdx$/, ''));
const associations = '/policies/yunting-2021-12-associations/';

test('the list has every text, newest first', async ({ page }) => {
  await page.goto('/policies/');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).locator('a')).toHaveCount(
    ids.length,
  );
  await expect(page.getByText(`共 ${ids.length} 份，新的在前`)).toBeVisible();
  const dates = await page
    .locator('.records time')
    .evaluateAll((all) => all.map((it) => it.getAttribute('datetime')));
  expect(dates).toEqual([...dates].sort().reverse());
});

test('each filter is a link to a list of its own that says what it shows', async ({ page }) => {
  await page.goto('/policies/');
  const link = page
    .getByRole('navigation', { name: '按条件查看' })
    .getByRole('link', { name: /^废止（\d+）$/ });
  const count = Number(/（(\d+)）/.exec((await link.textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(0);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('政策文件：时效 废止');
  await expect(page.locator('.records > li')).toHaveCount(count);
  for (const chip of await page.locator('.records .chip').allTextContents()) expect(chip.trim()).toBe('废止');
  await expect(link).toHaveAttribute('aria-current', 'page');
});

test('a text opens with its summary and its record card', async ({ page }) => {
  await page.goto(associations);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '云汀市残疾人联合会关于加强专门协会建设的意见',
  );
  const card = sectionOf(page, '文件信息');
  await expect(card.getByText('云汀残字〔2021〕12号')).toBeVisible();
  await expect(card.getByRole('link', { name: '云汀市残疾人联合会', exact: true })).toBeVisible();
  await expect(card.locator('time').first()).toHaveAttribute('datetime', /^2021-\d\d-\d\d$/);
});

test('every line of the table of contents leads to the clause that it names', async ({ page }) => {
  await page.goto(associations);
  const links = page.getByRole('navigation', { name: '目录' }).getByRole('link');
  expect(await links.count()).toBeGreaterThan(10);
  for (const link of await links.all()) {
    const href = (await link.getAttribute('href')) ?? '';
    const label = ((await link.textContent()) ?? '').replace(/…$/, '');
    expect(await page.locator(href).textContent()).toContain(label);
  }
});

test('relations are linked in both directions', async ({ page }) => {
  await page.goto('/policies/yunting-2024-07-associations-amendment/');
  const relations = sectionOf(page, '相关文件');
  await relations
    .getByRole('listitem')
    .filter({ hasText: /^本文件修改的/ })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(new RegExp(`${associations}$`));
  const back = relations.getByRole('listitem').filter({ hasText: '修改本文件的' });
  await expect(back.locator('a[href="/policies/yunting-2024-07-associations-amendment/"]')).toHaveCount(1);
});

test('previous and next go through the whole list', async ({ page }) => {
  await page.goto('/policies/');
  await page.locator('.records a').first().click();
  await page.waitForURL((url) => url.pathname !== '/policies/');
  const seen = new Set<string>();
  for (;;) {
    seen.add(new URL(page.url()).pathname);
    const next = page.locator('a[rel=next]');
    if ((await next.count()) === 0) break;
    const from = page.url();
    await next.click();
    await page.waitForURL((url) => url.href !== from);
  }
  expect(seen.size).toBe(ids.length);
});

test('a clause has a link, words to cite it by, and a button that copies both', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(associations);
  await expect(page.getByRole('link', { name: /^引用/ })).toHaveCount(0);
  await page.getByLabel('在每一段后面显示“引用”链接').check();
  await page.getByRole('link', { name: '引用二、（三）', exact: true }).click();
  await expect(page).toHaveURL(/#c2-s3$/);
  const citation = '《云汀市残疾人联合会关于加强专门协会建设的意见》（云汀残字〔2021〕12号）二、（三）';
  await expect(page.locator('.citation:visible')).toContainText(citation);
  await page.getByRole('button', { name: '复制引用' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${citation} ${page.url()}`);
  await context.clearPermissions();
});

test('headings go down one level at a time', async ({ page }) => {
  for (const id of ids) {
    await page.goto(`/policies/${id}/`);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map((it) => Number(it.tagName[1])));
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? level), `${id}: heading ${index}`).toBeLessThanOrEqual(1);
    });
  }
});

test('the JSON has the record and its clauses with their addresses', async ({ request }) => {
  const response = await request.get('/policies/yunting-2021-12-associations.json');
  const data = (await response.json()) as { clauses: { id: string; url: string }[] };
  expect(data).toMatchObject({
    id: 'yunting-2021-12-associations',
    number: { agency: '云汀残字', year: 2021, serial: 12 },
  });
  const clause = data.clauses.find((it) => it.id === 'c2-s3');
  expect(clause).toMatchObject({ kind: 'section', marker: '（三）', parent: 'c2' });
  expect(clause?.url).toBe('https://portal.example.org/policies/yunting-2021-12-associations/#c2-s3');
});

test('search engines get schema.org Legislation and the meta names of the site guideline', async ({
  page,
}) => {
  await page.goto(associations);
  const ld: unknown = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}',
  );
  expect(ld).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: '云汀残字〔2021〕12号',
    legislationType: '意见',
    legislationLegalForce: 'https://schema.org/PartiallyInForce',
  });
  const meta: Record<string, string | null> = Object.fromEntries(
    await page
      .locator('meta[name]')
      .evaluateAll((all) => all.map((it) => [it.getAttribute('name') ?? '', it.getAttribute('content')])),
  );
  expect(meta).toMatchObject({ SiteName: '云汀市残疾人联合会信息公开', SiteDomain: 'portal.example.org' });
  expect(meta).toMatchObject({ ColumnName: '政策文件', ColumnType: '政策文件' });
  expect(meta['ArticleTitle']).toBe('云汀市残疾人联合会关于加强专门协会建设的意见');
  expect(meta['PubDate']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
});

test('on paper there is the document and not the site', async ({ page }) => {
  await page.goto(associations);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: '目录' })).toBeHidden();
  await expect(page.locator('.site-nav')).toBeHidden();
  await expect(
    page.getByText('https://portal.example.org/policies/yunting-2021-12-associations/').first(),
  ).toBeVisible();
  await expect(page.locator('#c2-s3')).toBeVisible();
});
