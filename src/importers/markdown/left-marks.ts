/** Marks that CommonMark takes for none: next to Chinese it wants a space behind `**（一）**`, that nobody types. */
const leftPair = /(\*\*|~~|\*)(?!\s)((?:(?!\1)[^\n])+?)(?<!\s)\1/gu;

/** What stands around and within two marks makes them a pair: a sign of punctuation inside, a word outside. */
function isPair(mark: string, inside: string, before: string, after: string): boolean {
  const [closes, opens] = mark === '*' ? [/[\p{Pe}\p{Pf}]$/u, /^[\p{Ps}\p{Pi}]/u] : [/\p{P}$/u, /^\p{P}/u];
  return (
    (closes.test(inside) && /^[\p{L}\p{N}]/u.test(after)) ||
    (opens.test(inside) && /[\p{L}\p{N}]$/u.test(before))
  );
}

const [star, tilde] = ['\ufdd0', '\ufdd1'];

/** Words whose marks are signs of the text: `withoutLeftMarks` leaves them. */
export const keptMarks = (words: string): string => words.replaceAll('*', star).replaceAll('~', tilde);

/**
 * A text without the marks of emphasis that CommonMark has left in it beside Chinese punctuation; words struck through so
 * are taken out and given to `struck`.
 */
export const withoutLeftMarks = (text: string, struck: (words: string) => void): string =>
  text
    .replace(leftPair, (pair: string, mark: string, inside: string, at: number) => {
      const after = text.slice(at + pair.length, at + pair.length + 2);
      if (!isPair(mark, inside, text.slice(Math.max(at - 2, 0), at), after)) return pair;
      if (mark !== '~~') return inside;
      struck(inside);
      return '';
    })
    .replaceAll(star, '*')
    .replaceAll(tilde, '~');
