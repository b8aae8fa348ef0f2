import type { LaidPage } from './page.ts';
import type { TextPiece } from './piece.ts';
import { whyCut, type PaintedSign, type UnseenWords } from './unseen-signs.ts';

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

const isOn = (piece: TextPiece, { x, y, width, size }: PaintedSign): boolean =>
  Math.abs(piece.y - y) < size * 0.3 && x + width / 2 > piece.x && x + width / 2 < piece.x + piece.width;

/** A piece without words that stand in it, the parts before and behind them; undefined where it does not hold them. */
function cutOut(piece: TextPiece, signs: readonly PaintedSign[]): TextPiece[] | undefined {
  const words = folded(signs.map((it) => it.text).join(''));
  const [first, last] = [signs[0], signs.at(-1)];
  const text = [...piece.text];
  const places = text.flatMap((sign, at) => Array.from(folded(sign), () => at));
  const whole = folded(piece.text);
  if (!first || !last || words === '' || places.length !== whole.length) return undefined;
  const expected = ((first.x - piece.x) / Math.max(piece.width, 1e-6)) * whole.length;
  let from = -1;
  for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + 1))
    if (from < 0 || Math.abs(at - expected) < Math.abs(from - expected)) from = at;
  if (from < 0) return undefined;
  const end = last.x + last.width;
  const before = text.slice(0, places[from]).join('').trimEnd();
  const behind = text
    .slice((places[from + words.length - 1] ?? 0) + 1)
    .join('')
    .trimStart();
  return [
    ...(before === '' ? [] : [{ ...piece, text: before, width: first.x - piece.x }]),
    ...(behind === '' ? [] : [{ ...piece, text: behind, x: end, width: piece.x + piece.width - end }]),
  ];
}

const whyStays = '看不见的字，但在版面里分不出来，按正文导入了，请核对；不要的加 --leave-out 段号';

/** A page without the words that are left out, and with what is to be told of them; those that no piece holds as they are stay. */
export function withoutUnseen(page: LaidPage, unseen: readonly UnseenWords[]): LaidPage {
  let { pieces } = page;
  const told = unseen.map((words) => {
    let open = words.signs;
    if (words.isRead) return words;
    // Only those beside the paper that a piece on it goes on to are among the pieces.
    if (words.isBeside)
      return pieces.some((piece) => open.some((it) => isOn(piece, it)))
        ? { ...words, isRead: true, why: whyCut }
        : words;
    const cut = pieces.flatMap((piece) => {
      const own = open.filter((it) => isOn(piece, it));
      const parts = own.length > 0 ? cutOut(piece, own) : undefined;
      if (parts) open = open.filter((it) => !own.includes(it));
      return parts ?? [piece];
    });
    if (cut.some((piece) => open.some((it) => isOn(piece, it))))
      return { ...words, isRead: true, why: whyStays };
    pieces = cut;
    return words;
  });
  return { ...page, pieces, unseen: told };
}
