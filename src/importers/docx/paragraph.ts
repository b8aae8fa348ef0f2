import type { Remark } from '../source/types.ts';
import { attribute, childOf, childrenOf, descendantsOf, textBelow, type Element } from './xml.ts';

/** Texts of footnotes, endnotes and comments by `kind/id`. */
export type NoteTexts = ReadonlyMap<string, string>;

const transparent = new Set([
  ...[
    'r',
    'hyperlink',
    'ins',
    'moveTo',
    'smartTag',
    'fldSimple',
    'sdt',
    'sdtContent',
    'customXml',
    'dir',
    'bdo',
  ],
  ...['ruby', 'rubyBase', 'oMath', 'oMathPara'],
]);

const notes: Record<string, [kind: string, why: string]> = {
  footnoteReference: ['footnote', '脚注没有导入，请看是否要写进正文'],
  endnoteReference: ['endnote', '尾注没有导入，请看是否要写进正文'],
  commentReference: ['comment', '批注不是文件的文字'],
};

const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(false|0|off)$/.test(attribute(element, 'val') ?? 'true');

/**
 * The text of a Word paragraph as printed, soft line breaks as `\n`: inserted text is in, deleted text out.
 * What can't be text is handed to `report` with what it says.
 */
export function paragraphText(
  paragraph: Element,
  noteTexts: NoteTexts,
  report: (remark: Omit<Remark, 'line'>) => void,
): string {
  const read = (element: Element): string => {
    const name = element.localName ?? '';
    if (name === 't') return element.textContent ?? '';
    if (name === 'tab' || name === 'ptab') return '\t';
    if (name === 'br' || name === 'cr') return '\n';
    if (name === 'noBreakHyphen') return '-';
    if (name === 'del' || name === 'moveFrom') return leave(element, '修订中已删除的文字');
    if (name === 'rt') return leave(element, '注音没有导入');
    if (name === 'drawing' || name === 'pict' || name === 'object' || name === 'AlternateContent')
      return picture(element);
    if (name === 'sym') {
      report({ what: `符号 ${attribute(element, 'char') ?? ''}`, why: '特殊字体的符号没有导入，请核对原文' });
      return '';
    }
    const note = notes[name];
    if (note) {
      report({
        what: (noteTexts.get(`${note[0]}/${attribute(element, 'id')}`) ?? '').trim() || note[0],
        why: note[1],
      });
      return '';
    }
    if (!transparent.has(name)) return '';
    if (name === 'r' && isOn(childOf(element, 'rPr', 'vanish'))) return leave(element, '隐藏文字');
    if (name === 'oMath') report({ what: textBelow(element), why: '公式只导入了文字，请核对原文' });
    return childrenOf(element).map(read).join('');
  };
  const leave = (element: Element, why: string): string => {
    const what = textBelow(element).trim();
    if (what !== '') report({ what, why });
    return '';
  };
  const picture = (element: Element): string => {
    const chosen = childOf(element, 'Choice') ?? element;
    const boxes = descendantsOf(chosen, 'txbxContent').map((it) => textBelow(it).trim());
    const text = boxes.filter((it) => it !== '').join(' ');
    report(
      text === ''
        ? { what: '图片或嵌入对象', why: '没有导入，请看里面是否有文字' }
        : { what: text, why: '文本框没有导入，请看是否要写进正文' },
    );
    return '';
  };
  return childrenOf(paragraph).map(read).join('');
}
