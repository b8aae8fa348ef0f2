import type { Account } from '../source/account.ts';
import { printsItself, shownByCode } from '../source/field-code.ts';
import { linkedTo } from '../source/link.ts';
import { childOf, elementsOf, textBelow, type Element } from '../source/xml.ts';
import { switchOf, valueOf } from './styles.ts';

/** The fields that are open where the reader stands (ISO/IEC 29500-1, 17.16): a field has a code and then a result. */
export interface OpenFields {
  /** A `w:fldChar`; returns what a field shows that has no result in the file. */
  mark: (mark: Element) => string;
  /** Words of the result of the fields that are open. */
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
  /** What a form field shows that has no result: its choice, or the words that stand in it before anybody wrote. */
  chosen: string;
  usual: string;
}

/** What is told of the fields of a text. */
export interface FieldsTold {
  /** A field that is a link, when it ends: its words and its address. */
  link: (words: string, address: string) => void;
  account: Pick<Account, 'tell' | 'doubt'>;
}

/** What a form field of Word 97 shows: the entry chosen, the box ticked or not. */
function shownBy(data: Element | undefined): string {
  const box = childOf(data, 'w:checkBox');
  if (box) return (switchOf(childOf(box, 'w:checked')) ?? switchOf(childOf(box, 'w:default'))) ? '☑' : '□';
  const list = childOf(data, 'w:ddList');
  const chosen = Number(valueOf(childOf(list, 'w:result')) ?? valueOf(childOf(list, 'w:default')) ?? 0);
  return (list && valueOf(elementsOf(list, 'w:listEntry')[chosen])) ?? '';
}

/** Keeps which fields are open; what they do not give to the text is told. */
export function openFields({ link, account }: FieldsTold): OpenFields {
  const open: Open[] = [];
  const words = (text: string): void => {
    for (const it of open.toReversed()) {
      if (!it.inResult) return;
      it.words += text;
    }
  };
  const ended = ({ code, inResult, words: result, chosen, usual }: Open): string => {
    const outer = open.at(-1);
    const isBare = !inResult || (result === '' && printsItself(code));
    const shown = result !== '' ? '' : chosen || (isBare ? usual || shownByCode(code, account) : '');
    if (outer && !outer.inResult) {
      outer.code += result + shown;
      return '';
    }
    words(shown);
    link(result + shown, linkedTo(code));
    return shown;
  };
  return {
    mark: (mark) => {
      const type = mark.attributes['w:fldCharType'];
      const current = open.at(-1);
      if (type === 'begin') {
        const data = childOf(mark, 'w:ffData');
        const usual = valueOf(childOf(data, 'w:textInput', 'w:default')) ?? '';
        open.push({ code: '', inResult: false, words: '', chosen: shownBy(data), usual });
        return '';
      }
      if (type === 'separate' && current) current.inResult = true;
      if (type !== 'end' || !current) return '';
      open.pop();
      return ended(current);
    },
    words,
    code: (code) => {
      const current = open.at(-1);
      if (current && !current.inResult) current.code += textBelow(code);
    },
    inCode: () => open.some((it) => !it.inResult),
    inContents: () => open.some((it) => it.inResult && /^\s*TO[CA]\b/i.test(it.code)),
  };
}
