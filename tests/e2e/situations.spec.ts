import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('from services to a situation, to what to do and whom to call, without script', async ({ page }) => {
  await page.goto('/services/');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /残疾人服务热线 12385$/ })
      .first(),
  ).toHaveAttribute('href', 'tel:12385');
  await page.getByRole('link', { name: '听不见，要投诉' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('听不见，要投诉');
  await expect(page.getByText(/视频手语 0199-6746239/).first()).toBeVisible();
  await page.getByText('这一页有错，或者要投诉').click();
  await expect(page.locator('.copyable').last()).toContainText(
    '网址：https://portal.example.org/situations/deaf-complaint/',
  );
  await page
    .getByRole('link', { name: /^怎么办：/ })
    .first()
    .click();
  await expect(page.getByText(/^先去县（区）残联。$/)).toHaveCount(2);
});

test('a place answers in the order of need', async ({ page }) => {
  await page.goto('/places/990102/');
  await expect(page.locator('main .call').nth(1)).toContainText('0199-8252911');
  const heads = await page.locator('main h2').allInnerTexts();
  const order = ['在这里办事', '这里的承诺兑现情况', '志愿助残'].map((it) =>
    heads.findIndex((head) => head.includes(it)),
  );
  expect(order.filter((it) => it >= 0)).toEqual([...order].filter((it) => it >= 0).sort((a, b) => a - b));
  expect(order[0]).toBe(0);
});

test('a document says where its original is, or why there is none', async ({ page }) => {
  await page.goto('/documents/association-money-notice-2022/');
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await page.goto('/documents/appraisal-2024/');
  await expect(page.getByText('考核表存档，只公布结果')).toBeVisible();
});
