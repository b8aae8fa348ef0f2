import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { sectionOf } from '../support/section.ts';

const words = ['已兑现', '部分兑现', '未兑现', '未达到', '已逾期', '未到期', '无数据'];

/** Moves the focus by the Tab key until it is on a link with this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.tagName === 'A' ? (at.getAttribute('aria-label') ?? at.textContent).trim() : '';
    });
    if (name.test(text)) return;
  }
  throw new Error(`no link ${String(name)} within 250 presses of Tab`);
}

test('by keyboard from the front page to a promise, to its evidence, and back', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, /^未兑现 \d+ 项$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('承诺兑现：未兑现');
  await tabTo(page, /^12345|热线|95%/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.verdict')).toContainText('未兑现');
  await tabTo(page, /^[\d.]+%：/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/observations\/[^/]+\/#/);
  await tabTo(page, /^12345|热线.*95%|95%.*热线/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.verdict')).toContainText('未兑现');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the front page says how promises stand, each figure its list', async ({ page }) => {
    await page.goto('/');
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: '承诺兑现得怎么样？' }),
    });
    const figures = await section.getByRole('link', { name: / \d+ 项$/ }).all();
    expect(figures.length).toBeGreaterThan(4);
    for (const figure of figures) {
      const [, count = ''] = /(\d+) 项/.exec((await figure.textContent()) ?? '') ?? [];
      const list = await page.request.get((await figure.getAttribute('href')) ?? '');
      expect(await list.text()).toContain(`共 ${count} 项承诺`);
    }
  });

  test('a status is a picture, a word and a colour, never one alone', async ({ page }) => {
    await page.goto('/commitments/');
    const chips = page.locator('.status-counts .chip');
    const said = await chips.allTextContents();
    expect(said.map((it) => it.trim())).toEqual([...words, '已停止执行']);
    await expect(chips.locator('svg[aria-hidden="true"]')).toHaveCount(said.length);
  });

  test('a promise shows the clause, who kept it in which year, and what its words mean', async ({ page }) => {
    await page.goto('/commitments/association-money-city-2025/');
    const verdict = page.locator('.verdict');
    await expect(verdict).toContainText('部分兑现');
    await expect(verdict).toContainText('截至20');
    await expect(verdict).toContainText(
      '这项承诺涉及 5 个协会，2025 年：2 个已兑现，2 个未达到，1 个无数据。',
    );
    await expect(
      page
        .locator('section', { has: page.getByRole('heading', { name: '文件怎么说的？' }) })
        .locator('blockquote'),
    ).toContainText('原则上不少于12万元');
    await expect(
      page.locator('section', { has: page.getByRole('heading', { name: '约束力有多强？' }) }),
    ).toContainText('一般都要完成，有特殊情况可以例外');
    const table = page.getByRole('table', { name: '各单位、各时期兑现情况' });
    const row = table.getByRole('row', { name: /云汀市精神残疾人及亲友协会|^2025 年/ }).last();
    await expect(row).toContainText('无数据');
    await expect(row).not.toContainText(/\b0 元/);
    await expect(table.getByRole('rowheader', { name: '云汀市盲人协会' })).toHaveAttribute(
      'scope',
      'rowgroup',
    );
  });

  test('what an audit says stands apart from the figures, with the reason', async ({ page }) => {
    await page.goto('/commitments/association-money-city-2025/');
    const related = page.locator('section', {
      has: page.getByRole('heading', { name: '审计里有什么可以对照？' }),
    });
    await expect(related).toContainText('不能当作答案');
    await expect(related.getByRole('row', { name: /精神残疾人及亲友协会/ })).toContainText('政府补助收入');
    await related.getByRole('link', { name: /精神残疾人及亲友协会 2025/ }).click();
    await expect(
      page.locator('section', { has: page.getByRole('heading', { name: '它是哪些承诺的依据？' }) }),
    ).toContainText('12 万元');
  });

  test('a clause says where its promises stand, and the text lists them all', async ({ page }) => {
    await page.goto('/policies/yunting-2021-12-associations/');
    const chips = page.locator('#c2-s3 ~ .clause-status').first();
    await expect(chips).toContainText('部分兑现');
    await chips.getByRole('link').click();
    await expect(page).toHaveURL(/\/commitments\/five-associations\/$/);
  });

  test('organisations, places and evaluations show the promises that are about them', async ({ page }) => {
    await page.goto('/associations/9901-blind/');
    await expect(
      page
        .locator('section', { has: page.getByRole('heading', { name: '和它有关的承诺兑现情况' }) })
        .getByRole('listitem')
        .first(),
    ).toBeVisible();
    await page.goto('/places/9901/');
    const here = page.locator('section', { has: page.getByRole('heading', { name: '这里的承诺兑现情况' }) });
    await here.getByRole('link', { name: '适用于云汀市和所属单位的全部承诺' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('承诺兑现：云汀市');
    await page.goto('/surveys/opinion-2025/');
    await expect(
      page.locator('section', { has: page.getByRole('heading', { name: '它是哪些承诺的依据？' }) }),
    ).toBeVisible();
  });

  test('a corrected figure keeps the old one', async ({ page }) => {
    await page.goto('/observations/association-money-2024/');
    const corrected = page.getByText(/更正过：原来写/).first();
    await expect(corrected).toBeVisible();
  });

  test('an inspection shows its list of problems and what was done', async ({ page }) => {
    await page.goto('/inspections/');
    await page.getByRole('link', { name: /^2023 年临溪区/ }).click();
    const table = page.getByRole('table', { name: '发现的问题和整改' });
    const row = table.getByRole('row', { name: /石桥街道/ });
    await expect(row).toContainText('社区补选一名副主席');
    await expect(row).toContainText('已完成');
    await row.getByRole('link', { name: /^不符合/ }).click();
    await expect(page).toHaveURL(/\/policies\/yunting-2021-20-village-associations\/#a1-c3-n1$/);
  });

  test('a measure says what it is and lists its figures with their source', async ({ page }) => {
    await page.goto('/measures/association-money/');
    await expect(sectionOf(page, '这是什么指标？')).toContainText('由残联填报');
    const table = page.getByRole('table', { name: '协会年度工作经费：全部数字' });
    const source = page.getByRole('link', { name: '2025 年专门协会工作经费', exact: true });
    const row = table.getByRole('row', { name: /^云汀市盲人协会/ }).filter({ has: source });
    await expect(row).toContainText('104,000.00 元');
    await row.getByRole('link', { name: '2025 年专门协会工作经费', exact: true }).click();
    await expect(page).toHaveURL(/\/observations\/association-money-2025\/$/);
  });

  test('a document says who answered it', async ({ page }) => {
    await page.goto('/documents/research-deaf-2024/');
    await expect(sectionOf(page, '怎样答复的？')).toContainText('部分采纳');
  });
});

test('every narrowed list has the rows that it shows, and its files have the same', async ({ request }) => {
  const folders = ['status/broken', 'strength/duty', 'level/county', 'place/990102', 'measure/satisfaction'];
  for (const folder of [...folders, 'policy/yunting-2021-12-associations']) {
    const html = await (await request.get(`/commitments/${folder}/`)).text();
    const shown = [...html.matchAll(/<h2><a href="\/commitments\/([a-z0-9-]+)\/"/g)].map(([, id]) => id);
    expect(shown.length, folder).toBeGreaterThan(0);
    const file = (await (await request.get(`/commitments/${folder}/list.json`)).json()) as {
      records: { id: string }[];
    };
    const pages = Number(/共 (\d+) 项承诺/.exec(html)?.[1]);
    expect(file.records, folder).toHaveLength(pages);
    expect(
      file.records.slice(0, shown.length).map(({ id }) => id),
      folder,
    ).toEqual(shown);
    expect((await request.get(`/commitments/${folder}/list.csv`)).ok(), folder).toBe(true);
    expect((await request.get(`/commitments/${folder}/list.xlsx`)).ok(), folder).toBe(true);
  }
  for (const folder of ['inspections/year/2023', 'documents/kind/调研报告'])
    expect((await request.get(`/${folder}/list.csv`)).ok(), folder).toBe(true);
});

test('filters combine in the browser, and what is found can be saved', async ({ page }) => {
  await page.goto('/commitments/?status=broken&strength=duty&level=city');
  const list = page.locator('#filter-list');
  await expect(list.getByRole('status')).toContainText(/符合条件的有 \d+ 条/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    list.getByRole('button', { name: '保存为 CSV' }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\n');
  const found = Number(/(\d+) 条/.exec((await list.getByRole('status').textContent()) ?? '')?.[1]);
  expect(lines).toHaveLength(found + 1);
});

test('a date that passes after the build is seen in the browser', async ({ page }) => {
  await page.goto('/commitments/volunteers-2026/');
  const status = page.locator('.verdict').locator('.verdict-word');
  await expect(status.getByText('未到期')).toBeVisible();
  await page.clock.setFixedTime('2027-01-05T08:00:00+08:00');
  await page.reload();
  await expect(status.getByText('未到期')).toBeHidden();
  await expect(status.getByText(/已逾期|无数据/)).toBeVisible();
});

test('on a narrow screen the table scrolls in its own box, by keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/commitments/association-money-city-2025/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const box = page.getByRole('region', { name: '各单位、各时期兑现情况的表格' });
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((it) => it.scrollLeft)).toBeGreaterThan(0);
});
