import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page, Route } from 'playwright-core';
import type { BuiltPage, BuiltSite } from '../types.ts';
import { answered } from './answered.ts';
import { installInPage } from './in-page/index.ts';
import type { Outcome } from './in-page/judge.ts';
import type { Theme } from './in-page/themes.ts';
import { locale } from './locale.ts';
import { ruleSets, runOptions } from './rules.ts';

/** What one page showed in one theme. */
interface ThemeOutcome {
  structure: Outcome[];
  colours: Outcome[];
}

/** What one page showed, and the style sheets it asks for in vain. */
export interface PageOutcome {
  light: ThemeOutcome;
  dark: ThemeOutcome;
  missingStyles: string[];
}

const stagePath = '/.axe-stage';

/**
 * A browser page onto which one built page after another is put. Swapping documents takes half the time of
 * navigating, and gives the same verdicts (tests compare them).
 */
export class Stage {
  readonly #page: Page;
  #theme: Theme = 'light';

  readonly #browser: Browser;

  private constructor(page: Page, browser: Browser) {
    this.#page = page;
    this.#browser = browser;
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
      viewport: { width: 1280, height: 800 },
    });
    await leaveUnpainted(page);
    await page.route('**/*', serveFrom(site));
    // `answered` says how long a browser may take.
    await page.goto(new URL(stagePath, site.origin).href, { timeout: 0 });
    await installInPage(page, axe.source);
    await page.evaluate(prepare, locale);
    return new Stage(page, browser);
  }

  /**
   * Checks a page in light and dark.
   * @throws naming the page, when the browser does not answer.
   */
  check(page: BuiltPage): Promise<PageOutcome> {
    return answered(this.#check(page), this.#browser, `检查 ${page.url}`);
  }

  /**
   * Where variables alone tell the themes apart, one look at them serves for both, and a theme is only shown for what
   * they leave open. A page begins in the theme in which the last one ended: to change it costs as much as a layout.
   */
  async #check({ url, html }: BuiltPage): Promise<PageOutcome> {
    const page = this.#page;
    const { missingStyles, structure, open } = await page.evaluate(look, { url, html, ...means });
    const light: ThemeOutcome = { structure, colours: [] };
    const dark: ThemeOutcome = { structure: [], colours: [] };
    for (const theme of open ? inTurn(this.#theme) : []) {
      if (theme !== this.#theme) await page.emulateMedia({ colorScheme: theme });
      this.#theme = theme;
      Object.assign(theme === 'light' ? light : dark, await page.evaluate(judgeTheme, means));
    }
    return { missingStyles, light, dark };
  }
}

const inTurn = (first: Theme): Theme[] => (first === 'light' ? ['light', 'dark'] : ['dark', 'light']);

const means = { sets: ruleSets, options: runOptions };

/** Shows a page, and judges all that is the same in both themes. `open`: whether each theme has to be looked at. */
async function look({ url, html, sets, options }: typeof means & { url: string; html: string }) {
  const { gate } = window;
  const missingStyles = await gate.show(url, html);
  gate.surveyed = gate.trace() ? gate.survey(['light', 'dark']) : undefined;
  const structure = gate.surveyed ? await gate.judgeStructure(sets, options) : [];
  const open = !gate.surveyed || gate.surveyed.cases.size + gate.surveyed.bareLinks > 0;
  return { missingStyles, structure, open };
}

async function judgeTheme({ sets, options }: typeof means): Promise<Partial<ThemeOutcome>> {
  const { gate } = window;
  if (gate.tracer) gate.tracer.sheet.disabled = true;
  if (gate.surveyed) return { colours: await gate.judgeColours(sets, options, gate.surveyed) };
  gate.measures.clear();
  const colours = await gate.judgeColours(sets, options, gate.survey([gate.shownTheme()]));
  return { colours, structure: await gate.judgeStructure(sets, options) };
}

/** Makes the stage speak Chinese and stand still: a transition would show the old theme's colours for a while. */
function prepare(words: axe.Locale): void {
  window.axe.configure({ locale: words });
  const still = new CSSStyleSheet();
  still.replaceSync('*,*::before,*::after{transition:none!important;animation:none!important}');
  document.adoptedStyleSheets = [still];
}

/** Nobody looks at the stage: a minimized window lays out as ever and paints nothing, which saves a fifth of the work. */
async function leaveUnpainted(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'minimized' } });
  await session.detach();
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
