import { expect, test, type Page } from '@playwright/test';
import { axeSource } from '../support/axe-source.ts';
import { unseenFocus } from '../support/focus-ring.ts';
import { onePerKind, onePerTemplate, templateOf } from '../support/page-kinds.ts';
import { pageStates, provedElsewhere, type PageState } from '../support/page-states.ts';
import { smallTargets } from '../support/small-targets.ts';
import { tornWords } from '../support/torn-words.ts';

// What holds for every page, on one page of each kind: each is loaded once.
test.setTimeout(480_000);

const pathsOf = async (page: Page): Promise<string[]> => {
  const xml = await (await page.request.get('/sitemap.xml')).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((it) => new URL(it[1] ?? '').pathname);
};

/** Of a page with more stops the first ones are walked, and then the last ones: between them are rows of a list. */
const mostStops = { first: 30, last: 8 };

interface Walked {
  walked: { all: HTMLElement[]; met: Element[]; faults: string[] };
}

/** Walks a page by Tab from its first stop to its last, and says what a person without a mouse would meet. */
async function walk(page: Page): Promise<string[]> {
  const stops = await page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, iframe, [tabindex]';
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (it) =>
        it.tabIndex >= 0 && !it.matches(':disabled') && it.checkVisibility({ visibilityProperty: true }),
    );
    const met: Element[] = [];
    const faults: string[] = [];
    const look = (it: Element): void => {
      const name = it.outerHTML.slice(0, 100);
      const last = met.at(-1);
      met.push(it);
      if (!last && it.getAttribute('href') !== '#main') faults.push(`not the way past the header: ${name}`);
      if (last && !(last.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING))
        faults.push(`goes back to ${name}`);
      requestAnimationFrame(() => {
        const box = it.getBoundingClientRect();
        const across = box.width > 0 && box.right > 0 && box.left < innerWidth;
        if (it === document.activeElement && !(across && box.bottom > 0 && box.top < innerHeight))
          faults.push(`not in sight: ${name}`);
      });
    };
    document.addEventListener('focusin', ({ target }) => target instanceof Element && look(target));
    Object.assign(window, { walked: { all, met, faults } });
    const radios = all.filter((it): it is HTMLInputElement => it.matches('input[type=radio]'));
    return all.length - radios.length + new Set(radios.map((it) => it.name)).size;
  });
  // A field of a day has stops of its own for year, month and day.
  const presses = stops + 3 * (await page.locator('input[type=date]').count());
  const isLong = presses > mostStops.first + mostStops.last;
  for (let at = 0; at < (isLong ? mostStops.first : presses); at += 1) await page.keyboard.press('Tab');
  if (isLong) {
    await page.evaluate(
      (last) => (window as unknown as Walked).walked.all.at(-last)?.focus(),
      mostStops.last,
    );
    for (let at = 1; at < mostStops.last; at += 1) await page.keyboard.press('Tab');
  }
  return page.evaluate(
    ({ expected, isWhole }) => {
      const { all, met, faults } = (window as unknown as Walked).walked;
      if (isWhole ? met.length === expected : met.at(-1) === all.at(-1)) return faults;
      return [
        ...faults,
        `${met.length} stops of ${expected}, the last ${met.at(-1)?.outerHTML.slice(0, 100) ?? ''}`,
      ];
    },
    { expected: stops, isWhole: !isLong },
  );
}

/**
 * Whether a page at 360 px fits a phone: with large text, held across, at 320 px, and with the spacing of WCAG 1.4.12. Leaves it at
 * 320 px; what a width is asked stands together, for each change of it lays the page out anew.
 */
async function fitsAPhone(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const header = (await page.locator('.site-header').boundingBox())?.height ?? Infinity;
  if (header > 160) faults.push(`header ${header} px`);
  const look = async (how: string) => {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) faults.push(`${how}, ${over} px too wide`);
  };
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await look('text at 200 %');
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  const read = (detail: Record<string, string>) =>
    page.evaluate((it) => document.dispatchEvent(new CustomEvent('reading', { detail: it })), detail);
  await read({ text: '300', letter: 'wider', line: 'wider' });
  if ((await page.locator('html').getAttribute('data-reading-text')) !== '300')
    faults.push('text stays small');
  await look('three times the size with the widest spacing');
  faults.push(...(await tornWords(page)).map((it) => `at three times the size, ${it}`));
  await read({});
  await page.setViewportSize({ width: 740, height: 360 });
  await look('a phone held across');
  await page.setViewportSize({ width: 320, height: 640 });
  await look('320 px');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  await look('the spacing of WCAG 1.4.12');
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return faults;
}

