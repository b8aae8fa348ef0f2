import { expect, test } from '@playwright/test';
import { sectionOf } from '../support/section.ts';

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('an evaluation says its grade first, then money, missed targets and reasons', async ({ page }) => {
    await page.goto('/evaluations/sunshine-2025/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '志愿助残阳光行动 2025 年度绩效评价（单位自评）',
    );
    const verdict = sectionOf(page, '评价结果', true);
    await expect(verdict).toContainText('优 96.03 分');
    await expect(verdict).toContainText(
      '2025 年度安排 170 万元，用了约 147.1 万元，执行率 86.5%；7 个指标里，3 个达到目标',
    );
    await expect(verdict).toContainText('活动按期完成率、人均服务成本、残疾人及亲属满意度');

    const funds = page.getByRole('table', { name: '项目资金，单位：万元' });
    const total = funds.getByRole('row', { name: /^年度资金总额/ });
    await expect(total.getByRole('cell')).toHaveText(['167.00', '170.00', '147.06', '86.5%']);

    const indicators = page.getByRole('table', { name: '绩效指标、完成情况和得分' });
    const cost = indicators.getByRole('row', { name: /人均服务成本/ });
    await expect(cost.getByRole('cell').first()).toHaveText('≤150元');
    await expect(cost.getByRole('cell').nth(1)).toHaveText('153元');
    await expect(cost).toContainText('没有达到目标');
    await expect(indicators.getByRole('rowheader', { name: '产出指标', exact: true })).toHaveAttribute(
      'scope',
      'rowgroup',
    );
    const sum = indicators.getByRole('row', { name: /^总分/ });
    await expect(sum.getByRole('cell')).toHaveText(['100', '96.03', '等级：优']);
  });

  test('from the front to a grade, to an evaluation, to the clause that it rests on', async ({ page }) => {
    await page.goto('/evaluations/');
    await expect(page.getByText('共 24 份，新的在前')).toBeVisible();
    await page.getByRole('link', { name: '差（1）' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('绩效评价：差');
    await page.getByRole('link', { name: /^残疾人就业培训 2022/ }).click();
    await expect(sectionOf(page, '评价结果', true)).toContainText('差 45.89 分');

    await page.goto('/evaluations/hotline-2025/');
    const card = sectionOf(page, '谁评的？依据是什么？');
    await card.getByRole('link', { name: /第十三条/ }).click();
    await expect(page).toHaveURL(/\/policies\/yunting-2024-18-hotline\/#c3-art13$/);
  });

  test('a third party is named, and the same project in other years is one link away', async ({ page }) => {
    await page.goto('/evaluations/sunshine-2024-third-party/');
    await expect(page.getByText('云泽大学公共管理评价研究中心')).toBeVisible();
    const others = page.getByRole('navigation', { name: '同一个项目的其他评价' });
    await expect(others.getByRole('listitem')).toHaveCount(4);
    await expect(others.getByRole('link', { name: '2025 年度（单位自评）' })).toHaveAttribute('rel', 'next');
    await others.getByRole('link', { name: '2023 年度（单位自评）' }).click();
    await expect(page).toHaveURL(/\/evaluations\/sunshine-2023\/$/);
  });

  test('missed targets of all projects stand in one table and lead to their row', async ({ page }) => {
    await page.goto('/evaluations/missed/');
    await expect(page.getByText('全部评价共有 199 个指标，75 个没有达到目标')).toBeVisible();
    const row = page.getByRole('row', { name: /手语视频坐席每周开通时间/ });
    await expect(row.getByRole('cell')).toHaveText(['≥40小时', '20小时', '手语翻译只招到一名，下午没有人']);
    await row.getByRole('link').click();
    await expect(page).toHaveURL(/\/evaluations\/hotline-2025\/#i2$/);
    await expect(page.locator('#i2')).toContainText('手语视频坐席每周开通时间');
  });

  test('what is text is not judged', async ({ page }) => {
    await page.goto('/evaluations/hotline-2025/');
    await expect(page.getByRole('row', { name: /知识库更新/ })).toContainText('无法自动判断');
  });

  test('an association shows the evaluations of its projects', async ({ page }) => {
    await page.goto('/associations/9901-physical/');
    const section = sectionOf(page, '项目绩效评价');
    await expect(section.getByRole('heading', { level: 3 })).toHaveCount(3);
    await section.getByRole('link', { name: '云汀市肢残人协会的全部绩效评价' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('绩效评价：云汀市肢残人协会');
  });
});

test('on a narrow screen the indicators scroll in their own box, by keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/evaluations/hotline-2025/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const box = page.getByRole('region', { name: '绩效指标、完成情况和得分的表格' });
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((it) => it.scrollLeft)).toBeGreaterThan(0);
});
