import { expect, test, type Page } from '@playwright/test';
import { words } from '../../src/words/zh-CN/index.ts';
import { axeSource } from '../support/axe-source.ts';
import { signsOverWords } from '../support/signs-over-words.ts';

const { reading } = words;
const audit = '/audits/9901-blind-2025/';

const root = (page: Page) => page.locator('html');
const fontSize = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Ids of the rules of axe that the page breaks as it stands. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.map((it) => `${it.id}: ${it.nodes[0]?.html ?? ''}`);
}

/** Opens a page with what was chosen before. */
async function open(page: Page, url: string, chosen: object): Promise<void> {
  await page.addInitScript((it) => {
    localStorage.setItem('reading', it);
  }, JSON.stringify(chosen));
  await page.goto(url);
}

test('the tools open by keyboard, size holds on the next page, Escape gives the focus back, all is put back', async ({
  page,
}) => {
  await page.goto(audit);
  const link = page.getByRole('banner').getByRole('link', { name: reading.title });
  await link.focus();
  await page.keyboard.press('Enter');
  const tools = page.getByRole('dialog', { name: reading.title });
  await expect(tools.getByRole('button', { name: reading.close })).toBeFocused();
  await tools.getByRole('group', { name: reading.aids.text }).getByRole('radio').first().focus();
  await page.keyboard.press('ArrowLeft');
  const largest = { name: reading.choices.text[300] };
  await expect(tools.getByRole('radio', largest)).toBeChecked();
  await expect(tools.getByRole('radio', largest)).toBeInViewport();
  expect(await fontSize(page)).toBe('48px');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(tools).toBeHidden();
  await expect(link).toBeFocused();
  await page.goto('/policies/');
  expect(await fontSize(page)).toBe('48px');
  await page.goto('/reading/');
  await page.getByRole('radio', largest).focus();
  for (const key of ['ArrowRight', 'ArrowLeft']) {
    await page.keyboard.press(key);
    await expect(page.locator(':focus')).toBeInViewport();
  }
  await page.getByRole('button', { name: reading.reset }).press('Enter');
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(reading.wasReset);
  expect(await fontSize(page)).toBe('16px');
});

test('at three times the size there is one column, and nothing needs scrolling sideways', async ({
  page,
}) => {
  await open(page, '/policies/yunting-2021-12-associations/', {
    text: '300',
    letter: 'wider',
    line: 'wider',
  });
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await expect(page.getByRole('banner').locator('summary')).toBeVisible();
    await expect(page.getByRole('button', { name: reading.elder })).not.toHaveCSS('letter-spacing', 'normal');
  }
});

const grounds = {
  light: 'rgb(252, 251, 247)',
  dark: 'rgb(18, 24, 26)',
  yellow: 'rgb(255, 241, 122)',
  black: 'rgb(0, 0, 0)',
};

// The gate judges every page in each of them, as the style sheets have them.
test('themes are chosen against the system, without a fault that axe finds', async ({ page }) => {
  for (const theme of ['light', 'dark', 'yellow', 'black'] as const) {
    await page.emulateMedia({ colorScheme: theme === 'light' || theme === 'yellow' ? 'dark' : 'light' });
    await open(page, audit, { theme, links: theme === 'yellow' ? 'marked' : 'normal' });
    await expect(page.locator('body')).toHaveCSS('background-color', grounds[theme]);
    if (theme === 'yellow') await expect(page.locator('#elder-switch')).toHaveCSS('outline-style', 'solid');
    expect(await faults(page)).toEqual([]);
  }
});

