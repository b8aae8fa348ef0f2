import type { Document, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { rules } from '../rules.ts';
import type { PageStyles } from '../styles.ts';
import { excerptOf } from './excerpt.ts';
import { featuresOf } from './features.ts';
import { Interner } from './interner.ts';
import { unclassified } from './rule-reads.ts';
import { styleReads, type StyleReads } from './style-reads.ts';

/** A page as it is shown: whole or in part, with the features that a browser then sees. */
export interface Excerpt {
  html: string;
  features: ReadonlySet<number>;
}

/** Reads the features of pages, as numbers that are the same for all pages it is asked about. */
export class StructureReader {
  readonly #interner = new Interner();
  readonly #sheets = new Map<string, StyleReads | undefined>();
  readonly #whole = unclassified(rules).length > 0;

  /** Where rules or style sheets can't be told without a browser, a page has one feature, its own. */
  read(url: string, document: Document, styles: PageStyles): Set<number> {
    return this.#featuresOf(url, document, styles);
  }

  /** The smallest part of a page known to have the features asked for; undefined where only all of it has them. */
  excerpt(url: string, html: string, styles: PageStyles, asked: Iterable<number>): Excerpt | undefined {
    const document = parseDocument(html, { withStartIndices: true, withEndIndices: true });
    const wanted = new Set(asked);
    const missing = new Set(wanted);
    const about = new Set<Element>();
    this.#featuresOf(url, document, styles, (feature, elements) => {
      if (missing.delete(feature)) for (const it of elements) about.add(it);
    });
    if (about.size === 0) return undefined;
    const part = excerptOf(html, document, about);
    const features = this.#featuresOf(url, parseDocument(part), styles);
    return wanted.isSubsetOf(features) ? { html: part, features } : undefined;
  }

  #featuresOf(
    url: string,
    document: Document,
    styles: PageStyles,
    tell?: (feature: number, about: readonly Element[]) => void,
  ): Set<number> {
    const { key, css } = styles;
    if (!this.#sheets.has(key)) this.#sheets.set(key, styleReads(css));
    const reads = this.#sheets.get(key);
    if (this.#whole || !reads) return new Set([this.#interner.text(`page ${url}`)]);
    return featuresOf({ url, document, styleKey: key }, reads, this.#interner, tell);
  }
}
