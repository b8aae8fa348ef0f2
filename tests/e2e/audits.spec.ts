import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { sectionOf } from '../support/section.ts';
import { asOf } from '../../src/queries/as-of/as-of.ts';
import { auditedBodies } from '../../src/domain/audits/audit-bodies.ts';
import { openRectifications } from '../../src/domain/audits/audit-findings.ts';
import { auditsFrom, newest, type AuditRecord } from '../../src/domain/audits/audits.ts';
import { diffRevisions } from '../../src/domain/audits/diff.ts';
import { formatYuan } from '../../src/domain/values/money.ts';
import { disclosureYears, dutiesOf } from '../../src/domain/audits/publication.ts';
import { readDirectory } from '../../src/queries/directory/directory.ts';
import { readContent, recordsOf } from '../../src/records/content.ts';
import { loadSite } from '../../src/site.ts';
import { words } from '../../src/words/zh-CN/index.ts';

const dir = resolve('content');
const audits = auditsFrom(recordsOf(readContent(dir), 'audits').map(({ id, data }) => ({ ...data, id })));
const { place, auditDueOn, auditDutySince } = loadSite().site;
const dutyYears = disclosureYears(audits, { since: auditDutySince, today: asOf() });
const bodies = auditedBodies(readDirectory(dir), place);
const nameOf = ({ organisation }: AuditRecord): string => bodies.get(organisation)?.name ?? organisation;
const found = <Item>(items: readonly Item[], of: (item: Item) => boolean): Item => {
  const item = items.find(of);
  if (!item) throw new Error('the sample has no such audit');
  return item;
};
const corrected = found(audits.all, (it) => it.revisions.length > 1);
const deficit = found(audits.all, (it) =>
  newest(it).activity.some((row) => row.line === 45 && row.thisYear.total < 0),
);
const narrow = { width: 360, height: 800 };

const statement = (page: Page) => page.getByRole('table', { name: /^业务活动表/ });

