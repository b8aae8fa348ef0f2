import { expect, test, type Page } from '@playwright/test';

/** Serves the style sheet as a browser without these features understands it. */
async function without(page: Page, change: (css: string) => string): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

test('a browser without :has() shows the links of all clauses', async ({ page }) => {
  await without(page, (css) => css.replaceAll('selector(:has(a))', '(unknown: property)'));
  await page.goto('/policies/yunting-2021-12-associations/');
  await expect(page.getByRole('link', { name: '引用二、（三）', exact: true })).toBeVisible();
});

test('without any style sheet the page reads from top to bottom', async ({ page }) => {
  await without(page, () => '');
  await page.goto('/policies/yunting-2021-12-associations/');
  const order = await page.evaluate(() =>
    [
      '.skip',
      '.brand',
      '.site-nav',
      '.breadcrumb',
      'h1',
      '.card',
      '.toc',
      '.policy-text',
      '.site-footer',
    ].map((selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? -1),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(Math.min(...order)).toBeGreaterThanOrEqual(0);
});

test('a browser without clipboard access still shows the words to select', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/policies/yunting-2021-12-associations/#c2-s3');
  await page.getByRole('button', { name: '复制引用' }).click();
  await expect(page.getByRole('status').filter({ hasText: '手动选中' })).toBeVisible();
});
