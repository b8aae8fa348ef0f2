import { createHash } from 'node:crypto';
import { expect, test, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import { sectionOf } from '../support/section.ts';
import { parse } from 'csv-parse/sync';

type Row = Record<string, string>;
interface List {
  count: number;
  schema: string;
  records: Record<string, unknown>[];
}

const downloads = (page: Page) => sectionOf(page, /^下载这份/);
const hrefOf = async (link: Locator): Promise<string> => (await link.getAttribute('href')) ?? '';
const fileOf = (page: Page, format: string): Promise<string> =>
  hrefOf(downloads(page).getByRole('link', { name: new RegExp(`（${format}）$`) }));
const json = async <Value>(request: APIRequestContext, url: string): Promise<Value> =>
  (await (await request.get(url)).json()) as Value;
const csv = async (request: APIRequestContext, url: string): Promise<Row[]> =>
  parse<Row>(await (await request.get(url)).text(), { bom: true, columns: true });
const column = (rows: readonly Row[], name: string): (string | undefined)[] => rows.map((it) => it[name]);

/** Texts of a part of every row of the first table in main, over all pages of a list. */
async function shown(page: Page, part: string): Promise<string[]> {
  const found = await page.getByRole('main').locator(part).allTextContents();
  const next = page.getByRole('link', { name: /^下一页/ });
  const texts = found.map((it) => it.replace(/\s+/g, ' ').trim());
  if ((await next.count()) === 0) return texts;
  await next.click();
  return [...texts, ...(await shown(page, part))];
}

/** The files of the list that a page shows: JSON and CSV say the same, and how many they hold is said. */
async function listOf(page: Page, request: APIRequestContext): Promise<{ list: List; rows: Row[] }> {
  const list = await json<List>(request, await fileOf(page, 'JSON'));
  const rows = await csv(request, await fileOf(page, 'CSV'));
  expect((await request.get(await fileOf(page, 'XLSX'))).ok()).toBe(true);
  await expect(downloads(page)).toContainText(`共 ${list.count} 条`);
  expect(list.count).toBeGreaterThan(0);
  expect(rows).toHaveLength(list.count);
  return { list, rows };
}

/** A figure of a table as text without separators. */
const plain = (text: string): string =>
  /−?[\d,]+\.\d\d/.exec(text)?.[0].replaceAll(',', '').replace('−', '-') ?? '';

for (const url of [
  '/audits/year/2024/',
  '/audits/year/2024/opinion/保留意见/',
  '/audits/year/2025/place/990103/',
  '/audits/year/2024/kind/盲人协会/',
])
  test(`the downloads of ${url} hold the organisations and the income that it shows`, async ({
    page,
    request,
  }) => {
    await page.goto(url);
    const { list, rows } = await listOf(page, request);
    const names = await shown(page, '.audit-table tbody th');
    const income = await shown(page, '.audit-table tbody tr td:nth-of-type(2)');
    expect(column(rows, '单位名称')).toEqual(names);
    expect(list.records.map((it) => it['organisationName'])).toEqual(names);
    expect(list.records.map((it) => it['income'])).toEqual(income.map(plain));
    expect(column(rows, '收入合计（元）').map(Number)).toEqual(income.map((it) => Number(plain(it))));
  });

for (const url of ['/audits/missing/2024/', '/audits/missing/2024/state/overdue/'])
  test(`the downloads of ${url} name whom it names, in the same order`, async ({ page, request }) => {
    await page.goto(url);
    const { rows } = await listOf(page, request);
    expect(column(rows, '单位名称')).toEqual(await shown(page, '.audit-table tbody th'));
  });

for (const url of ['/audits/rectification/', '/audits/rectification/state/overdue/'])
  test(`the downloads of ${url} hold its findings`, async ({ page, request }) => {
    await page.goto(url);
    const { rows } = await listOf(page, request);
    const titles = await shown(page, '.audit-table tbody th');
    expect(titles.map((it) => it.replace('（以前已经指出过）', '').trim())).toEqual(column(rows, '问题'));
  });

for (const url of ['/evaluations/', '/evaluations/year/2025/', '/evaluations/grade/良/'])
  test(`the downloads of ${url} hold its projects and their points`, async ({ page, request }) => {
    await page.goto(url);
    const { rows } = await listOf(page, request);
    const items = await shown(page, '.stack > .records > li');
    expect(items).toHaveLength(rows.length);
    rows.forEach((row, index) => {
      expect(items[index]).toContain(row['项目名称']);
      expect(items[index]).toContain(row['年度']);
      expect(items[index]).toContain(row['总分']);
    });
  });

test('the missed targets can be downloaded as they are shown', async ({ page, request }) => {
  await page.goto('/evaluations/missed/');
  const { rows } = await listOf(page, request);
  const targets = await shown(page, 'tbody tr:not(.group) td:nth-of-type(1)');
  expect(column(rows, '年度指标值')).toEqual(targets);
  expect(new Set(column(rows, '是否达到'))).toEqual(new Set(['没有达到目标']));
});

for (const url of ['/surveys/', '/surveys/year/2025/', '/budgets/', '/budgets/kind/部门决算/'])
  test(`the downloads of ${url} hold its records`, async ({ page, request }) => {
    await page.goto(url);
    const { list } = await listOf(page, request);
    expect(list.records.map((it) => it['title'])).toEqual(
      await shown(page, '.stack > .records > li :is(h2, h3)'),
    );
  });

test('an audit offers its statements, a row a line, with the figures of its page', async ({
  page,
  request,
}) => {
  await page.goto('/audits/9901-blind-2024/');
  const rows = await csv(request, await fileOf(page, 'CSV'));
  expect((await request.get(await fileOf(page, 'XLSX'))).ok()).toBe(true);
  const activity = rows.filter((it) => it['报表'] === '业务活动表');
  expect(activity.length).toBeGreaterThan(10);
  for (const row of rows) {
    const figure = row['报表'] === '业务活动表' ? row['本年累计数 合计（元）'] : row['期末数（元）'];
    const words = Number(figure).toLocaleString('en-US', { minimumFractionDigits: 2 });
    const line = page
      .getByRole('main')
      .locator('tr')
      .filter({ hasText: row['项目'] ?? '' });
    await expect(line.filter({ hasText: words }).first(), `${row['项目']} ${words}`).toBeAttached();
  }
  const record = await json<{ revisions: { opinion: string; activity: object[] }[] }>(
    request,
    await fileOf(page, 'JSON'),
  );
  expect(record.revisions.at(-1)?.activity).toHaveLength(activity.length);
});

for (const url of ['/evaluations/sunshine-2024/', '/surveys/opinion-2025/', '/budgets/9901-2024-final/'])
  test(`${url} offers its lines as tables and itself as JSON`, async ({ page, request }) => {
    await page.goto(url);
    expect((await csv(request, await fileOf(page, 'CSV'))).length).toBeGreaterThan(3);
    const record = await json<{ id: string; url: string }>(request, await fileOf(page, 'JSON'));
    expect(`/${record.url.split('/').slice(-3).join('/')}`).toBe(url);
    expect(record.id).toBe(url.split('/')[2]);
  });

interface DataPackage {
  resources: {
    path: string;
    bytes: number;
    hash: string;
    schema: { fields: { name: string }[]; primaryKey: string[] };
  }[];
}

test('the data package gives size, digest, columns and key of every CSV file', async ({ page, request }) => {
  await page.goto('/data/');
  const url = await hrefOf(page.getByRole('link', { name: /Data Package/ }));
  const { resources } = await json<DataPackage>(request, url);
  const listed = page.getByRole('table').getByRole('link', { name: / CSV$/ });
  expect(resources).toHaveLength(await listed.count());
  for (const { path, bytes, hash, schema } of resources) {
    const body = await (await request.get(url.replace('datapackage.json', path))).body();
    expect(body.length, path).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(body).digest('hex')}`, path).toBe(hash);
    const [header = []] = parse(body, { bom: true, to: 1 });
    expect(
      schema.fields.map((it) => it.name),
      path,
    ).toEqual(header);
    expect(header, path).toEqual(expect.arrayContaining(schema.primaryKey));
  }
});

test('every example of the API page is there, and fits the schema beside it', async ({ page, request }) => {
  await page.goto('/data/');
  await page.getByRole('link', { name: '数据接口：所有 JSON 的网址' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('数据接口');
  const links = page.getByRole('main').locator('table a:not(.term)');
  expect(await links.count()).toBeGreaterThan(15);
  for (const link of await links.all())
    expect(typeof (await json<unknown>(request, await hrefOf(link)))).toBe('object');
  await expect(page.getByRole('rowheader', { name: '/audits/{编号}.json' })).toBeVisible();
});
