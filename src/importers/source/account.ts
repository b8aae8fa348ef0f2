import { elementsOf, type Element } from './xml.ts';
import type { Remark } from './types.ts';

/** Elements whose character data is no word of the text: positions of drawings, codes of fields, data of pictures, sources of charts. */
const wordless =
  /^(?:wp:(?:posOffset|align|pct\w+)|w:(?:instrText|delInstrText|binData|fldData)|o:(?:LinkType|LockedField|FieldCodes)|cx?:(?:f|formatCode|separator))$/;

const holdsWords = (element: Element): boolean =>
  !wordless.test(element.name) &&
  element.children.some((it) => (typeof it === 'string' ? it.trim() !== '' : holdsWords(it)));

/** What becomes of every word of a part: it is read into the text, or told as left out. */
export interface Account {
  /** Marks all words below an element as dealt with. */
  settle: (element: Element) => void;
  /** Settles an element and tells what it says, where it says anything. */
  leave: (element: Element, why: string) => void;
  /** The same for words below an element that the reader has no rule for and that are not settled yet. */
  leaveUnknown: (element: Element) => void;
  /** Tells of something left out. */
  tell: (what: string, why: string) => void;
  /** Tells of something that was read and should be looked at. */
  doubt: (what: string, why: string) => void;
  /** The elements below `root` that hold words and were never settled. */
  open: (root: Element) => Element[];
}

/** The words of an element as a person reads them: paragraphs and cells apart, field codes and positions out. */
export const wordsBelow = (element: Element): string => {
  if (wordless.test(element.name)) return '';
  if (element.name === 'mc:AlternateContent')
    return (
      elementsOf(element)
        .map(wordsBelow)
        .find((it) => it.trim() !== '') ?? ''
    );
  const text = element.children.map((it) => (typeof it === 'string' ? it : wordsBelow(it))).join('');
  return /:(?:p|tc)$/.test(element.name) ? `${text.trim()} ` : text;
};

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** An account of one part; what is told of goes to `leftOut` and `doubts` with the line where the reader stands. */
export function accountOf(line: () => number, leftOut: Remark[], doubts: Remark[]): Account {
  const settled = new Set<Element>();
  const settle = (element: Element): void => {
    settled.add(element);
    elementsOf(element).forEach(settle);
  };
  const open = (element: Element): Element[] => {
    if (settled.has(element) || !holdsWords(element)) return [];
    const own = element.children.some((it) => typeof it === 'string' && it.trim() !== '');
    return own ? [element] : elementsOf(element).flatMap(open);
  };
  const put =
    (list: Remark[]) =>
    (what: string, why: string): void => {
      if (what.trim() !== '') list.push({ line: line(), what: oneLine(what), why });
    };
  const tell = put(leftOut);
  return {
    settle,
    open,
    tell,
    doubt: put(doubts),
    leave: (element, why) => {
      settle(element);
      tell(wordsBelow(element), why);
    },
    leaveUnknown: (element) => {
      const words = open(element).map(wordsBelow);
      settle(element);
      tell(words.join(' '), '不认识文件的这一部分，里面的文字没有导入，请看是否要写进正文');
    },
  };
}
