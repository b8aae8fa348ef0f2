import type { LaidPage } from './page.ts';
import type { TextPiece } from './piece.ts';

/** Fewest numbers on a page that are known for those of its lines. */
const leastNumbers = 3;
/** Steps in which programs number lines. */
const steps = new Set([1, 2, 3, 4, 5, 10, 20]);
/** The least gap between a number and the line, in heights of signs. */
const leastGap = 0.2;
/** Part of the lines of a page that words of one line are, where its numbers are none of a table. */
const mostly = 0.8;

const isNumber = ({ text }: TextPiece): boolean => /^\d{1,4}$/.test(text.trim());
const end = ({ x, width }: TextPiece): number => x + width;

/** Pieces line by line, from the top, each line from the left. */
function linesOf(pieces: readonly TextPiece[]): TextPiece[][] {
  const lines: TextPiece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && piece.y - first.y < Math.max(first.size, piece.size) * 0.5) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((it) => it.toSorted((a, b) => a.x - b.x));
}

/** Words of a line without a wide gap between them: no row of a table. */
const runs = (line: readonly TextPiece[]): boolean =>
  line.every((it, at) => {
    const next = line[at + 1];
    return next === undefined || next.x - end(it) < 2 * it.size;
  });

/** The numbers in the margin of a page; empty where what stands there does not count its lines. */
function numbersOn({ pieces }: LaidPage): TextPiece[] {
  const lines = linesOf(pieces);
  const first = lines.flatMap(([it, ...rest]) => (it && isNumber(it) && rest.length > 0 ? [it] : []));
  if (first.length < leastNumbers) return [];
  const found = new Set(first);
  const left = Math.min(...pieces.filter((it) => !found.has(it)).map((it) => it.x));
  const beside = first.filter((it) => end(it) < left - it.size * leastGap);
  if (beside.length < leastNumbers || beside.length < first.length * mostly) return [];
  const places = new Map(lines.map(([it], at) => [it, at]));
  const at = (piece: TextPiece): number => places.get(piece) ?? -1;
  const gaps = beside.slice(1).map((it, index) => {
    const before = beside[index] as TextPiece;
    return { step: Number(it.text) - Number(before.text), lines: at(it) - at(before) };
  });
  const [{ step } = { step: 0 }] = gaps;
  const counts = gaps.every((it) => it.step === step && it.lines >= step && it.lines <= step * 2);
  const words = lines.filter((line) => line.length > 1 && found.has(line[0] as TextPiece));
  const isText = words.filter(([, ...line]) => runs(line)).length >= words.length * mostly;
  return steps.has(step) && counts && isText ? beside : [];
}

/**
 * Pages without the numbers that a program set beside their lines, and these numbers. A page with few of them is known by where
 * they stand on the others.
 */
export function withoutLineNumbers(pages: readonly LaidPage[]): { pages: LaidPage[]; numbers: string[] } {
  const found = pages.map(numbersOn);
  const edge = Math.max(...found.flat().map(end));
  const isEdge = (it: TextPiece): boolean => isNumber(it) && Math.abs(end(it) - edge) < it.size;
  const numbers: string[] = [];
  const read = pages.map((page, at) => {
    const own = new Set(found[at]?.length ? found[at] : page.pieces.filter(isEdge));
    for (const it of own) numbers.push(it.text.trim());
    return own.size === 0 ? page : { ...page, pieces: page.pieces.filter((it) => !own.has(it)) };
  });
  return { pages: read, numbers };
}
