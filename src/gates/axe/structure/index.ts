import type { Document, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { rules } from '../rules.ts';
import type { PageStyles } from '../styles.ts';
import { boxAround, excerptOf, parentOf, targetsOf } from './excerpt.ts';
import { featuresOf, type FeatureReading } from './features.ts';
import { FeatureTraces } from './feature-traces.ts';
import { gather } from './gather.ts';
import { Interner } from '../../interner.ts';
import { unclassified } from './rule-reads.ts';
import { KnownParts } from './known-parts.ts';
import { styleReads, type StyleReads } from './style-reads.ts';
import { TagKeys } from './tag-keys.ts';

/** A page as it is shown: whole or in part, with the features that a browser then sees. */
export interface Excerpt {
  html: string;
  features: ReadonlySet<number>;
  /** The same for those whose main part stands in the same frame: only these can be gathered without a change of what is in it. */
  frame: number;
}

/** Reads the features of pages, as numbers that are the same for all pages it is asked about. */
export class StructureReader {
  readonly #interner: Interner;
  readonly #sheets = new Map<string, { styles: StyleReads; tags: TagKeys } | undefined>();
  readonly #known = new KnownParts();
  readonly #traces = new FeatureTraces();
  readonly #told = new Set<number>();
  readonly #whole = unclassified(rules).length > 0;

  /** @param interner gives the features their numbers */
  constructor(interner = new Interner()) {
    this.#interner = interner;
  }

  /** Where rules or style sheets can't be told without a browser, a page has one feature, its own. */
  read(url: string, document: Document, styles: PageStyles): Set<number> {
    return this.#featuresOf(url, document, styles);
  }

  /** Those features of a page that no page had of which this was asked before: what most have in common is read only once. */
  readNew(url: string, document: Document, styles: PageStyles): number[] {
    const found = this.#featuresOf(url, document, styles, { known: this.#known });
    this.#traces.add(url, found, this.#known.places);
    const fresh = [...found].filter((it) => !this.#told.has(it));
    for (const it of fresh) this.#told.add(it);
    return fresh;
  }

  /** Addresses of all pages of which `readNew` was asked that have one of these features, and of few others. */
  pagesWith(features: ReadonlySet<number>): string[] {
    return this.#traces.pagesWith(features);
  }

  /**
   * A small part of a page that has most of the features asked for, all where it can be told; undefined where no part has any, and
   * where one of them is of what may lie over others.
   */
  excerpt(url: string, html: string, styles: PageStyles, asked: Iterable<number>): Excerpt | undefined {
    const document = parseDocument(html, { withStartIndices: true, withEndIndices: true });
    const wanted = new Set(asked);
    const missing = new Set(wanted);
    const about = new Map<number, readonly Element[]>();
    this.#featuresOf(url, document, styles, {
      tell: (feature, elements) => {
        if (missing.delete(feature)) about.set(feature, elements);
      },
    });
    const elements = [...about.values()].flat();
    if (elements.length === 0 || this.#sheets.get(styles.key)?.styles.areLoose(elements)) return undefined;
    const partWith = (whole: readonly Element[]): Excerpt => {
      const part = excerptOf(html, document, elements, whole);
      return this.#excerptFrom(url, part, styles);
    };
    const lostIn = ({ features }: Excerpt): Element[] =>
      [...wanted.difference(features)].flatMap((it) => about.get(it) ?? []);
    const small = partWith([]);
    const lost = lostIn(small);
    if (lost.length === 0) return small;
    const wider = partWith([...lost.flatMap((it) => parentOf(it) ?? []), ...targetsOf(lost, document)]);
    if (!wanted.isDisjointFrom(wider.features)) return wider;
    const widest = partWith(lostIn(wider).map(boxAround));
    return wanted.isDisjointFrom(widest.features) ? undefined : widest;
  }

  /** Parts of pages with the same styles as one page (`gather.ts`). */
  gather(url: string, parts: readonly Excerpt[], styles: PageStyles): Excerpt {
    return this.#excerptFrom(url, gather(parts.map((it) => it.html)), styles);
  }

  #excerptFrom(url: string, html: string, styles: PageStyles): Excerpt {
    let frame = -1;
    const features = this.#featuresOf(url, parseDocument(html), styles, {
      tell: (feature, [element]) => {
        if (element?.name === 'main' && frame === -1) frame = feature;
      },
    });
    return { html, features, frame };
  }

  #featuresOf(
    url: string,
    document: Document,
    styles: PageStyles,
    reading: FeatureReading = {},
  ): Set<number> {
    const by = this.#readsOf(styles);
    if (this.#whole || !by) return new Set([this.#interner.text(`page ${url}`)]);
    return featuresOf({ url, document, styleKey: styles.key }, { ...by, interner: this.#interner }, reading);
  }

  #readsOf({ key, css }: PageStyles): { styles: StyleReads; tags: TagKeys } | undefined {
    const before = this.#sheets.get(key);
    if (before || this.#sheets.has(key)) return before;
    const styles = styleReads(css);
    const reads = styles && { styles, tags: new TagKeys(styles, this.#interner) };
    this.#sheets.set(key, reads);
    return reads;
  }
}
