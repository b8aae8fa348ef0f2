/** The least indent of a paragraph: two spaces, or one as wide as an ideograph. */
const indent = /^(?: {2}|\t|[\u3000\u2003]|[\u00a0 ]{2})/u;

/** So many lines of a text are indented where an indent begins a paragraph. */
const leastIndented = 2;

/** The longest line that somebody broke by hand: where a longer one stands, lines are paragraphs. */
const longestTyped = 60;

/** Which lines hang below an indented one, of lines with their white space: those at the edge that no empty line parts from it. */
export function hangingLines(lines: readonly string[]): boolean[] {
  const isIndented = lines.map((it) => indent.test(it) && it.trim() !== '');
  const isTyped = lines.every((it) => it.trim().length <= longestTyped);
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
