import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, CDPSession, Page, Route } from 'playwright-core';
import { isDarkTheme, type ReadingTheme } from '../../domain/reading/choices.ts';
import type { BuiltPage, BuiltSite } from '../types.ts';
import { answered } from './answered.ts';
import { installInPage } from './in-page/index.ts';
import type { Outcome } from './in-page/judge.ts';
import type { Looked, Means } from './in-page/look.ts';
import { locale } from './locale.ts';
import { ruleSets, runOptions } from './rules.ts';

/** What one page showed by theme, light first, and the style sheets it asks for in vain. */
export interface PageOutcome {
  seen: Map<ReadingTheme, Outcome[]>;
  /** What 320 pixels showed besides. */
  seenNarrow: Map<ReadingTheme, Outcome[]>;
  missingStyles: string[];
}

const stagePath = '/.axe-stage';

/**
 * A browser page onto which one built page after another is put. Swapping documents takes half the time of
 * navigating, and gives the same verdicts (tests compare them).
 */
export class Stage {
  readonly #page: Page;
  #isDark = false;

  /** Settled once the stage has the width of a desk again. */
  #isWide: Promise<void> = Promise.resolve();

  readonly #browser: Browser;

  /** Stays open: what it sets of the page ends with it. */
  readonly #session: CDPSession;

  private constructor(page: Page, browser: Browser, session: CDPSession) {
    this.#page = page;
    this.#browser = browser;
    this.#session = session;
  }

  /** Opens a stage in a browser. Throws where the browser does not answer. */
  static open(browser: Browser, site: BuiltSite): Promise<Stage> {
    return answered(Stage.#open(browser, site), browser, '打开检查用的网页');
  }

  static async #open(browser: Browser, site: BuiltSite): Promise<Stage> {
    const page = await browser.newPage({
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      colorScheme: 'light',
      viewport: { width: wide, height: 800 },
    });
    const session = await page.context().newCDPSession(page);
    await leaveUnpainted(session);
    await page.route('**/*', serveFrom(site));
    // `answered` says how long a browser may take.
    await page.goto(new URL(stagePath, site.origin).href, { timeout: 0 });
    await installInPage(page, axe.source);
    await page.evaluate(prepare, locale);
    const stage = new Stage(page, browser, session);
    await stage.#setWidth(wide);
    return stage;
  }

  /**
   * Checks a page in light, dark and each theme of its reading tools, at the width of a desk and at 320 pixels.
   * @throws naming the page, when the browser does not answer.
   */
  check(page: BuiltPage): Promise<PageOutcome> {
    return answered(this.#check(page), this.#browser, `检查 ${page.url}`);
  }

  /**
   * Where variables alone tell the themes apart, one look at them serves for all, and a theme is only shown for what
   * they leave open. A page begins as light or dark as the last one ended: to change that costs as much as a layout.
   */
  async #check({ url, html }: BuiltPage): Promise<PageOutcome> {
    const page = this.#page;
    await this.#isWide;
    const { missingStyles, looked } = await page.evaluate(put, { url, html, means });
    const seen = await this.#judge(looked, () => page.evaluate(look, means));
    await this.#setWidth(narrow);
    const seenNarrow = await this.#judge(await page.evaluate(lookAgain, means), () =>
      page.evaluate(lookAgain, means),
    );
    // Whoever has the answer prepares the next page meanwhile.
    this.#isWide = this.#setWidth(wide);
    this.#isWide.catch(() => undefined);
    return { missingStyles, seen, seenNarrow };
  }

  /** A minimized window can't be resized; what it shows can. */
  async #setWidth(width: number): Promise<void> {
    const metrics = { width, height: 800, deviceScaleFactor: 1, mobile: false };
    await this.#session.send('Emulation.setDeviceMetricsOverride', metrics);
  }

  /**
   * Judges the document at the width that the stage has.
   * @param looked what the first look said
   * @param again looks once more, once the colours of all themes are known
   */
  async #judge(looked: Looked, again: () => Promise<Looked>): Promise<Map<ReadingTheme, Outcome[]>> {
    const page = this.#page;
    await this.#inThemes(looked.unread, (theme) => page.evaluate(readPalette, theme));
    const { structure, themes } = looked.unread.length > 0 ? await again() : looked;
    const seen = new Map<ReadingTheme, Outcome[]>((['light', ...themes] as const).map((it) => [it, []]));
    seen.get('light')?.push(...structure);
    await this.#inThemes(themes, async (theme) => {
      seen.get(theme)?.push(...(await page.evaluate(lookInTheme, { theme, means })));
    });
    return seen;
  }

  /** Does something in each of these themes, as a device asks for it. */
  async #inThemes(
    themes: readonly ReadingTheme[],
    doing: (theme: ReadingTheme) => Promise<void>,
  ): Promise<void> {
    const begun = this.#isDark;
    for (const isDark of [begun, !begun]) {
      for (const theme of themes.filter((it) => isDarkTheme(it) === isDark)) {
        if (isDark !== this.#isDark)
          await this.#page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
        this.#isDark = isDark;
        await doing(theme);
      }
    }
  }
}

/** Of a desk, and the narrowest at which all has to be read without scrolling sideways (WCAG 1.4.10). */
const wide = 1280;
const narrow = 320;

const means: Means = { sets: ruleSets, options: runOptions };

/** Shows a page and looks at it. */
async function put({ url, html, means }: { url: string; html: string; means: Means }): Promise<{
  missingStyles: string[];
  looked: Looked;
}> {
  const missingStyles = await window.gate.show(url, html);
  window.gate.before = undefined;
  return { missingStyles, looked: await window.gate.look(means) };
}

const look = (means: Means): Promise<Looked> => window.gate.look(means);
const lookAgain = (means: Means): Promise<Looked> => window.gate.lookAgain(means);
const readPalette = (theme: ReadingTheme): void => window.gate.readPalette(theme);
const lookInTheme = ({ theme, means }: { theme: ReadingTheme; means: Means }): Promise<Outcome[]> =>
  window.gate.lookInTheme(theme, means);

/** Makes the stage speak Chinese and stand still: a transition would show the old theme's colours for a while. */
function prepare(words: axe.Locale): void {
  window.axe.configure({ locale: words });
  const still = new CSSStyleSheet();
  still.replaceSync('*,*::before,*::after{transition:none!important;animation:none!important}');
  document.adoptedStyleSheets = [still];
}

/** Nobody looks at the stage: a minimized window lays out as ever and paints nothing, which saves a fifth of the work. */
async function leaveUnpainted(session: CDPSession): Promise<void> {
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'minimized' } });
}

/** Answers from the staged folder; nothing reaches the network, and no page leads away from the stage. */
function serveFrom({ dir, origin, base, files }: BuiltSite): (route: Route) => Promise<void> {
  const known = new Set(files);
  return async (route) => {
    const request = route.request();
    const { origin: asked, pathname } = new URL(request.url());
    if (pathname === stagePath) {
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title></title>' });
    }
    // "No content" lets a document stay that refreshes to another address.
    if (request.isNavigationRequest()) return route.fulfill({ status: 204 });
    const file = decodeURIComponent(pathname).slice(base.length);
    if (asked !== new URL(origin).origin || !known.has(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ path: join(dir, file) });
  };
}
