import type { TextPiece } from './piece.ts';

const isWide = (sign: string): boolean => !/[\u0020-\u024f]/.test(sign);

/** The words of a piece with the places where they should stand: what its signs leave of its width is its spaces'. */
function wordsOf(piece: TextPiece): TextPiece[] {
  const signs = [...piece.text];
  const widthOf = (sign: string): number => (isWide(sign) ? piece.size : piece.size / 2);
  const spaces = signs.filter((it) => it === ' ').length;
  const filled = signs.reduce((sum, it) => (it === ' ' ? sum : sum + widthOf(it)), 0);
  const space = Math.max(piece.width - filled, 0) / Math.max(spaces, 1);
  const scale = filled > piece.width ? piece.width / filled : 1;
  const words: TextPiece[] = [];
  let x = piece.x;
  for (const text of piece.text.split(' ')) {
    const width = [...text].reduce((sum, it) => sum + widthOf(it), 0) * scale;
    if (text !== '') words.push({ ...piece, text, x, width });
    x += width + space;
  }
  return words;
}

const middleOf = ({ x, width }: TextPiece): number => x + width / 2;

/** Takes a piece apart where another one stands between two of its words; other spaces stay as they are. */
function dividedBy(piece: TextPiece, others: readonly TextPiece[]): TextPiece[] {
  const parts: TextPiece[] = [];
  for (const word of wordsOf(piece)) {
    const before = parts.at(-1);
    const divided = others.some(
      (it) => before && middleOf(it) > middleOf(before) && middleOf(it) < middleOf(word),
    );
    if (!before || divided) parts.push(word);
    else {
      before.text += ` ${word.text}`;
      before.width = word.x + word.width - before.x;
    }
  }
  return parts;
}

/** More pieces than any printed line has; every one is compared with every other. */
const mostPieces = 500;

/**
 * The pieces of one line in the order in which they are read. Quotes of another font stand in the gaps of a piece that
 * the file writes as one (年 爱耳日 义诊 and “ ” before it): such a piece is taken apart. A bracket behind a quote is set
 * close to it and may begin before it (“（三）), so that the middles tell the order.
 */
export function inReadingOrder(line: readonly TextPiece[]): TextPiece[] {
  const parts = line.flatMap((piece) => {
    if (line.length > mostPieces || !piece.text.includes(' ')) return [piece];
    const inside = line.filter(
      (it) => it.width < piece.width && middleOf(it) > piece.x && middleOf(it) < piece.x + piece.width,
    );
    return inside.length > 0 ? dividedBy(piece, inside) : [piece];
  });
  return parts.toSorted((a, b) => middleOf(a) - middleOf(b));
}
