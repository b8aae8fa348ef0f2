import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test, type Page } from '@playwright/test';
import { sectionOf } from '../support/section.ts';

const ids = readdirSync(resolve('content/associations')).map((file) => file.replace(/\.json$/, ''));
const blind = '/associations/990102-blind/';
const deaf = '/associations/990103-deaf/';

/** Opens a page at a time of China, with the browser's clock standing there. */
const openAt = async (page: Page, url: string, time: string): Promise<void> => {
  await page.clock.install({ time: new Date(`${time}+08:00`) });
  await page.goto(url);
};
const openNow = (page: Page) => page.locator('.open-now').first();

test('the list has every association under a heading of its place', async ({ page }) => {
  await page.goto('/associations/');
  await expect(page.getByText(`共 ${ids.length} 个`)).toBeVisible();
  await expect(page.locator('.records h3 a')).toHaveCount(ids.length);
  await expect(page.getByRole('heading', { level: 2, name: '云汀市临溪区' })).toBeVisible();
});

test('a kind is one link away and shows that kind alone', async ({ page }) => {
  await page.goto('/associations/');
  await page
    .getByRole('navigation', { name: '按类别查看' })
    .getByRole('link', { name: /^盲人协会（盲协）/ })
    .click();
  await expect(page).toHaveURL(/\/associations\/blind\/$/);
  await expect(page.locator('.records h3')).toHaveCount(ids.filter((id) => id.endsWith('-blind')).length);
  for (const name of await page.locator('.records h3').allTextContents()) expect(name).toContain('盲人协会');
});

test('an association says first how to reach it: telephone, address, hours, access', async ({ page }) => {
  await page.goto(blind);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('临溪区盲人协会');
  const headings = await page.locator('article h2').allTextContents();
  expect(headings.slice(0, 2).map((it) => it.trim())).toEqual(['怎么联系', '地址和开放时间']);
  const contact = sectionOf(page, '怎么联系');
  await expect(contact.locator('a[href^="tel:"]').first()).toHaveAttribute('href', /^tel:\d+$/);
  const offices = sectionOf(page, '地址和开放时间');
  await expect(offices.getByText('周一至周五')).toBeVisible();
  await expect(offices.getByRole('definition').first()).toBeVisible();
});

test('who cannot speak on the telephone finds a way on every association', async ({ request }) => {
  for (const id of ids) {
    const { document } = parseHTML(await (await request.get(`/associations/${id}/`)).text());
    const ways = [...document.querySelectorAll('.ways > div')].at(-1);
    const heading = ways?.querySelector('h2, h3, h4')?.textContent ?? '';
    expect(heading.trim(), id).toBe('不用说话');
    expect(ways?.textContent.trim().length, id).toBeGreaterThan('不用说话'.length + 5);
  }
});

test('a text message number opens a message, not a call', async ({ page }) => {
  await page.goto(deaf);
  await expect(page.locator('.ways a[href^="sms:"]')).toHaveCount(1);
});

test('open now: open, lunch break, evening, holiday, and a year without a calendar', async ({ page }) => {
  await openAt(page, deaf, '2026-11-24T09:30:00');
  await expect(openNow(page)).toHaveText(/现在开放，11:30 关门/);
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00+08:00'));
  await page.reload();
  await expect(openNow(page)).toHaveText(/现在不开放，今天 13:30 开放/);
  await page.clock.setFixedTime(new Date('2026-11-24T19:00:00+08:00'));
  await page.reload();
  await expect(openNow(page)).toHaveText(/现在不开放，明天 9:00 开放/);
  await page.clock.setFixedTime(new Date('2026-10-01T10:00:00+08:00'));
  await page.reload();
  await expect(openNow(page)).toHaveText(/国庆节放假，不开放/);
  await page.clock.setFixedTime(new Date('2031-03-05T10:00:00+08:00'));
  await page.reload();
  await expect(page.getByText('周一至周五 9:00—11:30')).toBeVisible();
  await expect(openNow(page)).toBeHidden();
});

test('the line changes while the page stays open, and only then is it announced', async ({ page }) => {
  await openAt(page, deaf, '2026-11-24T11:29:30');
  await expect(openNow(page)).toHaveText(/现在开放/);
  await expect(openNow(page)).not.toHaveAttribute('aria-live');
  await page.clock.runFor(25_000);
  await expect(openNow(page)).not.toHaveAttribute('aria-live');
  await page.clock.runFor(60_000);
  await expect(openNow(page)).toHaveAttribute('aria-live', 'polite');
  await expect(openNow(page)).toHaveText(/现在不开放，今天 13:30 开放/);
});

test('facilities have words, and what nobody verified is never said to be missing', async ({ page }) => {
  await page.goto(deaf);
  const fold = page.locator('main details').first();
  await expect(fold.locator('li').first()).toBeHidden();
  await fold.locator('summary').focus();
  await page.keyboard.press('Enter');
  const texts = await fold.locator('li').allInnerTexts();
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).toMatch(/：没有核实/);
});

test('an association that is being prepared says so and names who can be asked', async ({ page }) => {
  await page.goto('/associations/990105-psychiatric/');
  await expect(page.getByText('还在筹备，没有正式成立')).toBeVisible();
  await expect(page.locator('.callout a').first()).toHaveAttribute('href', /^\/federations\/990105\/$/);
  await expect(page.getByText('没有办公场所的记录')).toBeVisible();
  await expect(page.getByText('没有公开的电话')).toBeVisible();
});

test('a record that nobody verified for years says so at the top', async ({ page }) => {
  await page.goto('/associations/990105-physical/');
  await expect(page.locator('header .callout')).toHaveText(/已经 \d 年多没有重新核实/);
  await page.goto(deaf);
  await expect(page.locator('header .callout')).toHaveCount(0);
});

test('the working systems are a table with what is not known said as such', async ({ page }) => {
  await page.goto('/associations/990103-psychiatric/');
  const table = page.getByRole('table', { name: '工作制度' });
  await expect(table.getByRole('row')).toHaveCount(11);
  await expect(table.getByText('没有核实')).toHaveCount(8);
});

test('a federation has its associations, its bodies and the services it is in charge of', async ({
  page,
}) => {
  await page.goto('/federations/9901/');
  await expect(page.getByRole('table', { name: '机构' }).getByRole('row')).toHaveCount(5);
  await expect(sectionOf(page, '五个专门协会').getByRole('link')).toHaveCount(5);
  await page.goto('/federations/990102001/');
  await expect(page.getByRole('main').locator('a[href="/places/990102001/"]').last()).toBeVisible();
});

test('search engines get an NGO with address and hours, a federation as a government organisation', async ({
  page,
}) => {
  const ld = async (url: string): Promise<unknown> => {
    await page.goto(url);
    return JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}');
  };
  expect(await ld(deaf)).toMatchObject({
    '@type': 'NGO',
    address: { '@type': 'PostalAddress', addressCountry: 'CN', addressLocality: '云汀市' },
    location: [{ openingHoursSpecification: [{ opens: '09:00' }, { opens: '13:30' }, { opens: '00:00' }] }],
    parentOrganization: { '@type': 'GovernmentOrganization' },
  });
  expect(await ld('/federations/9901/')).toMatchObject({ '@type': 'GovernmentOrganization' });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the plain hours stand there and no line about now', async ({ page }) => {
    await page.goto(deaf);
    await expect(page.getByText('周一至周五 9:00—11:30，13:30—17:00')).toBeVisible();
    await expect(openNow(page)).toBeHidden();
  });
});