test('an audit opens with the opinion, before any figure', async ({ page }) => {
  await page.goto(`/audits/${corrected.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `${nameOf(corrected)} ${corrected.year} 年度审计`,
  );
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText('审计师的意见');
  const opinion = sectionOf(page, '审计师的意见');
  await expect(opinion).toContainText(newest(corrected).opinion);
  await expect(opinion).toContainText('审计师认为');
  const story = sectionOf(page, '这笔钱从哪里来，花到哪里去了？');
  await expect(story.getByRole('paragraph')).toHaveCount(3);
});

test('a statement has headers for its groups, columns and rows, in a box that the keyboard reaches', async ({
  page,
}) => {
  await page.goto(`/audits/${corrected.id}/`);
  const table = statement(page);
  for (const name of ['项目', '行次', '上年数', '本年累计数'])
    await expect(table.getByRole('columnheader', { name, exact: true })).toHaveCount(1);
  await expect(table.getByRole('columnheader', { name: '非限定性', exact: true })).toHaveCount(2);
  await expect(table.locator('th[scope=colgroup]')).toHaveText(['上年数', '本年累计数']);
  const row = table.getByRole('row', { name: /^收入合计 11 / });
  await expect(row.getByRole('rowheader')).toHaveText('收入合计');
  const income = newest(corrected).activity.find((it) => it.line === 11);
  await expect(row.getByRole('cell').last()).toHaveText(formatYuan(income?.thisYear.total ?? Number.NaN));
  const box = page.getByRole('region', { name: /^业务活动表的表格/ });
  await box.focus();
  await expect(box).toBeFocused();
});

test('a negative amount has the sign that is read aloud, and is copied with the one that is calculated with', async ({
  page,
}) => {
  await page.goto(`/audits/${deficit.id}/`);
  const total = newest(deficit).activity.find((it) => it.line === 45)?.thisYear.total ?? 0;
  const row = statement(page).getByRole('row', { name: /^净资产变动额/ });
  await expect(row.getByRole('cell').last()).toHaveAccessibleName(formatYuan(total));
  expect(formatYuan(total)).toMatch(/^\u2212[\d,]+\.\d\d$/);
  const copied = await row.evaluate((element) => {
    element.insertAdjacentHTML(
      'beforeend',
      '<td><span class="visually-hidden">空</span><span class="uncopied">1</span></td>',
    );
    document.getSelection()?.selectAllChildren(element);
    const clipboardData = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return ['text/plain', 'text/html'].map((it) => clipboardData.getData(it));
  });
  const typed = `-${formatYuan(total).slice(1)}`;
  expect(copied[0]).toContain(typed);
  expect(copied[1]).toMatch(/^<table/);
  expect(copied[1]).toContain(`>${typed}</td>`);
  expect(copied[1]).toMatch(/<td><\/td>(?:<\/tr>|$|<\/)/);
});

test('a narrow screen shows the totals, and the parts where they are asked for', async ({ page }) => {
  await page.setViewportSize(narrow);
  await page.goto(`/audits/${corrected.id}/`);
  const parts = statement(page).getByRole('columnheader', { name: '非限定性', exact: true });
  await expect(parts).toHaveCount(0);
  await expect(statement(page).getByRole('columnheader', { name: '本年累计数 合计' })).toBeVisible();
  await page.getByLabel('分开显示非限定性和限定性').check();
  await expect(parts).toHaveCount(2);
});

test('a corrected audit leads to the version before and to what was changed', async ({ page }) => {
  const { id, revisions } = corrected;
  const [before, after] = revisions.slice(-2);
  if (!before || !after) throw new Error('no two versions');
  const changes = diffRevisions(before, after);
  await page.goto(`/audits/${id}/`);
  await expect(page.getByText(after.reason ?? '', { exact: false }).first()).toBeVisible();
  await page
    .getByRole('link', { name: `看第 ${revisions.length - 1} 版和改动的 ${changes.length} 处` })
    .click();
  await expect(page).toHaveURL(new RegExp(`/audits/${id}/revisions/${revisions.length - 1}/$`));
  const table = page.getByRole('table', { name: /不同的地方$/ });
  await expect(table.getByRole('rowheader')).toHaveText(changes.map((it) => words.auditChanges.part(it.at)));
  await expect(statement(page)).toBeVisible();
  await page.getByRole('link', { name: /^看最新版/ }).click();
  await expect(page).toHaveURL(new RegExp(`/audits/${id}/$`));
});

for (const year of dutyYears)
  test(`${year}: the list of who has not published is what the directory says`, async ({ page }) => {
    const terms = { due: auditDueOn, today: asOf() };
    const expected = dutiesOf(bodies, audits, year, terms).filter((it) => it.state !== 'published');
    await page.goto(`/audits/missing/${year}/`);
    const rows = page.locator('tr[data-state]');
    await expect(rows.getByRole('rowheader')).toHaveText(expected.map((it) => it.body.name));
    expect(await rows.evaluateAll((all) => all.map((it) => it.getAttribute('data-state')))).toEqual(
      expected.map((it) => it.state),
    );
  });

test('nobody is asked for a year before the duty began', async ({ page, request }) => {
  const before = found(
    audits.years.map((year) => ({ year })),
    ({ year }) => year < (dutyYears.at(-1) ?? 0),
  ).year;
  expect((await request.get(`/audits/missing/${before}/`)).status()).toBe(404);
  await page.goto('/audits/');
  const row = page.getByRole('row', { name: new RegExp(`^${before} 年`) });
  await expect(row).not.toContainText('逾期');
  await page.goto(`/audits/year/${before}/`);
  await expect(page.getByRole('main')).not.toContainText('未按时公布');
});

test('every opinion of a year has a list of its own', async ({ page }) => {
  const year = audits.years[0] ?? 0;
  const ofYear = audits.ofYear.get(year) ?? [];
  await page.goto(`/audits/year/${year}/`);
  await expect(page.locator('tbody tr')).toHaveCount(ofYear.length);
  const opinion = newest(found(ofYear, (it) => newest(it).opinion !== '无保留意见')).opinion;
  await page.getByRole('link', { name: new RegExp(`^${opinion}（`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${year} 年度审计结果：${opinion}`);
  await expect(page.locator('tbody tr')).toHaveCount(
    ofYear.filter((it) => newest(it).opinion === opinion).length,
  );
});

