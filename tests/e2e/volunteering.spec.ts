import { expect, test, type Page } from '@playwright/test';
import { sectionOf } from '../support/section.ts';
import { parse } from 'csv-parse/sync';
import { asOf, asOfMinute } from '../../src/queries/as-of/as-of.ts';

const platform = /到 volunteer\.yunting\.example 报名/;
const now = asOfMinute();

/** Titles of the opportunities that a page shows. */
const titles = (page: Page) => page.locator('.opportunities > li:visible').getByRole('heading');
const steps = (from: string, count: number): string =>
  new Date(Date.parse(`${from}T00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

interface List {
  count: number;
  records: { id: string; title: string; state: string; signUp: { closesAt?: string } }[];
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('from "I want to help" to the sign-up page in three links', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: /^正在招募的岗位 \d+ 个$/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('做志愿：我想帮忙');
    await page
      .getByRole('navigation', { name: '按条件查看' })
      .getByRole('link', { name: /^居家探访/ })
      .click();
    await expect(page).toHaveTitle(/^志愿助残岗位：居家探访/);
    await page.getByRole('link', { name: '溪口结对探访' }).click();
    const main = page.getByRole('main');
    await expect(main).toContainText('每周三、周六 14:00—16:00');
    await expect(main).toContainText('溪口路40号');
    await expect(main.getByRole('definition').filter({ hasText: '没有截止时间' })).toBeVisible();
    const signUp = sectionOf(page, '怎样报名');
    await expect(signUp.getByRole('link', { name: platform })).toHaveAttribute('href', /^https:\/\//);
    await expect(signUp.getByRole('link', { name: '0199-3974030' })).toBeVisible();
    await expect(main.locator('input, form')).toHaveCount(0);
  });

  test('an opportunity says who may come, what is given, and what support a disabled volunteer finds', async ({
    page,
  }) => {
    await page.goto('/volunteer/home-visits-xikou/');
    for (const name of ['要求', '培训和保险', '残疾人来做志愿者', '接下来几次'])
      await expect(sectionOf(page, name, true)).toBeVisible();
    await expect(sectionOf(page, '接下来几次')).toContainText('2027年2月3日');
  });

  test('what is over or cancelled stays readable, says so, and offers no sign-up', async ({ page }) => {
    for (const [id, words] of [
      ['help-day-fair-2026', '这个活动已经结束'],
      ['flood-drill', '活动取消了'],
    ]) {
      await page.goto(`/volunteer/${id}/`);
      await expect(page.getByText(words ?? '').first()).toBeVisible();
      await expect(page.getByRole('link', { name: platform })).toHaveCount(0);
    }
  });

  test('a place, an association and a station say what is open there', async ({ page }) => {
    for (const url of ['/places/990102/', '/associations/9901-blind/', '/federations/9901/']) {
      await page.goto(url);
      await expect(page.getByRole('heading', { name: '志愿助残岗位' }), url).toBeVisible();
      expect(await titles(page).count(), url).toBeGreaterThan(0);
    }
    await page.goto('/stations/xikou-street/');
    await expect(sectionOf(page, '这个站点的岗位')).toContainText('溪口结对探访');
  });

  test('the guide has the four steps, theme days of every year, and how one gets a certificate', async ({
    page,
  }) => {
    await page.goto('/volunteer/');
    await page.getByRole('link', { name: '第一步：招募注册' }).click();
    await expect(page).toHaveURL(/\/volunteer\/guide\/#recruitment$/);
    for (const name of [
      '第一步：招募注册',
      '第二步：培训对接',
      '第三步：服务评价激励',
      '第四步：权益维护',
      '怎样开志愿服务记录证明',
    ])
      await expect(sectionOf(page, name, true)).toBeVisible();
    await expect(sectionOf(page, '助残志愿服务的主题日').getByRole('time')).toHaveCount(4);
  });
});

test('the same way with the keyboard alone', async ({ page }) => {
  await page.goto('/volunteer/');
  const press = async (name: RegExp | string): Promise<void> => {
    const link = page.getByRole('main').getByRole('link', { name }).first();
    for (let key = 0; key < 150; key += 1) {
      if (await link.evaluate((it) => it === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press(/^居家探访/);
  await expect(page).toHaveURL(/\/volunteer\/kind\//);
  await press('溪口结对探访');
  await expect(page).toHaveURL(/home-visits-xikou/);
  const signUp = page.getByRole('link', { name: platform });
  for (let key = 0; key < 60 && !(await signUp.evaluate((it) => it === document.activeElement)); key += 1)
    await page.keyboard.press('Tab');
  await expect(signUp).toBeFocused();
});

const lists = [
  '/volunteer/',
  '/volunteer/place/990102/',
  '/volunteer/time/weekend/',
  '/volunteer/way/在网上做/',
];
for (const url of lists)
  test(`the downloads of ${url} hold what it shows, in the same order`, async ({ page, request }) => {
    await page.clock.setFixedTime(`${now}:00+08:00`);
    await page.goto(url);
    const link = (format: string) =>
      sectionOf(page, '下载这份清单')
        .getByRole('link', { name: new RegExp(`（${format}）$`) })
        .getAttribute('href');
    const json = (await (await request.get((await link('JSON')) ?? '')).json()) as List;
    const csv = await (await request.get((await link('CSV')) ?? '')).text();
    const found = await titles(page).allTextContents();
    while ((await page.getByRole('link', { name: '下一页' }).count()) > 0) {
      await page.getByRole('link', { name: '下一页' }).click();
      await page.waitForURL(/\/\d+\/$/);
      found.push(...(await titles(page).allTextContents()));
    }
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((it) => it.trim())).toEqual(json.records.map((it) => it.title));
    const rows = parse<Record<string, string>>(csv, { bom: true, columns: true });
    expect(rows.map((it) => it['记录编号'])).toEqual(json.records.map((it) => it.id));
    for (const { state } of json.records) expect(['open', 'soon', 'full']).toContain(state);
  });

test('on a later day what has closed leaves the list of an older build, and the page says how many', async ({
  page,
  request,
}) => {
  const list = (await (await request.get('/volunteer/list.json')).json()) as List;
  const first = list.records.find((it) => (it.signUp.closesAt ?? '9') < `${steps(asOf(), 60)}T00:00`);
  if (!first) throw new Error('nothing closes within 60 days');
  const link = page.getByRole('link', { name: first.title, exact: true });
  await page.clock.setFixedTime(`${now}:00+08:00`);
  await page.goto('/volunteer/');
  await expect(page.locator('#gone')).toBeHidden();
  await expect(page.locator('[data-next]').first()).toContainText('下一次：');
  const before = await titles(page).count();
  await page.clock.setFixedTime(`${steps(asOf(), 60)}T12:00:00+08:00`);
  await page.goto('/volunteer/');
  await expect(link).toBeHidden();
  const gone = before - (await titles(page).count());
  expect(gone).toBeGreaterThan(0);
  await expect(page.locator('#gone')).toHaveText(`其中 ${gone} 个已经过了报名时间，不再列出。`);

  await page.goto(`/volunteer/${first.id}/`);
  await expect(
    page.getByText(/报名已经截止，请看别的岗位|这个活动已经结束/).filter({ visible: true }),
  ).toHaveCount(1);
  await expect(page.getByRole('link', { name: platform })).toHaveCount(0);
  await page.goto('/volunteer/home-visits-xikou/');
  await expect(sectionOf(page, '接下来几次', true).getByRole('paragraph').first()).toHaveText(
    '这里列出的几次都已经过去。',
  );
});

test('combining place and kind in the browser leaves out what has closed', async ({ page }) => {
  await page.clock.setFixedTime(`${now}:00+08:00`);
  await page.goto('/volunteer/?place=990102&kind=便民维修');
  const results = sectionOf(page, '筛选结果');
  await expect(results.getByRole('link', { name: '上门修轮椅（临溪）' })).toBeVisible();
  await page.clock.setFixedTime(`${steps(asOf(), 400)}T12:00:00+08:00`);
  await page.goto('/volunteer/?place=990102&kind=便民维修');
  await expect(page.getByRole('status').filter({ hasText: /符合条件/ })).toBeVisible();
  await expect(results.getByRole('link', { name: '上门修轮椅（临溪）' })).toHaveCount(0);
});

test('a dead sign-up link says when it was looked at and to call instead', async ({ page, request }) => {
  const list = (await (await request.get('/data/volunteering.json')).json()) as List;
  const check = (await import('../../content/link-check.json', { with: { type: 'json' } })).default;
  const dead = new Set(check.links.filter((it) => it.state === 'broken').map((it) => it.url));
  const open = list.records.filter(
    (it) => it.state === 'open' && dead.has((it.signUp as { url?: string }).url ?? ''),
  );
  expect(open.length).toBeGreaterThan(0);
  await page.goto(`/volunteer/${open[0]?.id ?? ''}/`);
  await expect(page.getByText(/^链接上次检查于.*无法打开，请打电话问。$/)).toBeVisible();
});

test('calendars, the feed and the record are served beside the pages and named in them', async ({
  page,
  request,
}) => {
  await page.goto('/volunteer/home-visits-xikou/');
  const alternates = page.locator('link[rel=alternate]');
  expect(await alternates.evaluateAll((all) => all.map((it) => it.getAttribute('href')))).toEqual([
    '/volunteer/feed.xml',
    '/volunteer/home-visits-xikou.json',
    '/volunteer/home-visits-xikou.ics',
  ]);
  const calendar = await request.get('/volunteer/home-visits-xikou.ics');
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect(await calendar.text()).toContain('RRULE:FREQ=WEEKLY;BYDAY=WE,SA');
  const place = await (await request.get('/volunteer/place/990102/calendar.ics')).text();
  expect(place).toContain('SUMMARY:溪口结对探访');
  expect(place).not.toContain('SUMMARY:听海散步伙伴');
  const whole = await (await request.get('/volunteer/calendar.ics')).text();
  expect(whole).toContain('STATUS:CANCELLED');
  expect((await request.get('/volunteer/feed.xml')).headers()['content-type']).toMatch(/xml/);
  const ld = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}',
  ) as object;
  expect(ld).toMatchObject({ '@type': 'Event', eventSchedule: { repeatFrequency: 'P1W' } });
  await page.goto('/volunteer/');
  await expect(page.getByRole('link', { name: '订阅全部岗位的日历（webcal）' })).toHaveAttribute(
    'href',
    /^webcal:\/\/.*\/volunteer\/calendar\.ics$/,
  );
});

test('the list for a board stands on A4 with a code beside each address', async ({ page }) => {
  await page.goto('/volunteer/place/990102/board/');
  await page.emulateMedia({ media: 'print' });
  const items = page.locator('.board-items > li:visible');
  const count = await items.count();
  expect(count).toBeGreaterThan(2);
  await expect(page.locator('.board-items svg:visible')).toHaveCount(count);
  for (const item of await items.all()) {
    const address = (await item.locator('.board-url').textContent()) ?? '';
    expect(address).toMatch(/^https:\/\/portal\.example\.org\/volunteer\/[^/]+\/$/);
    expect(await item.locator('.qr').evaluate((it) => it.getBoundingClientRect().width)).toBeGreaterThan(110);
  }
  await expect(page.getByRole('navigation', { name: '栏目' })).toBeHidden();
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
});

test.describe('near me', () => {
  test.use({
    permissions: ['geolocation'],
    geolocation: { longitude: 123.4331, latitude: 30.5545 },
  });

  test('stations come nearest first, and nothing else does', async ({ page }) => {
    await page.goto('/stations/');
    await page.getByRole('button', { name: '用我的位置找' }).click();
    await expect(page.getByRole('status')).toHaveText(/^找到了。最近的站点在/);
    const links = page.locator('#near .near-items a');
    expect(await links.count()).toBeGreaterThan(3);
    for (const link of await links.all())
      expect(await link.getAttribute('href')).toMatch(/^\/(stations|places)\//);
  });
});

test('what volunteers did in five years stands on the start page, each figure with its record', async ({
  page,
}) => {
  await page.goto('/volunteer/');
  const table = page.getByRole('table', { name: '历年志愿服务统计' });
  const years = await table.getByRole('rowheader').allTextContents();
  expect(years).toHaveLength(5);
  expect(years).toEqual(years.toSorted().reverse());
  const figure = table.getByRole('row', { name: /^2025 年/ }).getByRole('link', { name: /注册助残志愿者/ });
  const value = (await figure.textContent())?.trim() ?? '';
  expect(value).toMatch(/^[\d,]+ 人$/);
  await figure.click();
  await expect(page).toHaveURL(/\/observations\/volunteers-registered-2025\/#9901-2025-12-31$/);
  await expect(page.locator('[id="9901-2025-12-31"]')).toContainText(value);
});
