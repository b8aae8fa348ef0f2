import { parseMarker } from '../../domain/policies/clause-markers.ts';
import { endsInContact, isClosingWords, isWordCut } from './broken-lines.ts';
import { endsSentence, isAttachmentLabel } from './line-kinds.ts';
import type { MarkedLine } from './marked.ts';

/** How many lines as long as each other, and what part of all, show that a width broke them. */
const [leastLines, leastShare] = [8, 0.3];
/** What part of all may be longer still: a mark hangs over the edge, a line of the page was left whole. */
const mostLonger = 0.1;
/** The shortest and the longest width that breaks lines, in signs. */
const [narrowest, widest] = [10, 60];

/** What the first line of a paragraph is short of the width by: its indent. */
const indent = '　　';

/** The width of a text on a screen, in halves of an ideograph. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef“”‘’…—]/u.test(sign) ? 2 : 1), 0);

/** How many lines of the width itself stand among first lines, which are short of it by their indent. */
const leastBelowIndent = 4;

/**
 * The length that most lines have, where a width broke them; undefined for lines of any length. Most may be first lines of
 * paragraphs, short of the width by their `indented`.
 */
function widthIn(lengths: readonly number[], spread: number, indented: number): number | undefined {
  const [most] = [...Map.groupBy(lengths, (it) => it)].toSorted((a, b) => b[1].length - a[1].length);
  const near = (width: number): number =>
    lengths.filter((it) => it >= width - spread && it <= width + spread).length;
  const isWidth = (width: number, full: number): boolean =>
    full >= leastLines &&
    full >= lengths.length * leastShare &&
    lengths.filter((it) => it > width + spread).length <= lengths.length * mostLonger;
  const [first, below] = [most?.[0] ?? 0, (most?.[0] ?? 0) + indented];
  if (isWidth(first, near(first))) return first - spread;
  const isBelow = near(below) >= leastBelowIndent && isWidth(below, near(first) + near(below));
  return isBelow ? below - spread : undefined;
}

/** Whether a line is as long as the width that broke the lines of a text; `whole`: not even a sign short of it. */
function fullWidthOf(lines: readonly MarkedLine[]): (text: string, whole: boolean) => boolean {
  const texts = lines.flatMap((it) => (it.table || it.role ? [] : [it.text]));
  const signs = widthIn(
    texts.map((it) => [...it].length),
    1,
    indent.length,
  );
  const width = widthIn(texts.map(widthOf), 2, widthOf(indent));
  const isWidth = (value: number | undefined, unit: number): value is number =>
    value !== undefined && value >= narrowest * unit && value <= widest * unit;
  return (text, whole) =>
    (isWidth(signs, 1) && [...text].length >= signs + (whole ? 1 : 0)) ||
    (isWidth(width, 2) && widthOf(text) >= width + (whole ? 2 : 0));
}

/** A numbered line of one clause. */
const mayBeHeading = (text: string): boolean => parseMarker(text) !== null && !/[。；，]/u.test(text);

/** Who does what, in brackets behind a sentence, ends a paragraph: 。（市残联负责）. */
const isCharged = /[。；][（(][^（）()]*[）)]$/u;
const isEnded = (text: string): boolean => endsSentence(text) || isCharged.test(text);

/** Lines of a paragraph, broken at a width: a sentence ends it; names and rows of a list have no mark, or gaps. */
function isParagraph(texts: readonly string[]): boolean {
  const [first = ''] = texts;
  const whole = texts.join('');
  const gaps = texts.filter((it) => /\p{Script=Han}\s+\p{Script=Han}/u.test(it)).length;
  if (gaps * 2 >= texts.length && gaps > 1) return false;
  if (!isEnded(whole) && !/[）)]$/u.test(whole)) return texts.length <= 3 && parseMarker(first) !== null;
  return texts.length <= 3 || /[，。；：、]/u.test(whole.slice(0, -1));
}

/** Forms of numbers (一、, （一）) that most of the text's short lines bear as headings: without a mark, and not ended. */
function headingForms(
  lines: readonly MarkedLine[],
  isFull: (text: string, whole: boolean) => boolean,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const form = parseMarker(text)?.form;
    if (form === undefined || (mayBeHeading(text) && isFull(indent + text, false))) continue;
    counts.set(form, (counts.get(form) ?? 0) + (mayBeHeading(text) && !isEnded(text) ? 1 : -1));
  }
  return new Set([...counts].flatMap(([form, more]) => (more > 0 ? [form] : [])));
}

/** The longest rest of a heading that the width broke. */
const longestRest = 12;

/** The rest of a heading: a few words without a mark. */
const mayBeRest = (text: string): boolean => [...text].length <= longestRest && !/[。；，：]/u.test(text);

/** Places of the lines that go on with the line above them, in a text whose lines were broken at a width. */
export function wrappedLines(
  lines: readonly MarkedLine[],
  isOwn: (at: number) => boolean,
): ReadonlySet<number> {
  const isFull = fullWidthOf(lines);
  const forms = headingForms(lines, isFull);
  const isHeading = (text: string): boolean => mayBeHeading(text) && forms.has(parseMarker(text)?.form ?? '');
  const goesOn = (at: number, isFirst: boolean): boolean => {
    const { text } = lines[at] as MarkedLine;
    const [first, isStrict] = [isFirst ? indent + text : text, mayBeHeading(text)];
    const isBroken = isFull(isStrict && isHeading(text) ? text : first, isStrict);
    const isHung = lines[at + 1]?.hangs === true;
    const isWhole =
      (isEnded(text) && !isHung) || isAttachmentLabel(text) || isClosingWords(text) || endsInContact(text);
    if (isWhole || !isBroken || at + 1 >= lines.length || isOwn(at + 1)) return false;
    const after = lines[at + 1]?.text ?? '';
    return !isHeading(text) || mayBeRest(after) || isWordCut(text, after);
  };
  const found = new Set<number>();
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (!(lines[from]?.table || lines[from]?.role) && goesOn(to, to === from)) to += 1;
    if (to > from && isParagraph(lines.slice(from, to + 1).map((it) => it.text)))
      for (let at = from + 1; at <= to; at += 1) found.add(at);
    from = to;
  }
  return found;
}
