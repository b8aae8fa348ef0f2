import type { PrintedLine } from './page.ts';
import type { RuledTable } from './piece.ts';

/** A paragraph put together from printed lines. */
export interface Laid {
  text: string;
  rows: PrintedLine[];
  table?: RuledTable;
}

const marker =
  /^(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百0-9]+[)）]|第[一二三四五六七八九十百零0-9]+[编章节条]|[0-9]{1,3}[.．、](?![0-9])|[①-⑳]|附\s*件|抄送|——)/u;
const attached = /^附\s*件\s*[0-9０-９一二三四五六七八九十]{0,3}\s*[：:]?$/u;
/** A line of a table of contents: leaders and the number of a page. */
const entry = /(?:[.．·…‥]\s?){3}\s*\d{1,4}$/u;
const sentenceEnd = /[。！？；：!?;:][”’」』）)》]*$/u;

/** Who is in charge stands in brackets behind a paragraph: （责任单位：市残联）. */
const inBrackets = /[）)]$/u;

const share = (values: number[], at: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * at))] ?? 0;

/** Fonts of Chromium write 一 as the radical ⼀. */
const begins = (row: PrintedLine): boolean => marker.test(row.text.slice(0, 12).normalize('NFKC'));

/** A line in the middle below one that fills the width: a title that did not fit. An indented line that fills the width is none. */
const goesOnCentred = (before: PrintedLine, row: PrintedLine, left: number, right: number): boolean =>
  !sentenceEnd.test(before.text) &&
  !begins(row) &&
  before.to - before.from > right - left - 2.2 * before.size &&
  row.from > left + row.size &&
  Math.abs(row.from + row.to - left - right) < row.size;

/** The next line goes on where the one above ended at the right margin and it begins at the left one, unindented. */
function goesOn(
  before: PrintedLine,
  row: PrintedLine,
  left: number,
  right: number,
  { distance, furthest }: { distance: number; furthest: number },
): boolean {
  const em = before.size;
  const step = row.y - before.y;
  const near = row.page !== before.page || step < 0 || step < Math.min(distance * 1.7, em * 3.5);
  const alike = Math.abs(row.size - before.size) < 0.15 * em;
  if (!near || !alike || before.columns > 1 || row.columns > 1) return false;
  if (goesOnCentred(before, row, left, right)) return true;
  if (entry.test(before.text)) return false;
  // A day or a body's name at the right margin ends there; an attached text begins on a line of its own.
  if (before.from > (left + right) / 2 || attached.test(row.text)) return false;
  const full = before.to > right - 2.2 * em && row.from < left + 0.8 * em;
  if (sentenceEnd.test(before.text) && before.to < furthest - 2.2 * em) return false;
  return full && !(begins(row) && (sentenceEnd.test(before.text) || inBrackets.test(before.text)));
}

const joint = (before: string, after: string): string =>
  /[A-Za-z0-9,.;]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '';

/** From here on across a page its right margin may lie. */
const leastMargin = 0.75;

/**
 * Whether lines end at `right` because no more fitted in: it is far across the page, or sentences break there more than
 * once. The longest line of a short text is no measure.
 */
function isMargin(
  rows: readonly PrintedLine[],
  [left, right]: readonly [number, number],
  widthOf: (page: number) => number,
): boolean {
  const near = rows.filter((it) => it.to > right - 1.2 * it.size);
  return (
    near.filter((it) => it.from < left + 2.5 * it.size && !sentenceEnd.test(it.text)).length > 1 ||
    near.some((it) => it.to > widthOf(it.page) * leastMargin)
  );
}

/**
 * Joins the lines of one column, over the ends of pages.
 * @param widthOf the width of a page
 * @param hyphen is told each word that a hyphen divided
 */
export function paragraphsOf(
  rows: readonly PrintedLine[],
  { widthOf, hyphen }: { widthOf: (page: number) => number; hyphen: (word: string) => void },
): Laid[] {
  const body = rows.filter((it) => it.columns === 1);
  const left = share(
    body.map((it) => it.from),
    0.1,
  );
  const ends = body.map((it) => it.to);
  const usual = share(ends, 0.9);
  const right = isMargin(body, [left, usual], widthOf) ? usual : Number.POSITIVE_INFINITY;
  // Where no paragraph is indented, a sentence that ends short of the longest line ends one.
  const indented = body.filter((it) => it.from > left + 1.2 * it.size && it.from < left + 3.2 * it.size);
  const furthest = indented.length > 1 ? 0 : ends.reduce((most, it) => Math.max(most, it), 0);
  const steps = rows.flatMap((it, index) => {
    const step = it.y - (rows[index - 1]?.y ?? it.y);
    return step > 0 ? [step] : [];
  });
  const distance = share(steps, 0.5) || Number.POSITIVE_INFINITY;
  const paragraphs: Laid[] = [];
  for (const row of rows) {
    const last = paragraphs.at(-1);
    const before = last?.rows.at(-1);
    if (!last || !before || !goesOn(before, row, left, right, { distance, furthest })) {
      paragraphs.push({ text: row.text, rows: [row] });
      continue;
    }
    // The end of the paragraph is that of its last line; the whole of a long one is not searched for each of its lines.
    const tail = before.text;
    const divided = /[A-Za-z]-$/.test(tail) && /^[a-z]/.test(row.text);
    if (divided) hyphen(`${/[A-Za-z]+-$/.exec(tail)?.[0] ?? ''}${/^[a-z]+/.exec(row.text)?.[0] ?? ''}`);
    last.text = divided
      ? last.text.slice(0, -1) + row.text
      : `${last.text}${joint(tail, row.text)}${row.text}`;
    last.rows.push(row);
  }
  return paragraphs;
}
