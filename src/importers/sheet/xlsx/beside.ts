import { besideWords, picturesTold } from '../beside.ts';
import type { WordsBeside } from '../beside.ts';
import { wordsInActiveX, wordsInControl, wordsInVml } from './controls.ts';
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

/** Words of the parts that a sheet points to: notes of cells, text boxes and shapes, charts, controls. A part that is damaged is told. */
export function wordsInParts(opened: Package, sheet: string): WordsBeside[] {
  try {
    return readParts(opened, sheet);
  } catch {
    return [{ what: '批注、文本框、图表或控件', text: '这一部分已损坏，里面的字读不出来' }];
  }
}

/** Notes on cells, with the element that holds their words. */
const notes: Readonly<Record<string, [element: string, text: string]>> = {
  comments: ['comment', 't'],
  threadedComment: ['threadedComment', 'text'],
};

/** Charts of a drawing and what is told of them. */
const drawn: Readonly<Record<string, [what: string, element: string]>> = {
  chart: ['图表', 'chartSpace'],
  diagramData: ['智能图形', 'dataModel'],
};

function wordsInDrawing({ part, relationships }: Package, path: string): WordsBeside[] {
  const found: WordsBeside[] = [];
  const xml = part(path) ?? '<none/>';
  for (const { text } of textsOf(xml, 'txBody', inDrawing)) found.push(...besideWords('文本框', text));
  scan(xml, {
    open: (name, { descr = '', title = '' }) => {
      if (name === 'cNvPr') found.push(...besideWords('图片说明', [title, descr].filter(Boolean).join('\n')));
    },
  });
  for (const { type, target } of relationships(path)) {
    const [what = '', element = ''] = drawn[type] ?? [];
    if (what !== '')
      for (const { text } of textsOf(part(target) ?? '<none/>', element, inDrawing))
        found.push(...besideWords(what, text));
  }
  return found;
}

function readParts(opened: Package, sheet: string): WordsBeside[] {
  const found: WordsBeside[] = [];
  const related = opened.relationships(sheet);
  const textIn = (target: string): string => opened.part(target) ?? '<none/>';
  for (const { type, target } of related) {
    const [element = '', text = ''] = notes[type] ?? [];
    if (element !== '')
      for (const { attributes, text: said } of textsOf(textIn(target), element, { line: '', text }))
        found.push(...besideWords(`单元格 ${attributes['ref'] ?? ''} 批注`, said));
    if (type === 'drawing') found.push(...wordsInDrawing(opened, target));
    if (type === 'vmlDrawing') found.push(...wordsInVml(textIn(target)));
    if (type === 'control') found.push(...wordsInActiveX(textIn(target)));
  }
  const isDrawn = related.some(({ type }) => type === 'vmlDrawing');
  for (const { type, target } of related)
    if (type === 'ctrlProp')
      found.push(...wordsInControl(textIn(target)).filter(({ text }) => !isDrawn || text.includes('选项是')));
  if (related.some(({ type }) => type === 'package' || type === 'oleObject'))
    found.push(...besideWords('嵌入的文件', '里面的内容没有读'));
  const pictures = [
    sheet,
    ...related.flatMap(({ type, target }) => (type === 'drawing' ? [target] : [])),
  ].flatMap((path) =>
    opened.relationships(path).flatMap(({ type, target }) => (type === 'image' ? [target] : [])),
  );
  found.push(...picturesTold(new Set(pictures).size));
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
