import { expect, test } from '@playwright/test';

// A4 without the margins of the style sheet, in CSS pixels.
test.use({ viewport: { width: 627, height: 930 } });

for (const url of [
  '/audits/',
  '/audits/9901-blind-2025/',
  '/audits/year/2025/',
  '/audits/missing/2025/',
  '/audits/organisation/9901-blind/',
  '/budgets/9901-2025-final/',
  '/evaluations/sunshine-2025/',
  '/evaluations/missed/',
  '/surveys/hotline-satisfaction-2026/',
  '/coverage/',
  '/places/990102/',
  '/places/990102001/',
])
  test(`${url} on paper: no column of a table is cut off`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(url);
    const boxes = page.locator('.table-scroll');
    expect(await boxes.count()).toBeGreaterThan(0);
    const wider = await boxes.evaluateAll((all) =>
      all.filter((it) => it.scrollWidth > it.clientWidth + 1).map((it) => it.getAttribute('aria-label')),
    );
    expect(wider).toEqual([]);
  });

test('on paper what is folded is open', async ({ page }) => {
  await page.goto('/associations/9901-blind/');
  const folded = page.locator('details li').first();
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
});
