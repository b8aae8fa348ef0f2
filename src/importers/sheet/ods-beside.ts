import { descendantsOf, elementsOf, textBelow, type Element } from '../source/xml.ts';
import { besideWords, picturesTold, printedWords } from './beside.ts';
import { addressOf } from './cell.ts';
import type { WordsBeside } from './beside.ts';
import { controlWords, type Control } from './control-words.ts';
import { whiteSpaceOf } from './ods-styles.ts';

const field = /^text:(?:date|time|page-number|page-count|sheet-name|title|file-name)$/;

/** The words of a paragraph without what the program fills in: numbers of pages, days, names. */
const wordsOf = (element: Element): string =>
  element.children
    .map((it) => (typeof it === 'string' ? it : field.test(it.name) ? '' : (whiteSpaceOf(it) ?? wordsOf(it))))
    .join('');

const paragraphs = (element: Element): string => descendantsOf(element, 'text:p').map(wordsOf).join('\n');

const isDrawn = ({ name }: Element): boolean => name.startsWith('draw:');

/** Words that describe a shape to those who do not see it. */
const described = (shape: Element): WordsBeside[] =>
  besideWords(
    '图片说明',
    ['svg:title', 'svg:desc'].flatMap((name) => descendantsOf(shape, name).map(textBelow)).join('\n'),
  );

/** Words of the notes and shapes that hang on a cell of an OpenDocument sheet, and how its signs are read. */
export function wordsOnCell(cell: Element, row: number, column: number): WordsBeside[] {
  const at = `单元格 ${addressOf(row, column)}`;
  const readings = descendantsOf(cell, 'text:ruby-text').map(textBelow).join(' ');
  const hanging = elementsOf(cell).flatMap((it) => {
    if (it.name === 'office:annotation') return besideWords(`${at} 批注`, paragraphs(it));
    return isDrawn(it) ? [...besideWords(`${at} 文本框`, paragraphs(it)), ...described(it)] : [];
  });
  return [...hanging, ...besideWords(`${at} 拼音`, readings)];
}

const kinds: Readonly<Record<string, Control['kind']>> = {
  checkbox: 'check',
  radio: 'radio',
  listbox: 'drop',
  combobox: 'drop',
  button: 'button',
  frame: 'group',
  'fixed-text': 'label',
  text: 'text',
  textarea: 'text',
  'formatted-text': 'text',
  number: 'text',
  date: 'text',
  time: 'text',
  'value-range': 'spin',
};

/** What a control of a form says (OpenDocument 1.3, 13.5). */
function controlOf(element: Element): WordsBeside[] {
  const kind = kinds[element.name.slice('form:'.length)];
  const state = (name: string): string | undefined =>
    element.attributes[`form:current-${name}`] ?? element.attributes[`form:${name}`];
  if (!element.name.startsWith('form:') || !kind) return elementsOf(element).flatMap(controlOf);
  const entries = elementsOf(element).filter(({ name }) => name === 'form:option' || name === 'form:item');
  const value = state('value');
  return controlWords('', {
    ...{ kind, caption: element.attributes['form:label'] ?? '' },
    isOn: state('state') === 'checked' || state('selected') === 'true',
    chosen:
      1 +
      entries.findIndex((it) =>
        /^true$/u.test(it.attributes['form:current-selected'] ?? it.attributes['form:selected'] ?? ''),
      ),
    items: entries.map((it) => it.attributes['form:label'] ?? ''),
    ...(value === undefined ? {} : { value }),
  });
}

/** Words of the shapes and controls that lie on a table; words of its pictures can't be read. */
export const wordsOnTable = (table: Element): WordsBeside[] => [
  ...elementsOf(table, 'table:shapes').flatMap((it) =>
    elementsOf(it).flatMap((shape) => [...besideWords('文本框', paragraphs(shape)), ...described(shape)]),
  ),
  ...picturesTold(descendantsOf(table, 'draw:image').length),
  ...elementsOf(table, 'office:forms').flatMap(controlOf),
];

/** Words that the document prints above and below its pages: they belong to no sheet of their own. */
export const wordsOfBook = (styles: Element | undefined): WordsBeside[] =>
  ['header', 'footer'].flatMap((name) =>
    (styles ? descendantsOf(styles, `style:${name}`) : []).flatMap((it) =>
      printedWords(name === 'header' ? '页眉' : '页脚', paragraphs(it)),
    ),
  );

/** What cells say to who fills them in, by the name by which a cell refers to it. */
export const hintsOfBook = (content: Element): ReadonlyMap<string, readonly WordsBeside[]> =>
  new Map(
    descendantsOf(content, 'table:content-validation').map((it) => [
      it.attributes['table:name'] ?? '',
      elementsOf(it).flatMap((message) =>
        besideWords(
          message.name === 'table:help-message' ? '填写提示' : '出错提示',
          [message.attributes['table:title'], paragraphs(message)].filter(Boolean).join('\n'),
        ),
      ),
    ]),
  );
