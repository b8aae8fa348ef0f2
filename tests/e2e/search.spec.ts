import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { PagefindIndex } from '../../src/integrations/pagefind.ts';
import { axeSource } from '../support/axe-source.ts';

const results = (page: Page) => page.getByRole('region', { name: '搜索结果' });
const search = async (page: Page, query: string): Promise<void> => {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(page.getByRole('status')).not.toHaveText('正在搜索……');
};

/** Holds back the files of the index that are asked for from now on, until they are released. */
async function holdIndex(page: Page): Promise<{ held: () => number; release: () => Promise<void> }> {
  const held: (() => Promise<void>)[] = [];
  let isHeld = true;
  await page.route('**/search/index/**', async (route) => {
    if (isHeld) held.push(() => route.continue());
    else await route.continue();
  });
  const release = async (): Promise<void> => {
    isHeld = false;
    for (const go of held) await go();
    await page.waitForLoadState('networkidle');
  };
  return { held: () => held.length, release };
}

test('a search from the header leads to the place that says it, and the count is announced', async ({
  page,
}) => {
  await page.goto('/policies/');
  await page.getByRole('combobox', { name: '搜索全站' }).fill('考核');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=%E8%80%83%E6%A0%B8$/);
  await expect(page.getByRole('status')).toHaveText(/^找到约? ?\d+ 个结果/);
  await expect(page.getByRole('combobox', { name: '搜索全站' })).toHaveValue('考核');
  const place = results(page).locator('.result-places a[href*="#"]:not([href*="#:~:"])').first();
  const href = (await place.getAttribute('href')) ?? '';
  await place.click();
  expect(new URL(href, 'https://x').hash).toContain(':~:text=');
  const seen = (): Promise<boolean> =>
    page.evaluate(() =>
      [...document.querySelectorAll('main *')].some((it) => {
        const { top, bottom } = it.getBoundingClientRect();
        const isWord = it.childElementCount === 0 && it.textContent.includes('考核');
        return isWord && bottom > 0 && top < innerHeight;
      }),
    );
  await expect.poll(seen).toBe(true);
});

test('a result is a heading that begins with what it is, and what was found is bold in one piece', async ({
  page,
}) => {
  await search(page, '望潮区聋协');
  const first = results(page).getByRole('heading', { level: 3 }).first();
  await expect(first).toHaveText('协会 望潮区聋人协会');
  await search(page, '残疾人满意度');
  await expect(results(page).locator('b.hit').first()).toContainText('满意');
  await expect(results(page).locator('mark')).toHaveCount(0);
});

test('what was heard is said, and what was typed is offered', async ({ page }) => {
  await search(page, '参联');
  await expect(page.locator('#search-notes')).toContainText('按读音找到：残联');
  await page.getByRole('link', { name: '只找“参联”' }).click();
  await expect(page.getByRole('status')).toContainText('没有找到“参联”');
  await expect(page.getByRole('link', { name: '12385' }).first()).toBeVisible();
});

test('a way to narrow is a link with its count, stands in the address, and leads back', async ({ page }) => {
  await search(page, '审计');
  await page.getByText('缩小范围').click();
  const year = page.getByRole('link', { name: /^2024（\d+）$/ });
  const count = /\d+(?=）)/.exec((await year.textContent()) ?? '')?.[0];
  await year.click();
  await expect(page).toHaveURL(/year=2024/);
  await expect(page.getByRole('status')).toContainText(`${count} 个结果`);
  await expect(year).toHaveAttribute('aria-current', 'true');
  await year.click();
  await expect(page).not.toHaveURL(/year=/);
});

