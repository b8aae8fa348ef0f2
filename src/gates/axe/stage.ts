import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page, Route } from 'playwright-core';
import type { BuiltPage, BuiltSite } from '../types.ts';
import { prepare, run, sameLayout, show, type Outcome } from './in-page.ts';
import { findColourCases } from './colour-cases.ts';
import { contrastRules, linkRule, locale, runOptions, structureRules } from './rules.ts';

/** What one page showed in one theme. */
export interface ThemeOutcome {
  theme: 'light' | 'dark';
  outcomes: Outcome[];
}

/** What one page showed, and the style sheets it asks for in vain. */
export interface PageOutcome {
  themes: ThemeOutcome[];
  missingStyles: string[];
}

const pageLimit = 120_000;
const stagePath = '/.axe-stage';

/**
 * A browser page onto which one built page after another is put. Swapping documents takes half the time of
 * navigating, and gives the same verdicts (tests compare them).
 */
export class Stage {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(browser: Browser, site: BuiltSite): Promise<Stage> {
    const page = await browser.newPage({
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
    });
    await leaveUnpainted(page);
    await page.route('**/*', serveFrom(site));
    await page.goto(new URL(stagePath, site.origin).href);
    await page.evaluate(axe.source);
    await page.evaluate(prepare, locale);
    return new Stage(page);
  }

  /**
   * Checks a page in light and dark.
   * @throws naming the page, when the browser does not answer.
   */
  async check(page: BuiltPage): Promise<PageOutcome> {
    const limit = new AbortController();
    const tooLong = wait(pageLimit, undefined, { signal: limit.signal }).then(() => {
      throw new Error(`超过 ${pageLimit / 1000} 秒没有结果`);
    });
    try {
      return await Promise.race([this.#check(page), tooLong]);
    } catch (cause) {
      throw new Error(`无障碍检查中断在 ${page.url}：${String(cause)}`, { cause });
    } finally {
      limit.abort();
    }
  }

  async #check({ url, html }: BuiltPage): Promise<PageOutcome> {
    const page = this.#page;
    await page.emulateMedia({ colorScheme: 'light' });
    const missingStyles = await page.evaluate(show, { url, html });
    await page.evaluate(sameLayout);
    const light = await this.#judge(structureRules);
    await page.emulateMedia({ colorScheme: 'dark' });
    const onlyColours = await page.evaluate(sameLayout);
    const dark = await this.#judge(onlyColours ? [] : structureRules);
    return {
      missingStyles,
      themes: [
        { theme: 'light', outcomes: light },
        { theme: 'dark', outcomes: dark },
      ],
    };
  }

  /** Runs the rules on structure that apply, and those on colours: over the whole page only where a case of it fails. */
  async #judge(structure: string[]): Promise<Outcome[]> {
    const { cases, bareLinks } = await this.#page.evaluate(findColourCases);
    const wanted = [...structure, ...(bareLinks > 0 || structure.length > 0 ? [linkRule] : [])];
    const outcomes = wanted.length > 0 ? await this.#run(wanted) : [];
    if (cases === 0 || (await this.#run(contrastRules, true)).length === 0) return outcomes;
    return [...outcomes, ...(await this.#run(contrastRules))];
  }

  #run(only: string[], onCases = false): Promise<Outcome[]> {
    return this.#page.evaluate(run, { rules: only, options: runOptions, onCases });
  }
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
