import { expect, test, type Locator } from '@playwright/test';

/** Figures of a row without its header and without the words for screen readers. */
const cells = (row: Locator): Promise<string[]> =>
  row.getByRole('cell').evaluateAll((all) =>
    all.map((cell) => {
      const copy = cell.cloneNode(true) as HTMLElement;
      for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
      return copy.textContent.trim();
    }),
  );

test.beforeEach(async ({ page }) => {
  await page.goto('/coverage/');
});

test('five kinds × levels: the totals are the sum of the levels', async ({ page }) => {
  const table = page.getByRole('table', { name: '五类专门协会：各级成立情况' });
  await expect(table.getByRole('rowheader')).toHaveText(['省级', '市级', '县级', '合计']);
  const rows = await Promise.all((await table.getByRole('row').all()).slice(1).map(cells));
  const founded = rows.map((row) => row.map((text) => Number(text.split(' / ')[0])));
  const total = founded.pop() ?? [];
  for (const [column, sum] of total.entries())
    expect(founded.reduce((all, row) => all + (row[column] ?? 0), 0)).toBe(sum);
  expect(total).toEqual([7, 7, 7, 6, 5, 32]);
});

test('a county of which nothing is on record gets words and no figure', async ({ page }) => {
  const row = page
    .getByRole('table', { name: '五类专门协会：逐个地方' })
    .getByRole('row', { name: /白鹭县/ });
  expect(await cells(row)).toEqual(Array.from({ length: 6 }, () => '没有记录'));
});

test('village figures add up, and each leads to the list that it counts', async ({ page }) => {
  const table = page.getByRole('table', { name: '村（社区）残疾人协会：成立情况' });
  const rows = await Promise.all((await table.getByRole('row').all()).slice(1).map(cells));
  const total = rows.pop() ?? [];
  expect(total).toEqual(['475', '409', '30', '36', '409 / 475（86.1%）']);
  for (const column of [0, 1, 2, 3])
    expect(rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(Number(total[column]));
  await table
    .getByRole('row', { name: /澜湾区/ })
    .getByRole('link', { name: /^5\s*澜湾区还没有成立/ })
    .click();
  await expect(page).toHaveURL(/\/coverage\/villages\/990105\/#not-founded$/);
  const list = page.locator('section', { has: page.locator('h2:target') });
  await expect(list.getByRole('heading')).toHaveText('还没有成立（5 个）');
  expect((await list.locator('li').allTextContents()).join('、').split('、')).toHaveLength(5);
});

test('composition: usual, unusual and incomplete add up to the founded ones', async ({ page }) => {
  const table = page.getByRole('table', { name: /^村（社区）协会的构成/ });
  for (const row of (await table.getByRole('row').all()).slice(1)) {
    const [founded, met, breached, incomplete] = (await cells(row)).map(Number);
    expect((met ?? NaN) + (breached ?? NaN) + (incomplete ?? NaN)).toBe(founded);
  }
});

test('the page says up to which day the figures hold', async ({ page }) => {
  await expect(page.getByRole('main').locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/);
});

test('at 400% zoom (320 px) nothing needs scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await page.goto('/coverage/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a table that goes on to the right says by how many columns, until one is there', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/coverage/');
  const note = page.locator('.table-more').first();
  await expect(note).toHaveText(/^→ 右边还有 \d+ 列$/);
  await page
    .locator('.table-scroll')
    .first()
    .evaluate((it) => it.scrollTo(9999, 0));
  await expect(note).toBeHidden();
});
