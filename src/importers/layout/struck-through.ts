import type { LaidPage } from './page.ts';
import type { TextPiece } from './piece.ts';
import type { DrawnRule } from './rules.ts';

/** Words through whose middle a page draws a line, and where they stand. */
export interface StruckWords {
  text: string;
  page: number;
  x: number;
  y: number;
}

/** Where above its base a sign is struck through, in heights of signs. */
const [lowest, highest] = [0.15, 0.6];
/** The part of a sign that a line has to cross. */
const leastCrossed = 0.5;

/** So many points high is no sign that is struck through. */
const mostRows = 100;

const widthOf = (sign: string): number => (/[\u0020-\u024f]/.test(sign) ? 0.5 : 1);

/** The signs of a piece that a line crosses from one side to the other; signs of a font have no places of their own here. */
function crossedBy({ text, x, width }: TextPiece, { from, to }: DrawnRule): string {
  const signs = [...text];
  const unit =
    width /
    Math.max(
      signs.reduce((sum, it) => sum + widthOf(it), 0),
      1,
    );
  let at = x;
  return signs
    .filter((it) => {
      const [left, right] = [at, at + widthOf(it) * unit];
      at = right;
      return Math.min(to, right) - Math.max(from, left) > (right - left) * leastCrossed;
    })
    .join('');
}

/** The words of pages that lines strike through, line by line. */
export function struckThrough(pages: readonly LaidPage[]): StruckWords[] {
  return pages.flatMap(({ pieces, rules = [], crowded }, page) => {
    const across = Map.groupBy(
      rules.filter((it) => !it.upright),
      (it) => Math.floor(it.at),
    );
    if (crowded || across.size === 0) return [];
    const between = (from: number, to: number): DrawnRule[] =>
      Array.from({ length: Math.min(Math.floor(to) - Math.floor(from) + 1, mostRows) }, (_, index) =>
        across.get(Math.floor(from) + index),
      ).flatMap((it) => it ?? []);
    return pieces.flatMap((piece): StruckWords[] => {
      const { x, y, size, width } = piece;
      const through = between(y - size * highest, y - size * lowest).filter(
        ({ at, from, to }) =>
          at < y - size * lowest &&
          at > y - size * highest &&
          from < x + width &&
          to > x &&
          to - from < width * 40,
      );
      const text = through
        .toSorted((a, b) => a.from - b.from)
        .map((it) => crossedBy(piece, it))
        .join('')
        .trim();
      return text === '' ? [] : [{ text, page, x, y }];
    });
  });
}
