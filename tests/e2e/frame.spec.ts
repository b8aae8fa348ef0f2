import { expect, test } from '@playwright/test';

const kinds = [
  { name: 'home', url: '/' },
  { name: 'list', url: '/policies/' },
  { name: 'filtered list', url: '/policies/status/有效/' },
  { name: 'policy', url: '/policies/yunting-2021-12-associations/' },
  { name: 'policy with a table', url: '/policies/yunting-2022-24-audit-disclosure/' },
  { name: 'search', url: '/search/?q=审计' },
  { name: 'help', url: '/help/' },
  { name: 'contact', url: '/contact/' },
  { name: 'sitemap', url: '/sitemap/' },
  { name: 'not found', url: '/no-such-page/' },
];

for (const { name, url } of kinds) {
  test(`${name}: landmarks, one h1, a title of its own, no complaint of the browser`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(url);
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('contentinfo')).toHaveCount(1);
    await expect(page.getByRole('navigation', { name: '栏目', exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/云汀市残疾人联合会信息公开$/);
    // A section with a heading is no landmark: only what scrolls is a region.
    const regions = page.getByRole('region').and(page.locator(':not(.table-scroll):not(#search-results)'));
    await expect(regions).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test('the first Tab reaches the skip links, and Enter on the first leads into the text', async ({ page }) => {
  await page.goto('/policies/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('on a phone the columns are in a menu that works without script, complaints among them', async ({
  browser,
}) => {
  const page = await browser.newPage({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    baseURL: process.env['PORTAL_E2E_URL'],
  });
  await page.goto('/policies/');
  const complain = page
    .getByRole('navigation', { name: '栏目', exact: true })
    .getByRole('link', { name: '投诉' });
  await expect(complain).toBeHidden();
  await page.getByText('栏目菜单').click();
  await complain.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('投诉和意见');
  await page.close();
});

test('the navigation says where one is', async ({ page }) => {
  await page.goto('/policies/');
  await expect(page.getByRole('link', { name: '政策文件', exact: true }).first()).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.goto('/policies/yunting-2021-12-associations/');
  await expect(page.getByRole('link', { name: '政策文件', exact: true }).first()).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('the footer has what visitors of such a site expect', async ({ page }) => {
  await page.goto('/');
  const footer = page.getByRole('contentinfo');
  for (const name of [
    /无障碍操作说明/,
    '无障碍声明',
    '网站地图',
    '联系我们',
    '网站声明',
    '隐私安全',
    /帮助信息/,
    'English summary',
  ])
    await expect(footer.getByRole('link', { name })).toHaveCount(1);
  for (const term of [
    '主办单位',
    '承办单位',
    '技术支持',
    '网站标识码',
    'ICP 备案号',
    '公安备案号',
    '官方账号',
  ])
    await expect(footer.getByRole('term').filter({ hasText: term })).toHaveCount(1);
  await footer.locator('a[lang=en]').click();
  await expect(page.locator('article[lang=en]').getByRole('link', { name: '12385' })).toBeVisible();
});

test('the page that is not there answers 404 and says how to go on', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link', { name: '从网站地图里找' })).toBeVisible();
});

test('the name of the sample city is marked as a demonstration on every page', async ({ page }) => {
  await page.goto('/help/');
  await expect(page.getByRole('banner').getByText('演示', { exact: true })).toBeVisible();
});

test('sitemap.xml names every page that answers, in full', async ({ page, request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const urls = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((it) => new URL(it[1] ?? '').pathname);
  expect(urls).toContain('/policies/yunting-2021-12-associations/');
  expect(urls).not.toContain('/404.html');
  for (const url of urls) expect((await request.get(url)).status(), url).toBe(200);
  await page.goto('/robots.txt');
  await expect(page.locator('body')).toContainText('Sitemap: https://portal.example.org/sitemap.xml');
});
