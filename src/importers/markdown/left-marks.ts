/** Marks that CommonMark takes for none: next to Chinese it wants a space behind `**（一）**`, that nobody types. */
const leftPair = /(\*\*|~~|\*)(?!\s)((?:(?!\1)[^\n])+?)(?<!\s)\1/gu;

const word = /[\p{L}\p{N}]/u;

/**
 * What stands around and within two marks makes them a pair: a sign of punctuation inside, a word outside. One star
 * between words may multiply (3*（2+1）*4) or point to a note: of such only brackets that begin a sentence make a pair.
 */
function isPair(mark: string, inside: string, before: string, after: string): boolean {
  if (mark !== '~~' && /^\d\d$/.test(before + after)) return false;
  if (mark === '*')
    return (
      /^[\p{Ps}\p{Pi}].*[\p{Pe}\p{Pf}]$/u.test(inside) &&
      /(?:^|[\s，。；：、！？])$/u.test(before) &&
      word.test(after)
    );
  return (/\p{P}$/u.test(inside) && word.test(after)) || (/^\p{P}/u.test(inside) && word.test(before));
}

const [star, tilde] = ['\ufdd0', '\ufdd1'];

/** Words whose marks are signs of the text: `withoutLeftMarks` leaves them. */
export const keptMarks = (words: string): string => words.replaceAll('*', star).replaceAll('~', tilde);

/** Words with the marks that `keptMarks` has set apart. */
export const writtenMarks = (words: string): string => words.replaceAll(star, '*').replaceAll(tilde, '~');

/**
 * A text without the marks of emphasis that CommonMark has left in it beside Chinese punctuation; words struck through so
 * are taken out and given to `struck`, those within a line, which may be signs of the text, to `unsure`.
 */
export const withoutLeftMarks = (
  text: string,
  tell: { struck: (words: string) => void; unsure: (marked: string) => void },
): string =>
  writtenMarks(
    text.replace(leftPair, (pair: string, mark: string, inside: string, at: number) => {
      const before = text.charAt(at - 1);
      if (!isPair(mark, inside, before, text.charAt(at + pair.length))) return pair;
      if (mark === '~~') {
        tell.struck(inside);
        return '';
      }
      if (before !== '' && before !== '\n') tell.unsure(pair);
      return inside;
    }),
  );
