import { parseMarker } from '../../domain/policies/clause-markers.ts';
import { lastWords } from '../excerpt.ts';
import type { Remark } from '../source/types.ts';
import { isClosingWords, versesOf } from './broken-lines.ts';
import { beginsWithAmount } from './cut-sentences.ts';
import { beginsAnew, endsSentence, isCaption, isHistory } from './line-kinds.ts';
import type { Placed } from './parts.ts';
import { daySaid } from './speech.ts';
import { isAtMost } from './squeeze.ts';

/** A row of a list of people: a name and an office, perhaps behind a label. */
const inOffice =
  /^(?:[\p{Script=Han}\s]{1,8}[：:]\s*)?\p{Script=Han}{1,2}[\s\u3000·]*\p{Script=Han}{1,3}[\s\u3000]+[^。；]{2,40}(?:长|主任|主席|书记|委员|员|顾问|代表|教授|律师|医师|负责人|成员|干部|秘书|[\p{Script=Han}]职)(?:[（(][^（）()]*[）)])?$/u;

/** The line is such a row. */
export const isInOffice = (text: string): boolean => inOffice.test(text.trim());

/** Who does what, in brackets behind a sentence: （市残联牵头，市民政局配合）. */
const inCharge = /[（(][^（）()]*[）)]$/u;
/** The paragraph has no full stop and needs none. */
const isEnded = (text: string): boolean =>
  [endsSentence, isHistory, isInOffice, isCaption].some((is) => is(text)) ||
  inCharge.test(text) ||
  daySaid(text) !== null;

/** The shortest line that may be a sentence that breaks off; what ends it may be so much longer. */
const [leastCut, longerRest] = [8, 3];

/** Two short lines without a mark within them, of which the second ends a sentence: 遗失的应当及时 / 到县残联补办。 */
const isShortCut = (text: string, next: string): boolean => {
  const [length, rest] = [[...text].length, [...next].length];
  return (
    /^\p{Script=Han}+$/u.test(text) &&
    length >= leastCut &&
    rest <= length + longerRest &&
    /^[^，。；：、]+。$/u.test(next)
  );
};

/** Paragraphs that end without a full stop before another one: broken perhaps, but not surely enough to be joined. */
export function findOpenEnds(placed: readonly Placed[], depths: readonly (number | null)[]): Remark[] {
  const verses = versesOf(placed);
  const isText = (at: number): boolean => placed[at]?.role === 'text';
  return placed.flatMap((it, index) => {
    const next = placed[index + 1];
    if (!isText(index) || it.table || verses.has(index) || !next || !isText(index + 1)) return [];
    const isComma = /[，、,]$/u.test(it.text);
    if (!isComma && (depths[index] !== null || isEnded(it.text))) return [];
    const above = placed[index - 1];
    const isListed =
      above &&
      parseMarker(above.text)?.form === parseMarker(it.text)?.form &&
      !isEnded(above.text) &&
      isEnded(next.text);
    const isNumbered = parseMarker(it.text) !== null && !isListed;
    const isLong = !isAtMost(it.text, 14) || (/[，、]/u.test(it.text) && !isAtMost(it.text, 6));
    const isShort = isShortCut(it.text, next.text);
    const open = isNumbered || isLong || isShort;
    const goesOn =
      depths[index + 1] === null &&
      (!beginsAnew(next.text) || beginsWithAmount(next.text)) &&
      !isClosingWords(next.text);
    const why = '段末没有句号，可能是断开的句子，没有接上，请核对';
    return isComma || (open && goesOn)
      ? [{ line: it.lines.at(-1) as number, what: lastWords(it.text), why }]
      : [];
  });
}
