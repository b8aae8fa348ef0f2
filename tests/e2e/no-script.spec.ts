import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('reading, finding by list and following links work with scripts off', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^政策文件 \d+ 份$/ })
    .click();
  await page
    .getByRole('navigation', { name: '按条件查看' })
    .getByRole('link', { name: /^志愿服务（/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('政策文件：主题 志愿服务');
  await page.locator('.records a').first().click();
  await expect(page.locator('.policy-text p').first()).toBeVisible();
  const second = page.getByRole('navigation', { name: '目录' }).getByRole('link').nth(1);
  const href = (await second.getAttribute('href')) ?? '';
  await second.click();
  await expect(page.locator(href)).toBeInViewport();
});

test('the clause in the address bar shows how to cite it', async ({ page }) => {
  await page.goto('/policies/yunting-2021-12-associations/#c2-s3');
  await expect(page.getByText(/^《.*》（云汀残字〔2021〕12号）二、（三）$/)).toBeVisible();
});

test('the search page says how to find things by list', async ({ page }) => {
  await page.goto('/search/?q=审计');
  await expect(page.getByText('没有脚本时，可以从这些清单里找')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '网站地图' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('网站地图');
});
