/** The least indent of a paragraph: two spaces, or one as wide as an ideograph. */
const indent = /^(?: {2}|\t|[\u3000\u2003]|[\u00a0 ]{2})/u;

/** So many lines of a text are indented where an indent begins a paragraph. */
const leastIndented = 2;

/** The longest line that somebody broke by hand: where a longer one stands, lines are paragraphs. */
const longestTyped = 60;

/** Which lines hang below an indented one, of lines with their white space: those at the edge that no empty line parts from it. */
export function hangingLines(lines: readonly string[]): boolean[] {
  const isIndented = lines.map((it) => indent.test(it) && it.trim() !== '');
  const isTyped = lines.every((it) => it.includes('\t') || it.trim().length <= longestTyped);
  if (!isTyped || isIndented.filter(Boolean).length < leastIndented) return lines.map(() => false);
  let isBelow = false;
  return lines.map((it, at) => {
    if (it.trim() === '' || isIndented[at]) {
      isBelow = isIndented[at] === true;
      return false;
    }
    return isBelow;
  });
}

/** A number that begins a paragraph. */
const numbered =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,4}条|\d{1,2}[.．、])/u;
/** So many numbered lines of a text, all but one in ten, are indented where an indent begins each paragraph. */
const [leastNumbered, mostFlush] = [3, 0.1];

/** The same of a plain text, where centred titles and signatures are indented, too: only one whose numbered paragraphs are. */
export function hangingBelow(lines: readonly string[]): boolean[] {
  const first = lines.filter((it) => numbered.test(it));
  const flush = first.filter((it) => !indent.test(it)).length;
  const isIndented = first.length >= leastNumbered && flush <= first.length * mostFlush;
  return isIndented ? hangingLines(lines) : lines.map(() => false);
}
