import { childOf, elementsOf, textBelow, type Element } from '../source/xml.ts';
import { linkedTo } from '../source/link.ts';
import { switchOf, valueOf } from './styles.ts';

/** The fields that are open where the reader stands (ISO/IEC 29500-1, 17.16): a field has a code and then a result. */
export interface OpenFields {
  /** A `w:fldChar`; returns what a form field shows instead of a result. */
  mark: (mark: Element) => string;
  /** Words that the text takes, for the result of the fields that are open. */
  words: (text: string) => void;
  /** A `w:instrText`. */
  code: (code: Element) => void;
  /** Whether the words here are code of a field and no result. */
  inCode: () => boolean;
  /** Whether the words here are of a table of contents that Word made. */
  inContents: () => boolean;
}

interface Open {
  code: string;
  inResult: boolean;
  words: string;
}

/** What a form field of Word 97 shows: the entry chosen, the box ticked or not. */
function shownBy(data: Element | undefined): string {
  const box = childOf(data, 'w:checkBox');
  if (box) return (switchOf(childOf(box, 'w:checked')) ?? switchOf(childOf(box, 'w:default'))) ? '☑' : '□';
  const list = childOf(data, 'w:ddList');
  const chosen = Number(valueOf(childOf(list, 'w:result')) ?? valueOf(childOf(list, 'w:default')) ?? 0);
  return (list && valueOf(elementsOf(list, 'w:listEntry')[chosen])) ?? '';
}

/** `link` is told of each field that is a link, when it ends: its words and its address. */
export function openFields(link: (words: string, address: string) => void): OpenFields {
  const open: Open[] = [];
  return {
    mark: (mark) => {
      const type = mark.attributes['w:fldCharType'];
      const current = open.at(-1);
      if (type === 'begin') {
        open.push({ code: '', inResult: false, words: '' });
        return shownBy(childOf(mark, 'w:ffData'));
      }
      if (type === 'separate' && current) current.inResult = true;
      if (type === 'end' && current) {
        open.pop();
        link(current.words, linkedTo(current.code));
      }
      return '';
    },
    words: (text) => open.filter((it) => it.inResult).forEach((it) => (it.words += text)),
    code: (code) => {
      const current = open.at(-1);
      if (current && !current.inResult) current.code += textBelow(code);
    },
    inCode: () => open.some((it) => !it.inResult),
    inContents: () => open.some((it) => it.inResult && /^\s*TO[CA]\b/i.test(it.code)),
  };
}
