import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingChoices } from '../../domain/reading/choices.ts';
import { digestOfPage } from '../file-digest.ts';
import type { BuiltPage, BuiltSite } from '../types.ts';
import { verdictKey } from '../verdict-cache.ts';
import { rules, runOptions, version } from './rules.ts';

/** What every verdict depends on besides page and browser: axe, its settings, and this gate's own source. */
const engine = verdictKey(
  version,
  JSON.stringify([rules, runOptions, readingChoices.theme]),
  ...readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => readFileSync(join(import.meta.dirname, file))),
  ...['../elements.ts', '../interner.ts'].map((file) => readFileSync(join(import.meta.dirname, file))),
);

/**
 * The key under which a page's verdict holds.
 * @param sheets key of the style sheets of the site
 * @param browser names the browser and its version
 */
export const pageKey = ({ origin }: BuiltSite, page: BuiltPage, sheets: string, browser: string): string =>
  verdictKey(engine, browser, origin, page.url, digestOfPage(page), sheets);
