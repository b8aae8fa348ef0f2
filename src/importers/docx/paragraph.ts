import { childOf, descendantsOf, elementsOf, textBelow, type Element } from '../source/xml.ts';
import type { Account } from '../source/account.ts';
import { chosenOf } from './alternatives.ts';
import type { OpenFields } from './fields.ts';
import { isTakenOut, mathText } from './math.ts';
import { shownByCode } from '../source/field-code.ts';
import { whyEndnote, whyFootnote } from '../source/footnote.ts';
import { linkedTo } from '../source/link.ts';
import { leaveDrawing } from './drawing.ts';
import { whyCovered, whyPale, whyPaleOnGround } from '../source/pale.ts';
import { raisedText } from '../source/raised.ts';
import { whyStruck } from '../source/struck.ts';
import { switchOf, valueOf, type CellLook, type Styles } from './styles.ts';
import { whyTiny } from '../source/tiny.ts';
import { symbolOf, symbolsIn } from '../source/symbols.ts';

/** What reading a paragraph needs to know of its document. */
export interface Document {
  styles: Styles;
  fields: OpenFields;
  account: Account;
  /** Text of a footnote, endnote or comment: `footnote`, id. */
  note: (kind: string, id: string) => string;
  /** Tells the address of a link, whose words the text takes. */
  link: (words: string, address: string) => void;
  /** The target of a relationship: the address of a link. */
  target: (id: string) => string;
  /** Words of a table of contents, met in the paragraph that is read. */
  contents: string[];
  /** In a cell or a box, which may be filled with a colour. */
  onGround?: boolean;
  /** What holds for the words of its cell. */
  cell?: CellLook;
  /** Words of a part that a drawing refers to: a chart, a diagram. */
  partWords: (id: string) => string;
}

/** Elements that stand around words and say nothing themselves. */
const wrappers = new Set([
  ...[
    'w:r',
    'w:hyperlink',
    'w:ins',
    'w:moveTo',
    'w:smartTag',
    'w:fldSimple',
    'w:customXml',
    'w:dir',
    'w:bdo',
  ],
  ...['w:ruby', 'w:rubyBase', 'w:p', 'm:oMathPara'],
]);

/** Why words that a revision took out are left out. */
export const whyTakenOut = '修订中已删除的文字';

const notes: Record<string, [kind: string, why: string]> = {
  'w:footnoteReference': ['footnote', whyFootnote],
  'w:endnoteReference': ['endnote', whyEndnote],
  'w:commentReference': ['comment', '批注不是文件的文字'],
};

const plain: Record<string, string> = {
  ...{
    'w:tab': '\t',
    'w:ptab': '\t',
    'w:br': '\n',
    'w:cr': '\n',
    'w:noBreakHyphen': '-',
    'w:softHyphen': '',
  },
};

/** The content of a content control; undefined where it shows only its hint. */
export const controlContent = (control: Element): Element | undefined =>
  switchOf(childOf(control, 'w:sdtPr', 'w:showingPlcHdr')) ? undefined : childOf(control, 'w:sdtContent');

const raisedTo: Record<string, 'above' | 'below'> = { superscript: 'above', subscript: 'below' };

/** Half points from which on figures that are moved off the line (17.3.2.24) are seen as raised or lowered. */
const leastMoved = 4;

/** Where a run stands: above or below the line, as such or by a move of a few figures; undefined where it is on it. */
function placeOf(run: Element): 'above' | 'below' | undefined {
  const own = childOf(run, 'w:rPr');
  const moved = Number(valueOf(childOf(own, 'w:position')) ?? 0);
  const isMoved = Math.abs(moved) >= leastMoved && /^\s*[-+−]?\d{1,2}\s*$/.test(textBelow(run));
  return (
    raisedTo[valueOf(childOf(own, 'w:vertAlign')) ?? ''] ??
    (isMoved ? (moved > 0 ? 'above' : 'below') : undefined)
  );
}

