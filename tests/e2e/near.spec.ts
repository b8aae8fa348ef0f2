import { expect, test, type Page } from '@playwright/test';

/** Beside the office of 临溪区残联 of the sample (WGS-84). */
const linxi = { longitude: 123.4331, latitude: 30.5545 };

/** What the page asks for from now on, besides the icon that the browser itself fetches late. */
const requests = (page: Page): string[] => {
  const urls: string[] = [];
  page.on('request', (it) => {
    if (!it.url().endsWith('/icon.svg')) urls.push(it.url());
  });
  return urls;
};
// Where somebody is, and whether the page may know, is not cleared between tests of one context.
test.use({ reuseContext: false });

const press = (page: Page): Promise<void> => page.getByRole('button', { name: '用我的位置找' }).click();

test.describe('position granted', () => {
  test.use({ permissions: ['geolocation'], geolocation: linxi });

  test('nearest first per place, distances in words, how many have no position; nothing is sent', async ({
    page,
  }) => {
    await page.goto('/near/');
    const urls = requests(page);
    await page.getByRole('button', { name: '用我的位置找' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(/^找到了。最近的是云泽省云汀市临溪区，.*米。/);
    await expect(page.getByRole('button', { name: '用我的位置找' })).toBeFocused();
    const places = page.locator('#near ol > li');
    await expect(places).toHaveCount(10);
    await expect(places.first().getByRole('heading', { level: 3 })).toHaveText(
      /^云泽省云汀市临溪区 (约|不到) /,
    );
    await expect(places.first().getByRole('link', { name: '临溪区盲人协会' })).toHaveAttribute(
      'href',
      '/associations/990102-blind/',
    );
    await expect(page.getByText('另有 6 个地方的残联和协会没有登记位置，没有算进来。')).toBeVisible();
    expect(urls.map((it) => new URL(it).pathname)).toEqual(['/near/index.json']);
    for (const url of urls) expect(url).not.toMatch(/123\.4|30\.5/);
  });

  test('the distances rise from place to place', async ({ page }) => {
    await page.goto('/near/');
    await press(page);
    await expect(page.locator('#near h3')).toHaveCount(10);
    const headings = await page.locator('#near h3').allTextContents();
    const metres = headings.map((text) => {
      const [, figure, unit] = /([\d.]+) (米|公里)$/.exec(text) ?? [];
      return Number(figure) * (unit === '公里' ? 1000 : 1);
    });
    expect(metres.length).toBe(10);
    expect(metres).toEqual([...metres].sort((a, b) => a - b));
  });

  test('a position far from everything is told', async ({ page, context }) => {
    await context.setGeolocation({ longitude: 87.6, latitude: 43.8 });
    await page.goto('/near/');
    await press(page);
    await expect(page.getByRole('status')).toContainText('本站可能没有收录您所在的地方');
  });

  test('a download that fails is told, and the next press tries again', async ({ page }) => {
    await page.route('**/near/index.json', (route) => route.fulfill({ status: 500 }), { times: 1 });
    await page.goto('/near/');
    await press(page);
    await expect(page.getByRole('status')).toContainText('距离数据没有下载成功');
    await press(page);
    await expect(page.getByRole('status')).toContainText('找到了');
  });

  test('a country in parts: only the parts that can hold something near are read', async ({ page }) => {
    const box = (longitude: number) => ({
      from: { longitude, latitude: 30 },
      to: { longitude: longitude + 1, latitude: 31 },
    });
    const part = (code: string) => ({
      places: Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`${code}${at}`, `某地${at}`])),
      entries: Array.from({ length: 10 }, (_, at) => ({
        name: `某协会${at}`,
        place: `${code}${at}`,
        position: { longitude: 123.4 + at / 100, latitude: 30.5 },
        url: `/associations/${code}${at}-blind/`,
      })),
    });
    await page.route('**/near/*.json', (route) => {
      const file = new URL(route.request().url()).pathname.split('/').pop();
      const parts = [
        { code: '9801', ...box(110) },
        { code: '9901', ...box(123) },
      ];
      return route.fulfill({ json: file === 'index.json' ? { unplaced: 0, parts } : part('9901') });
    });
    await page.goto('/near/');
    const urls = requests(page);
    await press(page);
    await expect(page.getByRole('status')).toContainText('找到了');
    await expect(page.getByText('本站收录的残联和协会都登记了位置。')).toBeVisible();
    expect(urls.map((it) => new URL(it).pathname)).toEqual(['/near/index.json', '/near/9901.json']);
  });
});

test('nothing is asked before the button is pressed', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = () => document.body.setAttribute('data-asked', '');
  });
  await page.goto('/near/');
  await expect(page.getByText('不会发送出去，也不会保存')).toBeVisible();
  await expect(page.locator('body')).not.toHaveAttribute('data-asked');
  await press(page);
  await expect(page.locator('body')).toHaveAttribute('data-asked');
});

test('a refusal is told plainly, with the way by plain links', async ({ page, context }) => {
  await context.clearPermissions();
  await page.goto('/near/');
  await press(page);
  await expect(page.getByRole('status')).toHaveText(/^您没有同意使用位置/);
  await page.getByRole('main').getByRole('link', { name: '临溪区', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('云泽省云汀市临溪区');
});

for (const [code, sentence] of [
  [2, '设备现在给不出位置'],
  [3, '等了很久也没有拿到位置'],
] as const)
  test(`error ${code} of the browser is told: ${sentence}`, async ({ page }) => {
    await page.addInitScript((error) => {
      navigator.geolocation.getCurrentPosition = (_, fail) =>
        fail?.({ code: error } as GeolocationPositionError);
    }, code);
    await page.goto('/near/');
    await press(page);
    await expect(page.getByRole('status')).toContainText(sentence);
    await expect(page.locator('#near section')).toBeHidden();
  });

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is the way by plain links', async ({ page }) => {
    await page.goto('/near/');
    await expect(page.getByRole('button', { name: '用我的位置找' })).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: '溪口街道' })).toBeVisible();
  });
});

test('at 400% zoom (320 px) nothing needs scrolling sideways', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(linxi);
  await page.setViewportSize({ width: 320, height: 600 });
  await page.goto('/near/');
  await press(page);
  await expect(page.locator('#near ol > li')).toHaveCount(10);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
