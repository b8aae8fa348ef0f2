import type { LaidPage } from '../layout/page.ts';
import type { TextPiece } from '../layout/piece.ts';

/** Where a piece of text runs on the page as it is shown: to the right, down, to the left, up, or with upright signs down. */
export type Direction = 'right' | 'down' | 'left' | 'up' | 'upright';

/** A piece with its direction; undefined for one that stands aslant. */
export interface TurnedPiece extends TextPiece {
  direction: Direction | undefined;
}

/** The direction of a vector in a page whose y grows downwards. */
export function directionOf(x: number, y: number): Direction | undefined {
  if (Math.abs(y) <= Math.hypot(x, y) * 0.1) return x >= 0 ? 'right' : 'left';
  if (Math.abs(x) <= Math.hypot(x, y) * 0.1) return y > 0 ? 'down' : 'up';
  return undefined;
}

/** Where a piece stands when the page is turned so that text of a direction runs to the right, line below line. */
const turns: Record<Direction, (piece: TextPiece, width: number, height: number) => [x: number, y: number]> =
  {
    right: ({ x, y }) => [x, y],
    left: ({ x, y }, width, height) => [width - x, height - y],
    down: ({ x, y }, width) => [y, width - x],
    upright: ({ x, y }, width) => [y, width - x],
    up: ({ x, y }, _, height) => [height - y, x],
  };

/** Where a point of a page stands when the page is turned. */
export type Turn = (x: number, y: number) => [x: number, y: number];

/** A page turned as most of its text runs, a wide table set on its side or a text in columns from right to left, and the pieces that run otherwise. */
export function turned(
  pieces: readonly TurnedPiece[],
  width: number,
  height: number,
): { page: LaidPage; others: string[]; turn: Turn } {
  const signs = new Map<Direction, number>();
  for (const { direction, text } of pieces)
    if (direction) signs.set(direction, (signs.get(direction) ?? 0) + text.length);
  const [main = 'right'] = [...signs].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const lies = main !== 'right' && main !== 'left';
  const page: LaidPage = { width: lies ? height : width, height: lies ? width : height, pieces: [] };
  const others: string[] = [];
  for (const { direction, ...piece } of pieces) {
    if (direction !== main) {
      others.push(piece.text);
      continue;
    }
    const [x, y] = turns[main](piece, width, height);
    page.pieces.push({ ...piece, x, y });
  }
  const turn: Turn = (x, y) => turns[main]({ text: '', x, y, width: 0, size: 0 }, width, height);
  return { page, others, turn };
}