/** The first state after this one, or of all, whose control the page has by now. */
async function stateAfter(page: Page, last?: PageState): Promise<PageState | undefined> {
  const rest = pageStates.slice(last ? pageStates.indexOf(last) + 1 : 0);
  const at = await page.evaluate(
    (all) => all.findIndex((it) => document.querySelector(`main :is(${it}), header :is(${it})`) !== null),
    rest.map((it) => it.controls),
  );
  return rest[at];
}

/** Brings a page into all its states and says what axe finds, there and on paper, and which control has no state. */
async function judgeStates(page: Page): Promise<{ faults: string[]; met: string[] }> {
  const known = [...pageStates.map((it) => it.controls), ...Object.keys(provedElsewhere)].join(', ');
  const unknown = await page.evaluate(
    (controls) =>
      [
        ...document.querySelectorAll(
          'main :is(button, input, select, textarea, summary, [aria-expanded]), dialog',
        ),
      ]
        .filter((it) => !it.matches(controls))
        .map((it) => it.outerHTML.slice(0, 120)),
    known,
  );
  const faults = unknown.map((it) => `a control without a state, ${it}`);
  const met: string[] = [];
  for (let state = await stateAfter(page); state; state = await stateAfter(page, state)) {
    await state.enter(page);
    met.push(state.name);
  }
  await page.evaluate(axeSource);
  const look = async (how: string, rules: string[]) => {
    const { violations } = await page.evaluate(
      (only) =>
        window.axe.run(document, {
          resultTypes: ['violations'],
          ...(only.length > 0 && { runOnly: { type: 'rule', values: only } }),
        }),
      rules,
    );
    faults.push(...violations.map((it) => `${how}, ${it.id}, ${it.nodes[0]?.html.slice(0, 160) ?? ''}`));
  };
  await look('all states', []);
  if (met.includes('elder mode'))
    faults.push(...(await smallTargets(page, 60)).map((it) => `elder mode, too low to press, ${it}`));
  await page.emulateMedia({ media: 'print' });
  await look('on paper', ['color-contrast']);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => localStorage.clear());
  return { faults, met };
}

// In two halves, which two browsers take side by side.
for (const half of [0, 1])
  test(`every kind of page fits a phone; each template is walked by Tab in its order and in sight, with a focus that is seen in every theme, and passes axe in every state, half ${half + 1}`, async ({
    page,
  }) => {
    const faults: string[] = [];
    const looked = new Set<string>();
    const paths = await pathsOf(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const all = onePerKind(paths);
    const templates = new Set(onePerTemplate(paths));
    expect(all.length).toBeGreaterThan(60);
    expect([...templates].map(templateOf)).toEqual(expect.arrayContaining(pageStates.map((it) => it.on)));
    for (const url of all.filter((_, index) => index % 2 === half)) {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(url);
      const note = (found: readonly string[]): void => {
        faults.push(...found.map((it) => `${decodeURI(url)}: ${it}`));
      };
      note(await fitsAPhone(page));
      if (!templates.has(url)) continue;
      note(await walk(page));
      note(await unseenFocus(page, looked));
      note(await smallTargets(page, 44, 'button, input, select, summary, .button, .call'));
      const judged = await judgeStates(page);
      note(judged.faults);
      const owed = pageStates.filter((it) => it.on === templateOf(url)).map((it) => it.name);
      note(owed.filter((it) => !judged.met.includes(it)).map((it) => `a state without its control, ${it}`));
    }
    expect(faults).toEqual([]);
  });

test('Escape closes the menu of a phone and leaves the focus on its button', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/help/');
  const button = page.locator('#site-nav summary');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('#site-nav a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#site-nav a').first()).toBeHidden();
  await expect(button).toBeFocused();
});
