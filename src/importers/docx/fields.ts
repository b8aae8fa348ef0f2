import { childOf, elementsOf, textBelow, type Element } from '../source/xml.ts';
import { switchOf, valueOf } from './styles.ts';

/** The fields that are open where the reader stands (ISO/IEC 29500-1, 17.16): a field has a code and then a result. */
export interface Fields {
  /** A `w:fldChar`; returns what a form field shows instead of a result. */
  mark: (mark: Element) => string;
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
}

/** What a form field of Word 97 shows: the entry chosen, the box ticked or not. */
function shownBy(data: Element | undefined): string {
  const box = childOf(data, 'w:checkBox');
  if (box) return (switchOf(childOf(box, 'w:checked')) ?? switchOf(childOf(box, 'w:default'))) ? '☑' : '□';
  const list = childOf(data, 'w:ddList');
  const chosen = Number(valueOf(childOf(list, 'w:result')) ?? valueOf(childOf(list, 'w:default')) ?? 0);
  return (list && valueOf(elementsOf(list, 'w:listEntry')[chosen])) ?? '';
}

export function openFields(): Fields {
  const open: Open[] = [];
  return {
    mark: (mark) => {
      const type = mark.attributes['w:fldCharType'];
      const current = open.at(-1);
      if (type === 'begin') {
        open.push({ code: '', inResult: false });
        return shownBy(childOf(mark, 'w:ffData'));
      }
      if (type === 'separate' && current) current.inResult = true;
      if (type === 'end') open.pop();
      return '';
    },
    code: (code) => {
      const current = open.at(-1);
      if (current && !current.inResult) current.code += textBelow(code);
    },
    inCode: () => open.some((it) => !it.inResult),
    inContents: () => open.some((it) => it.inResult && /^\s*TO[CA]\b/i.test(it.code)),
  };
}
