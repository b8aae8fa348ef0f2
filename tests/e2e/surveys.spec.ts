import { expect, test } from '@playwright/test';
import { sectionOf } from '../support/section.ts';

test.use({ javaScriptEnabled: false });

test('a survey says how many are satisfied, of how many, and how it was asked', async ({ page }) => {
  await page.goto('/surveys/opinion-2026/');
  const result = sectionOf(page, '总的结果');
  await expect(result).toContainText('满意 86.6%');
  await expect(result).toContainText('1,053 人回答，912 人说满意');
  await expect(result).toContainText('发出 1,350 份，收回 1,067 份（79.0%）');
  await expect(result).not.toContainText('样本小');
  const method = sectionOf(page, '问了谁？怎么问的？');
  await expect(method).toContainText('49,170 人');
  const several = page.getByRole('table', { name: /^多选，每人可以选几项/ });
  await expect(several.getByRole('columnheader')).toHaveText(['选项', '人数（人）', '比例']);
});

test('a small sample is flagged, and fewer than ten answers have no shares', async ({ page }) => {
  await page.goto('/surveys/xikou-workstations-2025/');
  await expect(sectionOf(page, '总的结果')).toContainText('样本小 只收回 24 份，不足 30 份，结果只供参考。');
  const few = sectionOf(page, /^3\. 您对工作站的无障碍厕所满意吗/);
  await expect(few).toContainText('回答的不足十人，不写比例');
  await expect(few.getByRole('columnheader')).toHaveText(['选项', '人数（人）']);
  await expect(few).not.toContainText('%');
  const enough = sectionOf(page, /^1\. 您对工作站满意吗/);
  await expect(enough.getByRole('row', { name: /^非常满意/ }).getByRole('cell')).toHaveText(['12', '50.0%']);
});

test('surveys are found by year, by kind and by whom they are about', async ({ page }) => {
  await page.goto('/surveys/');
  await expect(page.getByText('共 12 份，新的在前')).toBeVisible();
  await page.getByRole('link', { name: '2022 年（1）' }).click();
  await expect(page).toHaveURL(/\/surveys\/year\/2022\/$/);
  await page.getByRole('link', { name: '云汀市残疾人民意调查（2022年）' }).click();
  await expect(sectionOf(page, '总的结果')).toContainText('满意 77.4%');
  await page.getByRole('link', { name: '民意调查', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('满意度和民意调查：民意调查');
  await page.goto('/associations/9901-deaf/');
  await expect(
    sectionOf(page, '满意度和民意调查').getByRole('link', { name: '云汀市聋人协会会员满意度测评' }),
  ).toBeVisible();
});
