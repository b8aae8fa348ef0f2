import { expect, test, type Page } from '@playwright/test';

// Every task with nothing but Tab, the arrow keys and Enter, from the home page on.

/** Presses Tab until a link of this name in the main part has the focus, sees that the focus shows, and follows it. */
async function follow(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('link', { name: '跳到正文' }).focus();
  await page.keyboard.press('Enter');
  const wanted = page.getByRole('main').getByRole('link', { name }).first();
  await expect(wanted).toHaveCount(1);
  const isThere = () => wanted.evaluate((it) => it === document.activeElement);
  for (let presses = 0; presses < 200 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  await expect(wanted).toBeFocused();
  expect(await wanted.evaluate((it) => getComputedStyle(it).outlineStyle)).toBe('solid');
  await page.keyboard.press('Enter');
  await page.waitForLoadState();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('finds the association of a district', async ({ page }) => {
  await page.goto('/');
  await follow(page, /^按地方找/);
  await follow(page, /^临溪区$/);
  await follow(page, /^临溪区盲人协会$/);
  await expect(heading(page)).toHaveText('临溪区盲人协会');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /^0199-/ })
      .first(),
  ).toHaveAttribute('href', /^tel:/);
});

test('reads an audit to the last column of its statement', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/');
  await follow(page, /^审计结果：\d+ 年度 \d+ 份$/);
  await follow(page, /^查看 \d+ 年度审计结果/);
  await follow(page, /^云汀市盲人协会$/);
  await expect(heading(page)).toHaveText(/^云汀市盲人协会\s\d+\s年度审计$/);
  const box = page.getByRole('region', { name: /^业务活动表的表格/ });
  for (let presses = 0; presses < 40; presses += 1) {
    if (await box.evaluate((it) => it === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(box).toBeFocused();
  const hidden = await box.evaluate((it) => it.scrollWidth - it.clientWidth);
  for (let presses = 0; presses < 30; presses += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((it) => it.scrollLeft)).toBeGreaterThanOrEqual(hidden - 1);
});

test('finds who has not published', async ({ page }) => {
  await page.goto('/');
  await follow(page, /^审计结果：/);
  await follow(page, /年度未按时公布名单$/);
  await expect(heading(page)).toHaveText(/^\d+\s年度未按时公布审计结果的单位$/);
  await expect(page.locator('tr[data-state=overdue]').first()).toBeVisible();
});

test('downloads a list', async ({ page }) => {
  await page.goto('/');
  await follow(page, /^审计结果：/);
  await follow(page, /^查看 \d+ 年度审计结果/);
  const download = page.waitForEvent('download');
  await follow(page, /年度审计结果（XLSX）$/);
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
});
