import type { LaidPage } from '../layout/page.ts';

const between = /\d+\u00ad\d+/gu;

/** Figures that a page draws with the sign of a hyphen that may break a word between them, which is not read: 2014-2020. */
export const hyphenated = (drawn: string): string[] => drawn.match(between) ?? [];

/** The pages with hyphens where they are drawn between two figures, and which figures had one. */
export function withHyphens(
  pages: readonly LaidPage[],
  drawn: readonly { hyphens: readonly string[] }[],
): { pages: LaidPage[]; hyphens: string[] } {
  const found = new Set<string>();
  const read = pages.map((page, at): LaidPage => {
    const figures = drawn[at]?.hyphens ?? [];
    if (figures.length === 0) return page;
    const pieces = page.pieces.map((piece) => {
      const text = figures.reduce((words, it) => {
        const shown = it.replace('\u00ad', '-');
        const put = words.replace(
          new RegExp(`(?<!\\d)${it.replace('\u00ad', '')}(?!\\d)`, 'gu'),
          () => shown,
        );
        if (put !== words) found.add(shown);
        return put;
      }, piece.text);
      return { ...piece, text };
    });
    return { ...page, pieces };
  });
  return { pages: read, hyphens: [...found] };
}
