import { expect, test, type Page } from '@playwright/test';

const sample = '/audits/organisation/9901-blind/';
const figureOf = (page: Page) => page.getByRole('figure', { name: '历年的收入、费用和年末净资产' });

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  for (const [address, name] of [
    [sample, '历年的收入、费用和年末净资产'],
    ['/audits/9901-blind-2025/', '2025 年各类收入'],
    ['/audits/9901-blind-2025/', '2025 年各类费用'],
    ['/surveys/opinion-2026/', '总的来说，您对残联和协会的工作满意吗？'],
    ['/evaluations/sunshine-2025/', '预算和执行'],
    ['/evaluations/sunshine-2025/', '各类指标的得分'],
    ['/surveys/', '云汀市残疾人民意调查：历年的满意度'],
  ] as const)
    test(`${address} shows “${name}” as a named picture, titled by what it finds, with a table`, async ({
      page,
    }) => {
      await page.goto(address);
      const picture = page.getByRole('img', { name });
      await expect(picture).toBeVisible();
      const figure = page.getByRole('figure').filter({ has: picture });
      await expect(figure.locator('.chart-finding')).toHaveText(/[^。\s]$/);
      await expect(figure.getByRole('button')).toHaveCount(0);
      const section = page.getByRole('main').filter({ has: picture });
      await expect(section.getByRole('table').first()).toBeVisible();
    });
});

test('words in a chart are at least 14 px at 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(sample);
  const scale = await figureOf(page)
    .locator('.chart-narrow')
    .evaluate((svg: SVGSVGElement) => svg.getScreenCTM()?.a ?? 0);
  const size = await figureOf(page)
    .locator('.chart-narrow text')
    .first()
    .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
  expect(scale * size).toBeGreaterThanOrEqual(14);
});

test('a press, and nothing before it, loads the sound; arrow keys read figures, Escape ends it', async ({
  page,
}) => {
  const loaded: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    const counted = window as unknown as { audio: number };
    counted.audio = 0;
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        counted.audio += 1;
      }
    };
    document.addEventListener('securitypolicyviolation', (event) =>
      console.log(`content security policy: ${event.violatedDirective}`),
    );
  });
  await page.goto(sample);
  const figure = figureOf(page);
  const button = figure.getByRole('button', { name: '用声音听这张图' });
  await expect(button).toBeVisible();
  await page.waitForLoadState('networkidle');
  const before = loaded.length;
  const audio = () => page.evaluate(() => (window as unknown as { audio: number }).audio);
  expect(await audio()).toBe(0);

  await button.press('Enter');
  const picture = figure.getByRole('application');
  await expect(picture).toBeFocused();
  const scripts = loaded.slice(before).filter((it) => it.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const live = figure.getByRole('status');
  const said = live.locator('div:last-child');
  await expect(said).toContainText('按左右方向键逐个听');
  await expect(live).toHaveAttribute('lang', 'zh-CN');
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(/^20\d\d 年[,，] ?(-?[\d,.]+ (万|亿)?元|没有记录)\W*$/);
  const first = await said.textContent();
  await page.keyboard.press('ArrowRight');
  await expect(said).not.toHaveText(first ?? '');
  await page.keyboard.press('PageDown');
  await expect(said).toContainText('费用');
  expect(await audio()).toBe(1);
  // English dialogs of the library stay closed.
  await page.keyboard.press('h');
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await live.textContent()).not.toMatch(/[A-Za-z]{4,}(?<!Page|Down)/);

  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(figure.getByRole('application')).toHaveCount(0);
  await expect(live).toHaveCount(0);
  await button.press('Enter');
  await expect(figure.getByRole('button', { name: '关掉声音' })).toBeVisible();
  await expect(picture).toBeFocused();
  expect(complaints).toEqual([]);
});
