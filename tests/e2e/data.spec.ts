import { readFileSync } from 'node:fs';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { sectionOf } from '../support/section.ts';
import { parse } from 'csv-parse/sync';

interface List {
  title: string;
  count: number;
  records: { id?: string; name?: string; title?: string; village?: string }[];
}

const listOf = async (request: APIRequestContext, url: string): Promise<List> =>
  (await (await request.get(url)).json()) as List;
const namesIn = (list: List): (string | undefined)[] =>
  list.records.map((it) => it.title ?? it.name ?? it.village);
const downloads = (page: Page) => sectionOf(page, '下载这份清单');
const fileOf = async (page: Page, format: string): Promise<string> =>
  (await downloads(page)
    .getByRole('link', { name: new RegExp(`（${format}）$`) })
    .getAttribute('href')) ?? '';

/** Titles of the records that a list shows, over all of its pages. */
async function shown(page: Page): Promise<string[]> {
  const titles = page.getByRole('main').locator('.stack > .records > li').locator('h2, h3');
  const found = await titles.allTextContents();
  const next = page.getByRole('link', { name: /^下一页/ });
  if ((await next.count()) === 0) return found.map((it) => it.trim());
  await next.click();
  return [...found.map((it) => it.trim()), ...(await shown(page))];
}

const lists = [
  '/policies/',
  '/policies/status/有效/',
  '/associations/',
  '/associations/blind/',
  '/associations/preparing/',
  '/organisations/',
  '/service-places/',
  '/services/',
];
for (const url of lists)
  test(`the downloads of ${url} hold what it shows, in the same order`, async ({ page, request }) => {
    await page.goto(url);
    const json = await listOf(request, await fileOf(page, 'JSON'));
    const csv = await (await request.get(await fileOf(page, 'CSV'))).text();
    expect((await request.get(await fileOf(page, 'XLSX'))).ok()).toBe(true);
    await expect(downloads(page)).toContainText(`共 ${json.count} 条`);
    const names = await shown(page);
    expect(names.length).toBeGreaterThan(0);
    expect(namesIn(json)).toEqual(names);
    expect(json.count).toBe(names.length);
    const rows = parse<Record<string, string>>(csv, { bom: true, columns: true });
    expect(rows.map((it) => it['记录编号'])).toEqual(json.records.map((it) => it.id));
  });

test('a township offers its villages, with the ones that have no record', async ({ page, request }) => {
  await page.goto('/places/990102001/');
  const rows = await page.locator('.figures-table tbody tr[id^=v] th').allTextContents();
  const json = await listOf(request, await fileOf(page, 'JSON'));
  expect(rows.length).toBeGreaterThan(3);
  expect(namesIn(json)).toEqual(rows.map((it) => it.trim()));
});

test('a record has its data and its contact card beside its page', async ({ page, request }) => {
  await page.goto('/associations/990102-blind/');
  const name = await page.getByRole('heading', { level: 1 }).textContent();
  const data = page.getByRole('link', { name: '下载这条记录（JSON）' });
  const card = page.getByRole('link', { name: '存到手机通讯录（vCard）' });
  const record = (await (await request.get((await data.getAttribute('href')) ?? '')).json()) as {
    name: string;
  };
  expect(record.name).toBe(name);
  expect(await (await request.get((await card.getAttribute('href')) ?? '')).text()).toContain(
    `FN:${name}\r\n`,
  );
});

test('the page of downloads leads to files of the size and count that it says', async ({ page, request }) => {
  await page.goto('/data/');
  const table = page.getByRole('table', { name: '每份清单有多少条、能下载哪些格式' });
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '专门协会' }) });
  const href = (await row.getByRole('link', { name: / JSON$/ }).getAttribute('href')) ?? '';
  const list = await listOf(request, href);
  await expect(row.getByRole('cell').first()).toHaveText(`${list.count} 条`);
  const bytes = (await (await request.get(href)).body()).length;
  await expect(row).toContainText(`${Math.round(bytes / 1000)} KB`);
  const schema = (await row.getByRole('link', { name: /JSON Schema$/ }).getAttribute('href')) ?? '';
  expect(await (await request.get(schema)).json()).toMatchObject({ title: '专门协会', type: 'object' });
});

const filter = (page: Page) => page.locator('#filter-list');
const found = (page: Page) => filter(page).locator('.records h3');

test('a combination made in the browser is shown, shared by its address, and saved as it is shown', async ({
  page,
}) => {
  await page.goto('/associations/');
  await filter(page).locator('summary').first().click();
  await expect(filter(page).getByRole('status')).toHaveText('选一个条件，结果会显示在下面。');
  await filter(page).getByRole('checkbox', { name: /盲协/ }).check();
  await filter(page).getByRole('checkbox', { name: /聋协/ }).check();
  await filter(page).getByRole('searchbox').fill('临溪');
  await expect(filter(page).getByRole('status')).toHaveText(
    '符合条件的有 2 条：“临溪”、盲人协会（盲协）、聋人协会（聋协）。',
  );
  await expect(found(page)).toHaveText(['临溪区盲人协会', '临溪区聋人协会']);
  await expect(page).toHaveURL(/\?q=.*kind=blind&kind=deaf$/);

  for (const format of ['CSV', 'JSON']) {
    const saving = page.waitForEvent('download');
    await filter(page)
      .getByRole('button', { name: `保存为 ${format}` })
      .click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(`专门协会 筛选结果.${format.toLowerCase()}`);
    const text = readFileSync(await download.path(), 'utf8');
    const names =
      format === 'CSV'
        ? parse<Record<string, string>>(text, { bom: true, columns: true }).map((it) => it['协会名称'])
        : namesIn(JSON.parse(text) as List);
    expect(names).toEqual(['临溪区盲人协会', '临溪区聋人协会']);
  }

  await page.reload();
  await expect(found(page)).toHaveText(['临溪区盲人协会', '临溪区聋人协会']);
  const record = filter(page).getByRole('link', { name: '临溪区聋人协会' });
  await record.press('Enter');
  await expect(page).toHaveURL(/\/associations\/990102-deaf\/$/);
  await page.goBack();
  await expect(record).toBeFocused();
  await expect(filter(page).getByRole('checkbox', { name: /聋协/ })).toBeVisible();
  await expect(page.locator('main [data-unfiltered]').first()).toBeHidden();
  await filter(page).getByRole('button', { name: '清除条件' }).click();
  await expect(found(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/associations\/$/);
});

test('no record fits, or the list does not arrive: it says so', async ({ page }) => {
  await page.goto('/policies/');
  await filter(page).locator('summary').first().click();
  await page.route('**/data/filters/*.json', (route) => route.abort());
  await filter(page).getByRole('searchbox').fill('没有这样的文件');
  await expect(filter(page).getByRole('status')).toHaveText('没有读到清单，请检查网络后再试。');
  await page.unroute('**/data/filters/*.json');
  await filter(page).getByRole('searchbox').fill('没有这样的文件名');
  await expect(filter(page).getByRole('status')).toHaveText(
    '没有符合条件的记录：“没有这样的文件名”。请少选几个条件。',
  );
});

test('without script there is no filter that does nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/associations/');
  await expect(filter(page)).toBeHidden();
  await expect(downloads(page).getByRole('link', { name: /（CSV）$/ })).toBeVisible();
  await context.close();
});
