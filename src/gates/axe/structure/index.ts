import type { Document } from 'domhandler';
import { rules } from '../rules.ts';
import type { PageStyles } from '../styles.ts';
import { featuresOf } from './features.ts';
import { Interner } from './interner.ts';
import { unclassified } from './rule-reads.ts';
import { styleReads, type StyleReads } from './style-reads.ts';

/**
 * Returns a function that gives the features of a page, as numbers that are the same for all pages it is asked about. Where
 * rules or style sheets can't be told without a browser, each page has one of its own.
 */
export function structureReader(): (url: string, document: Document, styles: PageStyles) => Set<number> {
  const interner = new Interner();
  const sheets = new Map<string, StyleReads | undefined>();
  const whole = unclassified(rules).length > 0;
  return (url, document, { key, css }) => {
    if (!sheets.has(key)) sheets.set(key, styleReads(css));
    const reads = sheets.get(key);
    if (whole || !reads) return new Set([interner.text(`page ${url}`)]);
    return featuresOf({ url, document, styleKey: key }, reads, interner);
  };
}
