import { expect, test } from '@playwright/test';

// A4 without the margins of the style sheet, in CSS pixels.
test.use({ viewport: { width: 627, height: 930 } });
const across = { width: 971, height: 642 };

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
  '/coverage/compare/',
  '/commitments/matrix/',
  '/commitments/matrix/990102/2/',
  '/places/990102/',
  '/places/990102001/',
])
  test(`${url} on paper: no column of a table is cut off`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(url);
    const sheet = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('page'));
    if (sheet === 'across') await page.setViewportSize(across);
    const boxes = page.locator('.table-scroll');
    expect(await boxes.count()).toBeGreaterThan(0);
    const wider = await boxes.evaluateAll((all) =>
      all.filter((it) => it.scrollWidth > it.clientWidth + 1).map((it) => it.getAttribute('aria-label')),
    );
    expect(wider).toEqual([]);
    const narrow = await boxes.locator('tbody th[scope=row]').evaluateAll((all) =>
      all.flatMap((it) => {
        const letters = it.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(it).fontSize);
        return letters < 3 ? [it.textContent] : [];
      }),
    );
    expect(narrow, 'names that stand letter below letter').toEqual([]);
  });

test('no declaration of the style sheet lost its value when it was made small', async ({ page, request }) => {
  await page.goto('/');
  for (const sheet of await page.locator('link[rel=stylesheet]').all()) {
    const css = await (await request.get((await sheet.getAttribute('href')) ?? '')).text();
    expect(css.match(/[{;][a-z-]+:[;}]/g)?.filter((it) => !it.includes('--')) ?? []).toEqual([]);
  }
});

test('on paper what is folded is open', async ({ page }) => {
  await page.goto('/associations/9901-blind/');
  const folded = page.locator('main details li').first();
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
});

test('paper says where it is from and when it was printed; a name keeps its width beside many columns', async ({
  page,
}) => {
  await page.goto('/places/990102001/');
  const from = page.getByText(/网址 https:\/\/portal\.example\.org\/places\/990102001\//);
  await expect(from).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(from).toContainText(/，\d{4}年\d+月\d+日打印$/);
  const narrow = await page
    .locator('tbody th')
    .evaluateAll((all) => Math.min(...all.map((it) => it.getBoundingClientRect().width)));
  expect(narrow).toBeGreaterThanOrEqual(34);
});

test('paper has no field to type in, no line around nothing, and an address as one types it', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.goto('/evaluations/grade/%E4%BC%98/');
  await expect(page.getByText('/evaluations/grade/优/')).toBeVisible();
  await expect(page.locator('.page-foot')).toBeHidden();
});
