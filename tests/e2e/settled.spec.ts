import { expect, test } from '@playwright/test';

/** Pages whose scripts bring something, what they bring, and what stands below it. */
const pages = [
  ['/coverage/compare/', '.table-more', '.table-scroll tbody > tr'],
  ['/audits/rectification/', '.sort-button', '.table-scroll tbody > tr'],
  ['/reading/', '.reading-choices', '.reading-tools > h3'],
  ['/near/', '#near button', '#by-place'],
] as const;

for (const [path, brought, below] of pages)
  test(`${path}: what stands below ${brought} does not move when the script comes`, async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 800 });
    const top = async (): Promise<number | undefined> => (await page.locator(below).first().boundingBox())?.y;
    await page.route('**/*.js', (it) => it.abort());
    await page.goto(path);
    await expect(page.locator(brought).first()).toBeHidden();
    const before = await top();
    await page.unrouteAll();
    await page.goto(path);
    await expect(page.locator(brought).first()).toBeVisible();
    expect(before).toBeGreaterThan(0);
    expect(await top()).toBe(before);
  });
