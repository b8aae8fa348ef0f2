import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textContent } from 'domutils';
import type { Document, Element } from 'domhandler';
import { elementsOfPage } from '../elements.ts';
import type { BuiltSite } from '../types.ts';
import { verdictKey } from '../verdict-cache.ts';

/** The style sheets of a page, with those they import. */
export interface PageStyles {
  /** The same for pages that are styled the same. */
  key: string;
  css: string;
}

/**
 * The same as long as no style sheet of the site changes (browsers take none by another name): a page that is known needs no parse
 * to say which of them it has.
 */
export const sheetsKey = ({ dir, files }: BuiltSite): string =>
  verdictKey(...files.filter((it) => it.endsWith('.css')).flatMap((it) => [it, readText(join(dir, it))]));

/** What of a site its style sheets are found by. */
export type StyledSite = Pick<BuiltSite, 'dir' | 'origin' | 'base'>;

/** Returns a function that gives the styles of a page by its address. Each style sheet is read once. */
export function siteStyles({
  dir,
  origin,
  base,
}: StyledSite): (url: string, document: Document) => PageStyles {
  const sheets = new Map<string, string>();
  const known = new Map<string, PageStyles>();

  /** The style sheet at an address and all it imports; empty for one that is not the site's. */
  const sheet = (address: URL): string => {
    const known = sheets.get(address.href);
    if (known !== undefined) return known;
    sheets.set(address.href, '');
    const path = decodeURIComponent(address.pathname);
    const own = address.origin === new URL(origin).origin && path.startsWith(base);
    const text = own ? readText(join(dir, path.slice(base.length))) : '';
    const imported = [...text.matchAll(/@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g)];
    const whole = [text, ...imported.map(([, href = '']) => sheet(new URL(href, address)))].join('\n');
    sheets.set(address.href, whole);
    return whole;
  };

  return (url, document) => {
    const address = new URL(url, origin);
    const asked = elementsOfPage(document).filter(isStyle);
    const parts = asked.map(({ name, attribs, children }) => {
      const href = name === 'link' ? new URL(attribs['href'] ?? '', address).href : '';
      return { href, own: textContent(children), media: attribs['media'] ?? '' };
    });
    const name = JSON.stringify(parts);
    const same = known.get(name);
    if (same) return same;
    const texts = parts.map(({ href, own }) => (href ? sheet(new URL(href)) : own));
    const key = verdictKey(...texts, ...parts.map(({ media }) => media));
    const styles = { key, css: texts.join('\n') };
    known.set(name, styles);
    return styles;
  };
}

const isStyle = ({ name, attribs }: Element): boolean =>
  name === 'style' || (name === 'link' && (attribs['rel']?.split(/\s+/).includes('stylesheet') ?? false));

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
