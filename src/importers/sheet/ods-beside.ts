import { descendantsOf, elementsOf, type Element } from '../source/xml.ts';
import { besideWords, printedWords } from './beside.ts';
import { addressOf } from './cell.ts';
import type { WordsBeside } from './beside.ts';

const field = /^text:(?:date|time|page-number|page-count|sheet-name|title|file-name)$/;

/** The words of a paragraph without what the program fills in: numbers of pages, days, names. */
const wordsOf = (element: Element): string =>
  element.children
    .map((it) => (typeof it === 'string' ? it : field.test(it.name) ? '' : wordsOf(it)))
    .join('');

const paragraphs = (element: Element): string => descendantsOf(element, 'text:p').map(wordsOf).join('\n');

const isDrawn = ({ name }: Element): boolean => name.startsWith('draw:');

/** Words of the notes and shapes that hang on a cell of an OpenDocument sheet. */
export function wordsOnCell(cell: Element, row: number, column: number): WordsBeside[] {
  const at = `单元格 ${addressOf(row, column)}`;
  return elementsOf(cell).flatMap((it) => {
    if (it.name === 'office:annotation') return besideWords(`${at} 批注`, paragraphs(it));
    return isDrawn(it) ? besideWords(`${at} 文本框`, paragraphs(it)) : [];
  });
}

/** Words of the shapes that lie on a table. */
export const wordsOnTable = (table: Element): WordsBeside[] =>
  elementsOf(table, 'table:shapes').flatMap((it) =>
    elementsOf(it).flatMap((shape) => besideWords('文本框', paragraphs(shape))),
  );

/** Words that the document prints above and below its pages, and hints for who fills it in: they belong to no sheet of their own. */
export const wordsOfBook = (content: Element, styles: Element | undefined): WordsBeside[] => [
  ...['header', 'footer'].flatMap((name) =>
    (styles ? descendantsOf(styles, `style:${name}`) : []).flatMap((it) =>
      printedWords(name === 'header' ? '页眉' : '页脚', paragraphs(it)),
    ),
  ),
  ...descendantsOf(content, 'table:content-validation').flatMap((it) =>
    elementsOf(it).flatMap((message) =>
      besideWords(
        message.name === 'table:help-message' ? '填写提示' : '出错提示',
        [message.attributes['table:title'], paragraphs(message)].filter(Boolean).join('\n'),
      ),
    ),
  ),
];
