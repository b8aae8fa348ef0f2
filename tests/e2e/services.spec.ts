import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { sectionOf } from '../support/section.ts';

const stems = (folder: string): string[] =>
  readdirSync(resolve('content', folder)).map((file) => file.replace(/\.json$/, ''));
const ids = stems('services');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('from a need to the office in charge of a place, by links alone', async ({ page }) => {
    await page.goto('/services/');
    await page.getByRole('link', { name: '我需要轮椅、助听器等辅助器具' }).click();
    await page.getByRole('link', { name: '辅助器具免费借用和购买补贴' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('辅助器具免费借用和购买补贴');
    await sectionOf(page, '到哪里办').getByRole('link', { name: '临溪区', exact: true }).click();
    await expect(page).toHaveURL(/\/places\/990102\/#services$/);
    await expect(page.locator('#services')).toBeInViewport();
  });
});

test('the list has every service, each under a need', async ({ page }) => {
  await page.goto('/services/');
  await expect(page.locator('.records h3 a')).toHaveCount(ids.length);
});

test('every service says who, how, where, without a voice, where else, and how to complain', async ({
  page,
}) => {
  for (const id of ids) {
    await page.goto(`/services/${id}/`);
    for (const name of ['谁可以申请', '怎么办', '要带的材料', '不用说话怎么办', '到哪里办', '反馈和投诉'])
      await expect(sectionOf(page, name, true), `${id} ${name}`).toBeVisible();
    await expect(sectionOf(page, '办不成怎么办？')).toBeVisible();
    await expect(page.locator('main a[href="tel:12385"]').first(), id).toBeVisible();
    await expect(page.getByRole('main').locator('input, form')).toHaveCount(0);
  }
});

test('search engines get a GovernmentService', async ({ page }) => {
  await page.goto('/services/assistive-devices/');
  const ld = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}',
  ) as Record<string, unknown>;
  expect(ld).toMatchObject({ '@type': 'GovernmentService', serviceType: '辅助器具' });
});

test('service places can be listed by kind, and each says what is done there', async ({ page }) => {
  await page.goto('/service-places/');
  await expect(page.locator('.records h2 a')).toHaveCount(stems('service-places').length);
  await page
    .getByRole('navigation', { name: '按条件查看' })
    .getByRole('link', { name: /^残疾人之家/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('服务场所：残疾人之家');
  await page.locator('.records h2 a').first().click();
  await expect(sectionOf(page, '这里能办什么')).toBeVisible();
  await expect(sectionOf(page, '地址和开放时间')).toBeVisible();
});

test('organisations are listed and say whether the federation supervises them', async ({ page }) => {
  await page.goto('/organisations/');
  await expect(page.locator('.records h2 a')).toHaveCount(stems('organisations').length);
  await page.locator('.records h2 a').first().click();
  await expect(sectionOf(page, '机构信息').getByText(/由残联主管/)).toBeVisible();
});
