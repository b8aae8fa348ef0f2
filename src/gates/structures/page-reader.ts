import { parseDocument } from 'htmlparser2';
import { StructureReader } from '../axe/structure/index.ts';
import { siteStyles, type PageStyles, type StyledSite } from '../axe/styles.ts';
import { judgeByStructure } from '../html-by-structure.ts';
import type { Interner } from '../interner.ts';
import { plainDocument } from '../plain/plain-document.ts';
import type { Finding } from '../types.ts';

/** What the structure of a page tells two gates, which take one parse of it. */
export interface PageStructure {
  /** What is wrong with its HTML. */
  faults: Finding[];
  /** The features that axe's verdict depends on and that no page had which was read before. */
  features: ArrayLike<number>;
  styles: PageStyles;
}

/** A page to be read. */
export interface PageSource {
  url: string;
  html: string;
}

/** Reads the structures of pages one after the other, each with what is known of those before it. */
export class PageReader {
  readonly #judge = judgeByStructure();
  readonly #reader: StructureReader;
  readonly #stylesOf: ReturnType<typeof siteStyles>;

  /** @param interner gives the features their numbers */
  constructor(site: StyledSite, interner: Interner) {
    this.#reader = new StructureReader(interner);
    this.#stylesOf = siteStyles(site);
  }

  /** Reads a page. */
  read({ url, html }: PageSource): PageStructure {
    const plain = plainDocument(html);
    const document = plain ?? parseDocument(html);
    const styles = this.#stylesOf(url, document);
    const features = this.#reader.readNew(url, document, styles);
    return { faults: this.#judge(url, html, plain), features, styles };
  }

  /** Addresses of all pages that were read here and have one of these features, and of few others. */
  pagesWith(features: ReadonlySet<number>): string[] {
    return this.#reader.pagesWith(features);
  }
}
