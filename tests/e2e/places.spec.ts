import { expect, test } from '@playwright/test';

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('plain links lead from the start to the association of a district and to its phone', async ({
    page,
  }) => {
    await page.goto('/places/');
    await expect(page.getByText(/6 个县（市、区）、51 个乡镇（街道）、475 个村（社区）/)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: '临溪区', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('云泽省云汀市临溪区');
    const trail = page.getByRole('navigation', { name: '当前位置' });
    await expect(trail.getByRole('link')).toHaveText(['首页', '找协会', '云泽省', '云汀市']);
    const blind = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { level: 4, name: '临溪区盲人协会' }),
    });
    await expect(blind).toContainText('已成立');
    await expect(blind.getByRole('link', { name: /^0199-\d{7}$/ })).toHaveAttribute(
      'href',
      /^tel:0199\d{7}$/,
    );
    await blind.getByRole('link', { name: '临溪区盲人协会' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('临溪区盲人协会');
  });

  test('a table leads down, and the links at the foot lead up and sideways', async ({ page }) => {
    await page.goto('/places/9901/');
    const table = page.getByRole('table', { name: '云汀市下面的 6 个地方' });
    await expect(table.getByRole('rowheader').last()).toHaveText('合计');
    await table.getByRole('link', { name: '望潮区' }).click();
    const around = page.getByRole('navigation', { name: '上级和同级' });
    await expect(around.getByRole('listitem')).toHaveText([
      '上级：云汀市',
      '前一个：临溪区',
      '后一个：松麓区',
    ]);
    await around.getByRole('link', { name: '松麓区' }).click();
    await expect(page).toHaveURL(/\/places\/990104\/$/);
  });
});

test('a county without associations says that nothing is on record and shows the ones next up', async ({
  page,
}) => {
  await page.goto('/places/990122/');
  for (const [kind, next] of [
    ['盲人协会', '云汀市盲人协会'],
    ['精神残疾人及亲友协会', '云汀市精神残疾人及亲友协会'],
  ] as const) {
    const item = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { level: 4, name: new RegExp(`^${kind}`) }),
    });
    await expect(item).toContainText('没有记录');
    await expect(item).toContainText(`本站没有白鹭县${kind}的记录，有没有成立，还没有材料。`);
    await expect(item.getByRole('link', { name: next, exact: true })).toHaveAttribute(
      'href',
      /\/associations\/9901-/,
    );
  }
  await expect(page.getByRole('main')).not.toContainText(/专门协会已成立 0 类/);
});

test('an association in preparation is shown with the founded one next up', async ({ page }) => {
  await page.goto('/places/990105/');
  const item = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { level: 4, name: '澜湾区智力残疾人及亲友协会' }),
  });
  await expect(item).toContainText('筹备中');
  await expect(item.getByRole('link', { name: '云汀市智力残疾人及亲友协会' })).toBeVisible();
});

test('the table of a township tells of each village whether, and how, its association is made up', async ({
  page,
}) => {
  await page.goto('/places/990105001/');
  const table = page.getByRole('table', { name: /澜湾街道各村（社区）的残疾人协会/ });
  const heads = await table.getByRole('columnheader').allTextContents();
  expect(heads.map((it) => it.replace(/\s/g, ''))).toEqual([
    ...[
      '村（社区）',
      '情况',
      '主席（人）',
      '副主席（人）',
      '委员（人）',
      '专职委员（人）',
      '残疾人小组（个）',
    ],
    ...['制度已公示', '活动场所', '电话'],
  ]);
  await expect(table.locator('tbody tr')).toHaveCount(10);
  await expect(table.getByText('还没有成立', { exact: true })).toHaveCount(1);
  await expect(table.getByText(/^构成不符合一般要求：.*，一般/)).toHaveCount(2);
  await expect(page.getByText('10 个村（社区），已成立残疾人协会 9 个。还没有成立 1 个。')).toBeVisible();
});

test('a township of which nothing is known gets no figure', async ({ page }) => {
  await page.goto('/places/990103006/');
  const main = page.getByRole('main');
  await expect(main.getByText('本站没有这里的村（社区）残疾人协会的记录。')).toBeVisible();
  await expect(main.getByText('本站没有盐坨街道残疾人联合会的记录。')).toBeVisible();
  await expect(main.getByRole('link', { name: '望潮区残疾人联合会' }).first()).toBeVisible();
  await expect(main).not.toContainText(/已成立(残疾人协会)? 0|0 个已成立/);
});

test('every village has a permalink of its own', async ({ page }) => {
  await page.goto('/places/990102001/#v990102001003');
  const row = page.locator('tr:target');
  await expect(row.getByRole('rowheader')).toHaveText('北湖社区');
  await expect(row).toBeInViewport();
});

test('a service is followed from a place to the office in charge, or to the choice that comes first', async ({
  page,
}) => {
  await page.goto('/places/990103006/#services');
  await expect(page.getByText('按规定由盐坨街道残联办，本站没有它的记录，请先问上一级：')).toBeVisible();
  await page.goto('/places/9901/#services');
  await page.getByRole('link', { name: '选县（区）', exact: true }).click();
  await expect(page).toHaveURL(/\/places\/9901\/#below$/);
  await expect(page.getByRole('table', { name: /云汀市下面的/ })).toBeInViewport();
});

test('the wide table scrolls by keyboard, and the village stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/places/990102001/');
  const scroller = page.getByRole('region', { name: '溪口街道村（社区）协会的表格，可以左右滚动' });
  await scroller.focus();
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => scroller.evaluate((it) => it.scrollLeft)).toBeGreaterThan(100);
  const village = scroller.getByRole('rowheader', { name: '北湖社区' });
  await village.scrollIntoViewIfNeeded();
  await expect(village).toBeInViewport({ ratio: 0.9 });
  expect(await scroller.evaluate((it) => it.scrollLeft)).toBeGreaterThan(100);
});

for (const url of [
  '/places/',
  '/places/9901/',
  '/places/990105/',
  '/places/990105001/',
  '/places/990103006/',
])
  test(`${url}: at 400% zoom (320 px) nothing needs scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto(url);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