test('a link with ?elder opens in elder mode and stays there; nothing is lost, targets are large, one press leads back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/policies/?elder');
  await expect(root(page)).toHaveAttribute('data-reading-mode', 'elder');
  expect(await fontSize(page)).toMatch(/^21\.3/);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  expect(await faults(page)).toEqual([]);
  const downloads = page.locator('.elder-fold', { has: page.locator('.downloads') });
  await expect(downloads.locator('.downloads')).toBeHidden();
  await downloads.locator('summary').press('Enter');
  await expect(downloads.locator('.downloads')).toBeVisible();
  await page.goto('/places/990102/');
  await expect(root(page)).toHaveAttribute('data-reading-mode', 'elder');
  await expect(page.getByRole('banner').getByRole('link', { name: /12385/ })).toHaveAttribute(
    'href',
    'tel:12385',
  );
  const low = await page
    .locator(
      'a.call, .button, summary, select, .reading-bar :is(a, button), a:is([href^="tel:"], [href^="sms:"]), main :is(h2, h3, h4) a',
    )
    .evaluateAll((all) =>
      all
        .filter((it) => it.checkVisibility() && it.getBoundingClientRect().height < 60)
        .map((it) => it.outerHTML),
    );
  expect(low).toEqual([]);
  expect(await signsOverWords(page)).toEqual([]);
  const said = page.getByRole('banner').getByRole('status');
  await page.getByRole('button', { name: reading.standard }).click();
  await expect(root(page)).not.toHaveAttribute('data-reading-mode');
  await expect(page.locator('.elder-fold')).toHaveCount(0);
  await expect(page.getByRole('button', { name: reading.elder })).toBeFocused();
  await expect(said).toHaveText(reading.isStandard);
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(reading.isElder);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: reading.title })).toBeFocused();
});

test('ruler and lines follow the pointer and the focus, and take no click', async ({ page }) => {
  await open(page, audit, { guide: 'ruler', pointer: 'large', motion: 'off' });
  const guide = page.locator('.reading-guide');
  await expect(guide).toBeAttached();
  await page.mouse.move(300, 400);
  await expect(guide).toHaveCSS('pointer-events', 'none');
  await expect.poll(async () => (await guide.boundingBox())?.y).toBe(360);
  await page.getByRole('link', { name: '审计结果', exact: true }).first().click();
  await expect(page).toHaveURL(/\/audits\/$/);
});

test('the text view has no picture, and what pictures say stands in words', async ({ page }) => {
  await open(page, audit, { view: 'text' });
  await expect(page.locator('main svg').first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
});

/** A device that has this voice and tells what it is made to say; `said` ends a sentence. */
const withVoice = (page: Page, lang: string) =>
  page.addInitScript((language) => {
    const spoken: { text: string; rate: number }[] = [];
    let current: EventTarget | undefined;
    class Utterance extends EventTarget {
      voice = null;
      lang = '';
      rate = 1;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const synthesis = {
      getVoices: () => [{ lang: language, localService: true, name: 'test' }],
      speak: (it: Utterance) => {
        current = it;
        spoken.push({ text: it.text, rate: it.rate });
      },
      cancel: () => (current = undefined),
      addEventListener: () => undefined,
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, {
      SpeechSynthesisUtterance: Utterance,
      spoken,
      said: (how: string) => current?.dispatchEvent(new Event(how)),
    });
  }, lang);
const spoken = (page: Page) =>
  page.evaluate(() => (window as unknown as { spoken: { text: string; rate: number }[] }).spoken);
const said = (page: Page, how: 'end' | 'error' = 'end') =>
  page.evaluate((it) => {
    (window as unknown as { said: (how: string) => void }).said(it);
  }, how);

async function readAloud(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: reading.title }).click();
  await page.getByRole('dialog').getByRole('button', { name: reading.aloud.start }).click();
}

