import { besideWords } from '../beside.ts';
import type { WordsBeside } from '../beside.ts';
import type { Package } from './package.ts';
import { scan } from './xml.ts';

/** The texts of the elements of one name, each with its attributes; those inside are joined, a paragraph a line. */
function textsOf(
  xml: string,
  element: string,
  { line, text }: { line: string; text: string },
): { attributes: Readonly<Record<string, string>>; text: string }[] {
  const found: { attributes: Readonly<Record<string, string>>; text: string }[] = [];
  let open = 0;
  let isText = false;
  scan(xml, {
    open: (name, attributes) => {
      if (name === element) {
        if (open === 0) found.push({ attributes, text: '' });
        open += 1;
      } else if (name === text) isText = true;
    },
    text: (words) => {
      const last = found.at(-1);
      if (open > 0 && isText && last) last.text += words;
    },
    close: (name) => {
      const last = found.at(-1);
      if (name === element) open -= 1;
      else if (name === text) isText = false;
      else if (name === line && open > 0 && last) last.text += '\n';
    },
  });
  return found;
}

const inDrawing = { line: 'p', text: 't' };

/** Words of the parts that a sheet points to: notes of cells, text boxes and shapes, charts. A part that is damaged is told. */
export function wordsInParts(opened: Package, sheet: string): WordsBeside[] {
  try {
    return readParts(opened, sheet);
  } catch {
    return [{ what: '批注、文本框或图表', text: '这一部分已损坏，里面的字读不出来' }];
  }
}

function readParts({ part, relationships }: Package, sheet: string): WordsBeside[] {
  const found: WordsBeside[] = [];
  const textIn = (target: string): string => part(target) ?? '';
  for (const { type, target } of relationships(sheet)) {
    const xml = textIn(target);
    if (xml === '') continue;
    if (type === 'comments')
      for (const { attributes, text } of textsOf(xml, 'comment', { line: '', text: 't' }))
        found.push(...besideWords(`单元格 ${attributes['ref'] ?? ''} 批注`, text));
    if (type === 'threadedComment')
      for (const { attributes, text } of textsOf(xml, 'threadedComment', { line: '', text: 'text' }))
        found.push(...besideWords(`单元格 ${attributes['ref'] ?? ''} 批注`, text));
    if (type !== 'drawing') continue;
    for (const { text } of textsOf(xml, 'txBody', inDrawing)) found.push(...besideWords('文本框', text));
    scan(xml, {
      open: (name, { descr = '', title = '' }) => {
        if (name === 'cNvPr')
          found.push(...besideWords('图片说明', [title, descr].filter(Boolean).join('\n')));
      },
    });
    for (const { type: kind, target: chart } of relationships(target))
      if (kind === 'chart')
        for (const { text } of textsOf(textIn(chart) || '<none/>', 'chartSpace', inDrawing))
          found.push(...besideWords('图表', text));
  }
  return found.filter(
    ({ what, text }, index) => found.findIndex((it) => it.what === what && it.text === text) === index,
  );
}

/** Names of a workbook that stand for words and not for cells. */
export function namedWords(book: string): WordsBeside[] {
  return textsOf(book.replace(/<(\/?)(?:\w+:)?definedName\b/gu, '<$1definedName'), 'definedNames', {
    line: '',
    text: 'definedName',
  }).flatMap(({ text }) =>
    [...text.matchAll(/"([^"]+)"/gu)].flatMap(([, it]) => besideWords('名称', it ?? '')),
  );
}
