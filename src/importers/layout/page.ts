import { raised } from '../source/raised.ts';
import { inReadingOrder } from './interleaved.ts';
import type { RuledTable, TextPiece } from './piece.ts';
import type { DrawnRule } from './rules.ts';
import type { UnseenWords } from './unseen-signs.ts';

/** A page of a document that says where its words stand and not what they are. */
export interface LaidPage {
  width: number;
  height: number;
  pieces: TextPiece[];
  /** Lines that it draws, as far as they are known. */
  rules?: DrawnRule[];
  /** It draws more lines than were looked at. */
  crowded?: boolean;
  /** Words that nobody sees, read or left out. */
  unseen?: readonly UnseenWords[];
}

/** A printed line. */
export interface PrintedLine {
  text: string;
  from: number;
  to: number;
  y: number;
  size: number;
  /** Columns that wide gaps divide it into. */
  columns: number;
  page: number;
  /** The line stands for a table. */
  table?: RuledTable;
}

const end = (piece: TextPiece): number => piece.x + piece.width;

const isNarrow = (sign: string | undefined): boolean => /[\u0020-\u024f]/.test(sign ?? '');
const gapOf = (before: TextPiece, after: TextPiece): number =>
  (after.x - end(before)) / Math.max(before.size, after.size, 1e-6);

/** From this gap on, in heights of signs, two pieces stand in columns. */
const wide = 2;

/** A gap that shows: cells of a table are never closer. */
const visible = 0.05;
/** Programs set up to a quarter of a sign between ideographs and figures: there a cell takes more. */
const thin = 0.35;

/** Where columns begin: behind wide gaps, and behind narrow ones. */
interface Starts {
  wide: number[];
  narrow: number[];
}

/** Where the columns of a line begin behind wide gaps, and where, in a line that has one, its other pieces begin. */
function startsOf(sorted: readonly TextPiece[]): Starts {
  const behind = (least: (before: TextPiece, it: TextPiece) => number): number[] =>
    sorted.flatMap((it, at) => {
      const before = sorted[at - 1];
      return before && gapOf(before, it) > least(before, it) ? [it.x] : [];
    });
  const far = behind(() => wide);
  return { wide: far, narrow: far.length > 0 ? behind(leastGap) : [] };
}

/** The least gap before a piece that may be a cell of its own. */
const leastGap = (before: TextPiece, after: TextPiece): number =>
  isNarrow(before.text.at(-1)) === isNarrow(after.text[0]) ? visible : thin;

/**
 * Two pieces side by side: nothing, a space or a wide gap between them, as the eye sees it. A piece that begins where a
 * column of a line beside begins is a column, too, however full the cell before it is.
 */
function between(before: TextPiece, after: TextPiece, starts: Starts): string {
  const gap = gapOf(before, after);
  const begins = (list: readonly number[]): boolean =>
    list.some((it) => Math.abs(it - after.x) < after.size * 0.1);
  const aligned =
    gap > visible && (begins(starts.wide) || (gap > leastGap(before, after) && begins(starts.narrow)));
  if (gap > wide || aligned) return '   ';
  const latin = isNarrow(before.text.at(-1)) && isNarrow(after.text[0]);
  return gap > (latin ? 0.15 : 0.6) ? ' ' : '';
}

/** The thin gap that programs set between ideographs and figures is no space that anyone typed. */
const thinGap =
  /(?<=[\p{Script=Han}〔〕（），。、；：]) (?=[0-9A-Za-z])|(?<=[0-9A-Za-z%％]) (?=[\p{Script=Han}〔〕（），。、；：])/gu;

/** Small digits close behind a larger sign, above or below its line, as the signs that stand so by themselves: 10⁴, CO₂. */
function placed(piece: TextPiece, before: TextPiece | undefined): string {
  if (!before || piece.size > before.size * 0.8 || Math.abs(gapOf(before, piece)) > 0.3) return piece.text;
  const rise = (before.y - piece.y) / before.size;
  const place = rise > 0.15 ? 'above' : rise < -0.08 ? 'below' : undefined;
  return (place && raised(piece.text, place)) || piece.text;
}

function rowOf(sorted: readonly TextPiece[], page: number, starts: Starts): PrintedLine {
  let text = '';
  let columns = 1;
  sorted.forEach((piece, index) => {
    const before = sorted[index - 1];
    const gap = before ? between(before, piece, starts) : '';
    if (gap.length > 1) columns += 1;
    text += gap + placed(piece, before);
  });
  const table = sorted[0]?.table;
  const sizes = sorted.map((it) => it.size).toSorted((a, b) => a - b);
  return {
    text: table ? text : text.trim().replace(thinGap, ''),
    from: sorted[0]?.x ?? 0,
    to: Math.max(...sorted.map(end)),
    y: sorted[0]?.y ?? 0,
    size: sizes[Math.floor(sizes.length / 2)] ?? 0,
    columns: table ? 2 : columns,
    page,
    ...(table && { table }),
  };
}

/** Lines above and below whose columns a line may share: cells of two lines stand between. */
const reach = 3;