/**
 * The text of a Word paragraph as printed, soft line breaks as `\n`: inserted text is in, deleted and hidden text out.
 * Every word is text or is told through the document's account.
 */
export function paragraphText(paragraph: Element, document: Document): string {
  const { styles, fields, account } = document;
  const inside = (element: Element): string => elementsOf(element).map(read).join('');
  const leave = (element: Element, why: string): string => {
    account.leave(element, why);
    return '';
  };
  const read = (element: Element): string => {
    const { name, attributes } = element;
    if (name === 'w:t') {
      account.settle(element);
      if (fields.inContents()) document.contents.push(textBelow(element));
      fields.words(textBelow(element));
      return fields.inCode() || fields.inContents() ? '' : textBelow(element);
    }
    if (plain[name] !== undefined) return plain[name];
    if (name === 'w:fldChar') {
      const shown = fields.mark(element);
      return fields.inCode() || fields.inContents() ? '' : shown;
    }
    if (name === 'w:instrText') {
      fields.code(element);
      return '';
    }
    if (isTakenOut(element)) return leave(element, whyTakenOut);
    if (name === 'w:rt') return leave(element, '注音没有导入');
    if (/^w:(?:drawing|pict|object|contentPart)$/.test(name)) {
      leaveDrawing(element, document);
      return '';
    }
    if (name === 'mc:AlternateContent') return chosenOf(element, account).map(read).join('');
    if (name === 'w:sym') {
      const sign = symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? '');
      if (sign !== undefined) return sign;
      account.tell(
        `符号 ${attributes['w:char'] ?? ''} ${attributes['w:font'] ?? ''}`,
        '特殊字体的符号没有导入，请核对原文',
      );
      return '';
    }
    const note = notes[name];
    if (note) {
      account.tell(document.note(note[0], attributes['w:id'] ?? '') || note[0], note[1]);
      return '';
    }
    if (name === 'm:oMath') {
      for (const it of descendantsOf(element, 'w:del')) account.leave(it, whyTakenOut);
      account.settle(element);
      const text = mathText(element);
      account.doubt(text, '公式按一行文字导入，请核对原文');
      return text;
    }
    if (name === 'w:sdt') {
      const content = controlContent(element);
      return content ? inside(content) : leave(element, '内容控件的提示文字，没有填写');
    }
    if (name === 'w:r' && styles.hides(element, paragraph, document.cell)) return leave(element, '隐藏文字');
    if (name === 'w:r' && styles.strikes(element, paragraph, document.cell)) return leave(element, whyStruck);
    if (
      name === 'w:r' &&
      textBelow(element).trim() !== '' &&
      styles.isTiny(element, paragraph, document.cell)
    )
      return leave(element, whyTiny);
    if (
      name === 'w:r' &&
      textBelow(element).trim() !== '' &&
      styles.isPale(element, paragraph, document.cell)
    ) {
      account.doubt(textBelow(element), document.onGround ? whyPaleOnGround : whyPale);
      if (!document.onGround) return leave(element, whyPale);
    } else if (
      name === 'w:r' &&
      textBelow(element).trim() !== '' &&
      styles.isCovered(element, paragraph, document.cell)
    ) {
      account.doubt(textBelow(element), whyCovered);
      return leave(element, whyCovered);
    }
    const place = name === 'w:r' ? placeOf(element) : undefined;
    if (place) return raisedText(inside(element), place, account.doubt);
    if (wrappers.has(name)) {
      const font = childOf(element, 'w:rPr', 'w:rFonts')?.attributes['w:ascii'] ?? '';
      const words = symbolsIn(font, inside(element));
      if (name === 'w:hyperlink') document.link(words, document.target(attributes['r:id'] ?? ''));
      if (name !== 'w:fldSimple') return words;
      const code = attributes['w:instr'] ?? '';
      document.link(words, linkedTo(code));
      return words === '' ? shownByCode(code, account) : words;
    }
    account.leaveUnknown(element);
    return '';
  };
  return inside(paragraph);
}
