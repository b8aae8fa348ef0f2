import type { BuiltPage, BuiltSite } from '../types.ts';
import type { Excerpt, StructureReader } from './structure/index.ts';
import type { PageStyles } from './styles.ts';

/** A part of a page, or parts of several as one page. */
export interface Part extends Excerpt {
  /** The number of the page that it is of, or the parts that it is made of. */
  of: number | readonly Part[];
  page: BuiltPage;
  styles: PageStyles;
}

/** Makes parts of pages, and of parts with the same styles and frame one page. */
export interface PartReader {
  /** The part of a page that has most of the features asked for; undefined where no part has any. */
  partOf: (index: number, asked: Uint32Array) => Part | undefined;
  /** Lays a part beside others like it. Returns them as one page once they have so many letters of source. */
  gather: (part: Part, enough: number) => Part | undefined;
  /** The parts that were laid together and not returned yet, as pages, the largest first. */
  gathered: () => Part[];
}

/**
 * @param styles those of each page
 * @param everyPage whether each page is to be seen as a whole
 */
export function partReader(
  { pages }: BuiltSite,
  reader: StructureReader,
  styles: readonly PageStyles[],
  everyPage: boolean,
): PartReader {
  const open = new Map<string, Part[]>();
  const sizeOf = (parts: readonly Part[]): number => parts.reduce((sum, it) => sum + it.html.length, 0);
  const together = (parts: readonly Part[]): Part | undefined => {
    const [first] = parts;
    if (!first || parts.length === 1) return first;
    const { page, styles } = first;
    const one = reader.gather(page.url, parts, styles);
    return { ...one, of: parts, page: shownAs(page, one.html), styles };
  };
  return {
    partOf(index, asked) {
      const page = pages[index];
      const own = styles[index];
      if (!page || !own || everyPage) return undefined;
      const part = reader.excerpt(page.url, page.html, own, asked);
      return part && { ...part, of: index, page: shownAs(page, part.html), styles: own };
    },
    gather(part, enough) {
      const key = `${part.styles.key} ${part.frame}`;
      const group = [...(open.get(key) ?? []), part];
      const isFull = sizeOf(group) >= enough;
      open.set(key, isFull ? [] : group);
      return isFull ? together(group) : undefined;
    },
    gathered() {
      const groups = [...open.values()].sort((a, b) => sizeOf(b) - sizeOf(a));
      open.clear();
      return groups.flatMap((group) => together(group) ?? []);
    },
  };
}

const shownAs = ({ url, file }: BuiltPage, html: string): BuiltPage => ({ url, file, html });
