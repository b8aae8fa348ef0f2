import { expect, test } from '@playwright/test';

test('a search from the header leads to the clauses that say it, and the count is announced', async ({
  page,
}) => {
  await page.goto('/policies/');
  await page.getByRole('searchbox', { name: '搜索全站' }).fill('考核');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=%E8%80%83%E6%A0%B8$/);
  await expect(page.getByRole('status')).toHaveText(/^找到 \d+ 处/);
  await expect(page.getByRole('searchbox', { name: '搜索全站' })).toHaveValue('考核');
  const clause = page.getByRole('region', { name: '搜索结果' }).locator('a[href*="#"]').first();
  const href = (await clause.getAttribute('href')) ?? '';
  expect(href).toMatch(/^\/policies\/[^#]+\/#/);
  await clause.click();
  const target = page.locator(`[id="${new URL(href, 'https://x').hash.slice(1)}"]`);
  await expect(target).toBeInViewport();
  await expect(target).toContainText('考核');
});

test('what is found is marked in the words around it', async ({ page }) => {
  await page.goto('/search/?q=满意度');
  await expect(page.getByRole('status')).toHaveText(/^找到 \d+ 处/);
  await expect(page.getByRole('region', { name: '搜索结果' }).locator('mark').first()).toContainText('满意');
});

test('help pages are found too', async ({ page }) => {
  await page.goto('/search/?q=读屏软件');
  await expect(
    page.getByRole('region', { name: '搜索结果' }).locator('a[href="/help/"]').first(),
  ).toBeVisible();
});

test('nothing found is said, with advice', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqqq');
  await expect(page.getByRole('status')).toContainText('没有找到“zzzzqqqq”');
});

test('a query is shown as text, never as markup', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=document.title=1>')}`);
  await expect(page.getByRole('status')).not.toHaveText('正在搜索……');
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

test('more results come by a button, and the focus goes to the first of them', async ({ page }) => {
  await page.goto('/search/?q=残疾人');
  await expect(page.getByRole('status')).toContainText('先显示最相关的 30 处');
  await page.getByRole('button', { name: /^再显示/ }).click();
  await expect(page.getByRole('status')).toContainText(/60 处|\d+ 处，最相关的在前/);
  expect(await page.evaluate(() => document.activeElement?.closest('#search-results') !== null)).toBe(true);
});