test('what is still to be rectified stands in one list, the longest overdue first', async ({ page }) => {
  const open = openRectifications(audits.all, asOf());
  await page.goto('/audits/rectification/');
  await expect(page.getByText(`共 ${open.length} 个问题`)).toBeVisible();
  await expect(page.locator('.audit-table tbody th').first()).toContainText(open[0]?.finding.title ?? '');
});

test('a table of comparison is sorted by the header that is pressed, unknown amounts last', async ({
  page,
}) => {
  await page.goto('/audits/rectification/');
  const head = page.getByRole('columnheader', { name: '涉及金额（元）' });
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const keys = () =>
    page
      .locator('tbody tr td:nth-child(5)')
      .evaluateAll((cells) => cells.map((it) => it.getAttribute('data-sort') ?? ''));
  const amounts = (await keys()).filter((it) => it !== '').map(Number);
  expect(amounts.length).toBeGreaterThan(2);
  expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
  const known = amounts.length;
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect((await keys()).slice(0, known).map(Number)).toEqual(amounts.toSorted((a, b) => b - a));
});

test('what falls due after the build is overdue in the browser', async ({ page }) => {
  const soon = openRectifications(audits.all, asOf()).find((it) => it.state === 'open');
  test.skip(!soon, 'no rectification of the sample is open any more: give one a later due date');
  await page.clock.setFixedTime('2099-01-01T12:00:00+08:00');
  await page.goto(`/audits/${soon?.audit.id}/`);
  const state = page.locator(`[data-due="${soon?.finding.rectification?.dueOn}"]`).first();
  await expect(state).toContainText('逾期未完成');
  await expect(state.getByText('截至')).toBeHidden();
});

test('an organisation over the years says which year is missing', async ({ page }) => {
  const terms = { due: auditDueOn, today: asOf() };
  const missing = dutyYears
    .flatMap((year) => dutiesOf(bodies, audits, year, terms))
    .find((it) => it.state === 'overdue' && audits.ofOrganisation.has(it.body.id));
  if (!missing) throw new Error('the sample has no gap');
  await page.goto(`/audits/organisation/${missing.body.id}/`);
  await expect(page.getByRole('row', { name: new RegExp(`^${missing.year} 年`) })).toContainText(
    '逾期未公布',
  );
});

test('from an association to its audits and back', async ({ page }) => {
  await page.goto(
    `/associations/${found(audits.all, (it) => bodies.get(it.organisation)?.collection === 'associations').organisation}/`,
  );
  await sectionOf(page, '钱花到哪里去了？')
    .getByRole('link', { name: /历年收入/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('历年审计');
});

for (const url of [
  '/audits/',
  `/audits/${corrected.id}/`,
  `/audits/${corrected.id}/revisions/1/`,
  `/audits/year/${audits.years[0]}/`,
  `/audits/missing/${audits.years[0]}/`,
  '/audits/rectification/',
  '/budgets/',
])
  test(`${url} at 400% zoom (320 px) needs no scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto(url);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('states are those of the day of the build, and say so', async ({ page }) => {
    await page.goto(`/audits/missing/${audits.years[0]}/`);
    const overdue = page.locator('tr[data-state=overdue]').first();
    await expect(overdue).toContainText('逾期未公布');
    await expect(overdue.getByText(/^，截至/)).toBeVisible();
    await expect(overdue.getByText('未到期')).toBeHidden();
  });
});
