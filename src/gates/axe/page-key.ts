import { readingChoices } from '../../domain/reading/choices.ts';
import { digestOfPage } from '../file-digest.ts';
import { gateEngine } from '../file-memory.ts';
import type { BuiltPage, BuiltSite } from '../types.ts';
import { verdictKey } from '../verdict-cache.ts';
import { rules, runOptions, version } from './rules.ts';

/** What every verdict depends on besides page and browser: axe, its settings, and the source of the gates. */
const engine = verdictKey(version, JSON.stringify([rules, runOptions, readingChoices.theme]), gateEngine());

/**
 * The key under which a page's verdict holds.
 * @param sheets key of the style sheets of the site
 * @param browser names the browser and its version
 */
export const pageKey = ({ origin }: BuiltSite, page: BuiltPage, sheets: string, browser: string): string =>
  verdictKey(engine, browser, origin, page.url, digestOfPage(page), sheets);
