import { expect, test, type Page } from '@playwright/test';

/** The entries of a feed as a feed reader reads them; fails where the file is no well-formed XML. */
const readFeed = (page: Page, text: string) =>
  page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml');
    const textOf = (parent: Element | Document, name: string): string =>
      parent.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name)[0]?.textContent ?? '';
    const entries = [...feed.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'entry')];
    return {
      broken: feed.querySelector('parsererror')?.textContent ?? '',
      root: feed.documentElement.localName,
      title: textOf(feed, 'title'),
      updated: textOf(feed, 'updated'),
      entries: entries.map((it) => ({
        id: textOf(it, 'id'),
        title: textOf(it, 'title'),
        updated: textOf(it, 'updated'),
        link: it.getElementsByTagName('link')[0]?.getAttribute('href') ?? '',
      })),
    };
  }, text);

test('the list of updates is the feed of updates: same titles in the same order, latest first', async ({
  page,
}) => {
  await page.goto('/updates/');
  const titles = await page.locator('ul.records h3').allTextContents();
  const days = await page
    .locator('ul.records time')
    .evaluateAll((all) => all.map((it) => it.getAttribute('datetime')));
  const link = page.locator('head link[rel=alternate][type="application/atom+xml"]');
  const href = await link.getAttribute('href');
  const feed = await readFeed(page, await (await page.request.get(href ?? '')).text());
  expect(feed).toMatchObject({ broken: '', root: 'feed' });
  expect(titles.length).toBeGreaterThan(20);
  expect(feed.entries.map((it) => it.title)).toEqual(titles.map((it) => it.trim().replaceAll('\u00a0', ' ')));
  expect(feed.entries.map((it) => it.updated.slice(0, 10))).toEqual(days);
  expect(days).toEqual(days.toSorted().reverse());
});

for (const url of ['/updates/feed.xml', '/commitments/feed.xml'])
  test(`${url}: every entry has an id of its own, a date and a page that answers`, async ({ page }) => {
    await page.goto('/updates/');
    const { broken, updated, entries } = await readFeed(page, await (await page.request.get(url)).text());
    expect(broken).toBe('');
    expect(entries.length).toBeGreaterThan(5);
    expect(new Set(entries.map((it) => it.id)).size).toBe(entries.length);
    for (const it of entries) {
      expect(it.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+08:00$/);
      expect(it.updated <= updated).toBe(true);
    }
    const paths = new Set(entries.map((it) => new URL(it.link).pathname));
    for (const path of paths) expect((await page.request.get(path)).status(), path).toBe(200);
  });