test('a query is shown as text, never as markup', async ({ page }) => {
  await search(page, '<img src=x onerror=document.title=1>');
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

test('more results come by a button, and the focus goes to the first of them', async ({ page }) => {
  await search(page, '残疾人');
  await expect(page.getByRole('status')).toContainText(/先显示最相关的 1\d 个/);
  await page.getByRole('button', { name: /^再显示/ }).click();
  await expect(page.getByRole('status')).toContainText(/先显示最相关的 2\d 个/);
  expect(await page.evaluate(() => document.activeElement?.closest('#search-results') !== null)).toBe(true);
});

test('more results that do not come are said not to, and the next press brings them', async ({ page }) => {
  await search(page, '残疾人');
  const more = page.getByRole('button', { name: /^再显示/ });
  await expect(page.getByRole('status')).toContainText(/先显示最相关的 1\d 个/);
  await page.route('**/search/index/**', (route) => route.abort());
  await more.click();
  await expect(page.getByRole('status')).toContainText('没有成功');
  await page.unroute('**/search/index/**');
  await more.click();
  await expect(page.getByRole('status')).toContainText(/先显示最相关的 2\d 个/);
});

test('names are suggested while typing, by keys, not while an input method composes, and can be switched off', async ({
  page,
}) => {
  await page.goto('/policies/');
  const field = page.getByRole('combobox', { name: '搜索全站' });
  await field.pressSequentially('wangchaoqu');
  const options = page.getByRole('listbox').getByRole('option');
  await expect(options.first()).toHaveText(/^望潮区 /);
  await page.keyboard.press('ArrowDown');
  await expect(field).toHaveAttribute('aria-activedescendant', /-0$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  const method = await page.context().newCDPSession(page);
  const compose = (text: string): Promise<unknown> =>
    method.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await field.fill('');
  await compose('wang');
  await expect(field).toHaveValue('wang');
  await expect(page.getByRole('listbox')).toBeHidden();
  await method.send('Input.insertText', { text: '望潮' });
  await expect(options.first()).toContainText('望潮');
  await compose('qu');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.goto('/search/');
  await page.getByRole('checkbox', { name: /^输入时给出提示/ }).uncheck();
  await expect(page.getByRole('searchbox', { name: '搜索全站' })).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

test('what somebody went to while more was on its way stays, and Enter takes it', async ({ page }) => {
  await page.goto('/policies/');
  const field = page.getByRole('combobox', { name: '搜索全站' });
  const options = page.getByRole('listbox').getByRole('option');
  await field.pressSequentially('wang');
  await expect(options.first()).toBeVisible();
  const first = (await options.first().getAttribute('data-form')) ?? '';
  const index = await holdIndex(page);
  await field.fill('canlian');
  await expect.poll(index.held).toBeGreaterThan(0);
  await page.keyboard.press('ArrowDown');
  await index.release();
  await expect(field).toHaveAttribute('aria-activedescendant', /-0$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(first);
});

test('what is typed on the home page, and what is suggested there, can be seen', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('combobox').pressSequentially('残联');
  const options = page.getByRole('listbox').getByRole('option');
  await expect(options.first()).toContainText('残');
  const last = options.last();
  await last.scrollIntoViewIfNeeded();
  const isOnTop = await last.evaluate((it) => {
    const { left, right, top, bottom } = it.getBoundingClientRect();
    return it.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });
  expect(isOnTop).toBe(true);
  await page.evaluate(axeSource);
  const form = 'main form.search-form';
  const { violations } = await page.evaluate((it) => window.axe.run(it), form);
  expect(violations.map(({ id, nodes }) => `${id} ${String(nodes[0]?.failureSummary)}`)).toEqual([]);
});

test('Escape closes suggestions that are still on their way', async ({ page }) => {
  await page.goto('/policies/');
  const index = await holdIndex(page);
  const field = page.getByRole('combobox', { name: '搜索全站' });
  await field.pressSequentially('wangchaoqu');
  await expect.poll(index.held).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await index.release();
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('the words of a query are found apart from each other by the second way, which loads only when asked', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await search(page, '审计 聋人 2024');
  expect(asked.filter((it) => it.startsWith('/pagefind/'))).toEqual([]);
  const part = page.locator('#search-words');
  await part.getByRole('button', { name: '按词再找一遍' }).click();
  await expect(part).toContainText(/按词找到 \d+ 条记录/);
  await expect(part.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(part.locator('mark')).toHaveCount(0);
  await part.getByRole('heading', { level: 3 }).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('all parts of an index by words are asked, however often one searches', async ({ page }, info) => {
  const dir = info.outputPath('parts');
  mkdirSync(dir, { recursive: true });
  const index = new PagefindIndex({ dir, earlier: [], cacheDir: dir, key: '' }, 1);
  for (const [at, title] of ['望潮区审计公告', '青屏县审计公告'].entries()) {
    const url = `/audits/${at}/`;
    const record = { url, title, kind: '审计', text: '应急物资没有入库登记' };
    await index.add({ url, digest: title, isKnown: false, record: () => record });
  }
  await index.write();
  await index.close();
  await page.route('**/pagefind/**', (route) =>
    route.fulfill({ path: join(dir, new URL(route.request().url()).pathname) }),
  );
  await page.goto('/search/');
  let isCut = true;
  await page.route('**/pagefind/**/*.pf_fragment', (route) => (isCut ? route.abort() : route.fallback()));
  for (const query of ['物资', '物资 登记', '登记 物资']) {
    await page.getByRole('combobox', { name: '搜索全站' }).fill(query);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(encodeURIComponent(query.slice(0, 2))));
    const part = page.locator('#search-words');
    await part.getByRole('button', { name: '按词再找一遍' }).click();
    if (isCut) {
      await expect(part).toContainText('按词搜索没有成功');
      isCut = false;
      continue;
    }
    await expect(part).toContainText('按词找到 2 条记录');
    await expect(part.getByRole('heading', { level: 3 })).toHaveText([/审计公告/, /审计公告/]);
  }
});

test('a query typed on the search page is looked for without loading it anew, every state of it passes axe, and back leads back', async ({
  page,
}) => {
  const faults = async (): Promise<string[]> => {
    await page.evaluate(axeSource);
    return page.evaluate(async () => {
      const { violations } = await window.axe.run();
      return violations.map((it) => `${it.id}: ${it.nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    });
  };
  await page.goto('/search/');
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
  const field = page.getByRole('combobox', { name: '搜索全站' });
  await field.pressSequentially('wangchao');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await faults(), 'suggestions').toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '搜索结果' })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText(/^找到/);
  expect(await faults(), 'results').toEqual([]);
  await field.fill('zzzzqqqq');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '换个办法找' })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('没有找到“zzzzqqqq”。');
  await expect(results(page)).toBeHidden();
  expect(await faults(), 'none').toEqual([]);
  await page.goBack();
  await expect(field).toHaveValue('wangchao');
  await expect(results(page).getByRole('heading', { level: 3 }).first()).toContainText('望潮');
  expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);
});
