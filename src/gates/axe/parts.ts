import { parseDocument } from 'htmlparser2';
import type { BuiltPage, BuiltSite } from '../types.ts';
import type { Excerpt, StructureReader } from './structure/index.ts';
import type { PageStyles, siteStyles } from './styles.ts';

/** A part of a page, or parts of several as one page. */
export interface Part extends Excerpt {
  /** The numbers of the pages that it is of. */
  of: readonly number[];
  page: BuiltPage;
  styles: PageStyles;
}

/** Makes parts of pages, and of parts with the same styles and frame one page. */
export interface PartReader {
  /** The part of a page that has most of the features asked for; undefined where no part has any. */
  partOf: (index: number, asked: Uint32Array) => Part | undefined;
  /** Parts as pages, as many in one as a page may well have. */
  gathered: (parts: Iterable<Part>) => Generator<Part>;
}

/** Letters of source up to which parts are gathered. */
const fullPage = 60_000;

/** @param everyPage whether each page is to be seen as a whole */
export function partReader(
  { pages }: BuiltSite,
  reader: StructureReader,
  stylesOf: ReturnType<typeof siteStyles>,
  everyPage: boolean,
): PartReader {
  const together = (parts: readonly Part[]): Part[] => {
    const [first] = parts;
    if (!first || parts.length === 1) return [...parts];
    const { page, styles } = first;
    const one = reader.gather(page.url, parts, styles);
    return [{ ...one, of: parts.flatMap((it) => it.of), page: { ...page, html: one.html }, styles }];
  };
  return {
    partOf(index, asked) {
      const page = pages[index];
      if (!page || everyPage) return undefined;
      const { url, html } = page;
      const styles = stylesOf(page, parseDocument(html));
      const part = reader.excerpt(url, html, styles, asked);
      return part && { ...part, of: [index], page: { ...page, html: part.html }, styles };
    },
    *gathered(parts) {
      const open = new Map<string, Part[]>();
      for (const part of parts) {
        const key = `${part.styles.key} ${part.frame}`;
        const group = [...(open.get(key) ?? []), part];
        const isFull = group.reduce((sum, it) => sum + it.html.length, 0) >= fullPage;
        open.set(key, isFull ? [] : group);
        if (isFull) yield* together(group);
      }
      for (const group of open.values()) yield* together(group);
    },
  };
}