/** Pieces that stand on one line, line after line from the top. */
function linesOf(pieces: readonly TextPiece[]): TextPiece[][] {
  const lines: TextPiece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    const isOwn = first?.table ?? piece.table;
    if (line && first && !isOwn && Math.abs(piece.y - first.y) < Math.max(first.size, piece.size) * 0.5)
      line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** Printed lines, from the top. */
export function printedRows(pieces: readonly TextPiece[], page: number): PrintedLine[] {
  const sorted = linesOf(pieces).map(inReadingOrder);
  const starts = sorted.map(startsOf);
  return sorted.map((it, at) => {
    const beside = [...starts.slice(Math.max(0, at - reach), at), ...starts.slice(at + 1, at + reach + 1)];
    const own = (starts[at]?.wide.length ?? 0) > 0;
    return rowOf(it, page, {
      wide: beside.flatMap((line) => line.wide),
      narrow: own ? beside.flatMap((line) => line.narrow) : [],
    });
  });
}

const endsSentence = /[。！？；：]$/u;

/** Lines of a column that fill it and go on in the next one, as words that run on do and cells of a table seldom. */
function runningOn(column: readonly PrintedLine[]): number {
  const from = Math.min(...column.map((it) => it.from));
  const to = Math.max(...column.map((it) => it.to));
  return column.filter((it, at) => {
    const next = column[at + 1];
    const goesOn = next !== undefined && next.y - it.y < 3 * it.size && next.from < from + next.size;
    return goesOn && it.to > to - 2.2 * it.size && !endsSentence.test(it.text);
  }).length;
}

/** Whether both sides are running text, however short or uneven: a sentence goes on in each, and neither has columns. */
function runOn(sides: readonly PrintedLine[][]): boolean {
  const counts = sides.map(runningOn);
  return (
    sides.every((it) => it.length >= 2 && it.every((row) => row.columns === 1)) &&
    counts.every((it) => it > 0) &&
    counts.reduce((sum, it) => sum + it, 0) >= 3
  );
}

/** A gap between two columns is wider than this, in heights of signs. */
const leastGutter = 1.2;

/** Pieces of lines that go across a gutter, or have no gap there: a title, a running head over both columns. */
function acrossOf(pieces: readonly TextPiece[], gutter: number): Set<TextPiece> {
  const goesAcross = (line: readonly TextPiece[]): boolean => {
    const sorted = line.toSorted((a, b) => a.x - b.x);
    return sorted.some((it, at) => {
      const next = sorted[at + 1];
      const ends = end(it) <= gutter;
      if (it.x < gutter && !ends) return true;
      return next !== undefined && ends && next.x >= gutter && gapOf(it, next) < leastGutter;
    });
  };
  return new Set(linesOf(pieces).filter(goesAcross).flat());
}

/** Lines that go across a place where a page may be divided; undefined where the page is not set in two columns there. */
function crossingAt(at: number, { width, pieces }: LaidPage, rows: number): number | undefined {
  const near = pieces.filter(({ x, width: across, size }) => x < at + size / 4 && x + across > at - size / 4);
  if (near.length > rows * 0.6) return undefined;
  // A line of words in several fonts is made of pieces, between which any place may lie.
  const whole = acrossOf(pieces, at);
  const beside = pieces.filter((it) => !whole.has(it));
  const left = beside.filter((it) => end(it) <= at);
  const right = beside.filter((it) => it.x >= at);
  const sides = [printedRows(left, 0), printedRows(right, 0)];
  const runs = runOn(sides);
  const fills = sides.every((column) => {
    const from = Math.min(...column.map((it) => it.from));
    const to = Math.max(...column.map((it) => it.to));
    const full = column.filter((it) => it.to - it.from > (to - from) * 0.7 && it.columns === 1);
    return column.length >= 2 && to - from > width * 0.25 && full.length >= column.length * 0.6;
  });
  if (!(fills || runs) || left.length + right.length < (runs ? 6 : 10)) return undefined;
  const crossing = linesOf([...whole]).length;
  return crossing <= rows * (runs ? 0.5 : 0.3) ? crossing : undefined;
}

/** Where two columns of running text are divided: where fewest lines go across. Undefined on a page that is set in one. */
function gutterOf(page: LaidPage): number | undefined {
  const rows = printedRows(page.pieces, 0).length;
  let gutter: { at: number; crossing: number } | undefined;
  for (let share = 0.4; share <= 0.6; share += 0.02) {
    const at = page.width * share;
    const crossing = crossingAt(at, page, rows);
    if (crossing !== undefined && crossing < (gutter?.crossing ?? Number.POSITIVE_INFINITY))
      gutter = { at, crossing };
    if (crossing === 0) break;
  }
  return gutter?.at;
}

/** The printed lines of a page in reading order, each column for itself; what goes across divides the page. */
export function readingOrder(page: LaidPage, number: number): PrintedLine[][] {
  const gutter = gutterOf(page);
  if (gutter === undefined) return [printedRows(page.pieces, number)];
  const whole = acrossOf(page.pieces, gutter);
  const across = printedRows([...whole], number);
  const beside = page.pieces.filter((it) => !whole.has(it));
  const sides = [beside.filter((it) => end(it) <= gutter), beside.filter((it) => it.x >= gutter)];
  const lefts = sides.map((side) => Math.min(...side.map((it) => it.x)));
  // The right column is moved over the left one, so that a sentence can go on from one to the other.
  const columns = sides.map((side, index) =>
    side.map((it) => ({ ...it, x: it.x - (lefts[index] ?? 0) + (lefts[0] ?? 0) })),
  );
  const ends = [...across.map((it) => it.y), Number.POSITIVE_INFINITY];
  return ends.flatMap((bottom, index) => {
    const top = ends[index - 1] ?? Number.NEGATIVE_INFINITY;
    const own = across[index];
    return [
      ...columns.map((column) =>
        printedRows(
          column.filter((it) => it.y > top && it.y < bottom),
          number,
        ),
      ),
      ...(own ? [[own]] : []),
    ].filter((it) => it.length > 0);
  });
}
