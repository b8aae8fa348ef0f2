import { raised } from '../source/raised.ts';
import type { LaidPage, PrintedLine } from './page.ts';

/** What a footnote begins with: its number or sign. */
const mark =
  /^([①-⑳]|[¹²³⁴-⁹]{1,2}|[[［【(（]\d{1,2}[\]］】)）]|\d{1,2}(?![\d.．、年月日])|[*＊※†])\s*\p{L}/u;

/** Notes are set smaller than this part of the text, or as large where they stand apart from it. */
const [smaller, asLarge] = [0.93, 1.06];
/** How far below the base of a line a rule is no underline of it, in heights of signs. */
const apart = 0.45;
/** The line that parts them from the text: how long it is at least, in heights of signs, and at most across the page. */
const [shortest, longest] = [3, 0.6];
/** Above this part of a page no notes begin. */
const highest = 0.35;
/** The gap above notes that no line parts from the text, in steps from line to line. */
const leastGap = 1.6;

/** Whether the words of a page refer to a note by its mark, raised or as it stands. */
function refersTo(rows: readonly PrintedLine[], first: string): boolean {
  const [, sign = ''] = mark.exec(first) ?? [];
  const signs = [sign, raised(sign, 'above') ?? sign].filter((it) => !/^\d+$/.test(it));
  return rows.some(({ text }) => signs.some((it) => text.includes(it)));
}

/** The rows at the foot of a page below a gap, the first with a mark to which the words above refer. */
function belowGap(own: readonly PrintedLine[]): PrintedLine[] {
  const steps = own.slice(1).map((it, at) => it.y - (own[at]?.y ?? 0));
  const step = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const at = steps.findLastIndex((it) => it > step * leastGap) + 1;
  const notes = at > 0 ? own.slice(at) : [];
  return notes[0] && refersTo(own.slice(0, at), notes[0].text) ? notes : [];
}

/**
 * The footnotes of pages: print no larger than the text at the foot of a page, the first of it with a mark, below a short line
 * that the page draws at its left, or below a gap where the words above refer to it. Rows that are `running` stand below them.
 */
export function footnoteRows(
  rows: readonly PrintedLine[],
  pages: readonly LaidPage[],
  running: ReadonlyMap<PrintedLine, string>,
): PrintedLine[] {
  const text = rows.filter((it) => !running.has(it) && !it.table);
  const sizes = text.map((it) => it.size).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const byPage = Map.groupBy(text, (it) => it.page);
  return pages.flatMap(({ width, height, rules = [] }, page) => {
    const own = (byPage.get(page) ?? []).toSorted((a, b) => a.y - b.y);
    const left = Math.min(...own.map((it) => it.from));
    const areNotes = (below: readonly PrintedLine[], share: number): boolean =>
      below[0] !== undefined &&
      below[0].y > height * highest &&
      mark.test(below[0].text) &&
      below.every((it) => it.size < usual * share);
    for (const { upright, at, from, to } of rules) {
      const isShort = to - from > shortest * usual && to - from < width * longest;
      if (upright || !isShort || from > left + 2 * usual) continue;
      const below = own.filter((it) => it.y - it.size * 0.2 > at);
      const above = own[own.length - below.length - 1];
      const isApart = above === undefined || at - above.y > above.size * apart;
      if (areNotes(below, isApart ? asLarge : smaller)) return below;
    }
    const notes = belowGap(own);
    return areNotes(notes, asLarge) ? notes : [];
  });
}
