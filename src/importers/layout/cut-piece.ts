import type { TextPiece } from './piece.ts';

const isWide = (sign: string): boolean => !/[\u0020-\u024f]/.test(sign);

/** Where each sign of a piece begins, and where the last one ends: ideographs are as wide as high, the others share what is left. */
function placesOf({ text, x, width, size }: TextPiece): number[] {
  const signs = [...text];
  const wide = signs.filter(isWide).length;
  const left = (width - wide * size) / Math.max(signs.length - wide, 1);
  const isLikely = wide < signs.length ? left > size * 0.2 : false;
  const narrow = isLikely ? left : size / 2;
  const all = wide * size + (signs.length - wide) * narrow;
  const scale = width / Math.max(all, 1e-6);
  const places = [x];
  for (const sign of signs) places.push((places.at(-1) ?? x) + (isWide(sign) ? size : narrow) * scale);
  return places;
}

/** How seldom words of two cells meet between two signs, in heights of signs: a space parts them, and figures beside ideographs. */
function unlikely(before: string, after: string): number {
  if (before === ' ' || after === ' ') return 0;
  return isWide(before) === isWide(after) ? 1.2 : 0.6;
}

/** A piece cut where sides of cells go through it: programs write words of two cells as one. */
export function cutAt(piece: TextPiece, sides: readonly number[]): TextPiece[] {
  const inside = sides.filter(
    (it) => it > piece.x + piece.size * 0.3 && it < piece.x + piece.width - piece.size * 0.3,
  );
  if (inside.length === 0) return [piece];
  const signs = [...piece.text];
  const places = placesOf(piece);
  const cuts = inside.map((side) => {
    const costs = signs.map((sign, at) =>
      at === 0
        ? Number.POSITIVE_INFINITY
        : Math.abs((places[at] ?? 0) - side) / piece.size + unlikely(signs[at - 1] ?? '', sign),
    );
    return costs.indexOf(Math.min(...costs));
  });
  const ends = [0, ...cuts, signs.length];
  return ends.slice(1).flatMap((end, index) => {
    const begin = ends[index] ?? 0;
    const text = signs.slice(begin, end).join('');
    const blank = text.length - text.trimStart().length;
    const x = places[begin + blank] ?? piece.x;
    const to = places[begin + text.trimEnd().length] ?? x;
    // What stands on one side of a cell's border stands there wholly.
    const from = Math.max(x, inside[index - 1] ?? x);
    const width = Math.max(Math.min(to, inside[index] ?? to) - from, 0);
    return text.trim() === '' ? [] : [{ ...piece, text: text.trim(), x: from, width }];
  });
}