test('a page is read sentence by sentence; it pauses, goes by paragraphs and stops', async ({ page }) => {
  await withVoice(page, 'zh-CN');
  await open(page, audit, { rate: 'slow' });
  await readAloud(page);
  const bar = page.getByRole('group', { name: reading.aloud.bar });
  await expect(bar.getByRole('button', { name: reading.aloud.pause })).toBeFocused();
  await expect.poll(() => spoken(page)).toEqual([{ text: '云汀市盲人协会 2025 年度审计', rate: 0.8 }]);
  expect(await page.evaluate(() => CSS.highlights.has('spoken'))).toBe(true);
  await said(page);
  expect((await spoken(page)).length).toBe(2);
  await bar.getByRole('button', { name: reading.aloud.pause }).click();
  await said(page);
  expect((await spoken(page)).length).toBe(2);
  await bar.getByRole('button', { name: reading.aloud.resume }).click();
  await bar.getByRole('button', { name: reading.aloud.next }).click();
  await bar.getByRole('button', { name: reading.aloud.previous }).click();
  const all = (await spoken(page)).map((it) => it.text);
  expect(all[2]).toBe(all[1]);
  expect(all[3]).not.toBe(all[2]);
  expect(all[4]).toBe(all[1]);
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  expect(await page.evaluate(() => CSS.highlights.has('spoken'))).toBe(false);
});

test('reading begins at the selection', async ({ page }) => {
  await withVoice(page, 'zh_CN');
  await page.goto(audit);
  await page.locator('main h2', { hasText: '费用花在哪里' }).selectText();
  await readAloud(page);
  await expect.poll(async () => (await spoken(page))[0]?.text).toContain('费用花在哪里');
});

test('a second reading begins at what is selected then, and ends the first', async ({ page }) => {
  await withVoice(page, 'zh-CN');
  await page.goto(audit);
  await readAloud(page);
  await expect.poll(async () => (await spoken(page)).length).toBe(1);
  await page.locator('main h2', { hasText: '费用花在哪里' }).selectText();
  await readAloud(page);
  await expect.poll(async () => (await spoken(page)).at(-1)?.text).toContain('费用花在哪里');
  await expect(page.getByRole('group', { name: reading.aloud.bar })).toHaveCount(1);
  await said(page);
  expect((await spoken(page)).length).toBe(3);
});

test('a device that fails while it reads says so, and tries again when asked', async ({ page }) => {
  await withVoice(page, 'zh-CN');
  await page.goto(audit);
  await readAloud(page);
  await expect.poll(async () => (await spoken(page)).length).toBe(1);
  await said(page, 'error');
  const bar = page.getByRole('group', { name: reading.aloud.bar });
  await expect(bar.getByRole('status')).toHaveText(reading.aloud.failed);
  await bar.getByRole('button', { name: reading.aloud.resume }).click();
  const all = (await spoken(page)).map((it) => it.text);
  expect(all).toEqual([all[0], all[0]]);
});

test('a browser that keeps nothing says so, and elder mode can be left in it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/policies/?elder');
  await expect(page.locator('.elder-fold').first()).toBeAttached();
  await page.getByRole('button', { name: reading.standard }).click();
  await expect(root(page)).not.toHaveAttribute('data-reading-mode');
  await expect(page.locator('.elder-fold')).toHaveCount(0);
  await page.goto('/reading/');
  await page.getByRole('radio', { name: reading.choices.text[150] }).check();
  expect(await fontSize(page)).toBe('24px');
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(reading.unkept);
});

test('a device without a Chinese voice says so, and how to get one', async ({ page }) => {
  await withVoice(page, 'en-US');
  await page.goto(audit);
  await readAloud(page);
  await expect(page.getByRole('dialog').getByRole('status').last()).toHaveText(reading.aloud.none);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to a page that says so, and lists the keys', async ({ page }) => {
    await page.goto(audit);
    await expect(page.getByRole('button', { name: reading.elder })).toBeHidden();
    await page.getByRole('link', { name: reading.title }).click();
    await expect(page.getByText(reading.noScript)).toBeVisible();
    await expect(page.getByRole('heading', { name: reading.keys.heading })).toBeVisible();
    await expect(page.getByRole('radio').first()).toBeHidden();
  });
});
