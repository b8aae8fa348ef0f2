import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage, BuiltSite } from '../types.ts';
import { elementsOfPage } from '../elements.ts';
import { documentOf } from '../page-gate.ts';
import { verdictKey } from '../verdict-cache.ts';
import { rules, runOptions, version } from './rules.ts';

/** What every verdict depends on besides the page: axe, its settings, and this gate's own source. */
const engine = verdictKey(
  version,
  JSON.stringify([rules, runOptions]),
  ...readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => readFileSync(join(import.meta.dirname, file))),
);

/**
 * Returns a function that gives the key under which a page's verdict holds: address, HTML, and the text of its style
 * sheets with those they import. Each style sheet is read once.
 */
export function verdictKeys({ dir, origin, base }: BuiltSite): (page: BuiltPage) => string {
  const sheets = new Map<string, string>();

  /** The style sheet at an address and all it imports; empty for one that is not the site's. */
  const sheet = (address: URL): string => {
    const known = sheets.get(address.href);
    if (known !== undefined) return known;
    sheets.set(address.href, '');
    const path = decodeURIComponent(address.pathname);
    const own = address.origin === new URL(origin).origin && path.startsWith(base);
    const text = own ? readText(join(dir, path.slice(base.length))) : '';
    const imported = [...text.matchAll(/@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g)];
    const whole = [text, ...imported.map(([, href = '']) => sheet(new URL(href, address)))].join('\0');
    sheets.set(address.href, whole);
    return whole;
  };

  return (page) => {
    const styles = stylesheetsOf(page).map((href) => sheet(new URL(href, new URL(page.url, origin))));
    return verdictKey(engine, origin, page.url, page.html, ...styles);
  };
}

const stylesheetsOf = (page: BuiltPage): string[] =>
  [...elementsOfPage(documentOf(page))]
    .filter(({ name, attribs }) => name === 'link' && attribs['rel']?.split(' ').includes('stylesheet'))
    .map(({ attribs }) => attribs['href'] ?? '');

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
