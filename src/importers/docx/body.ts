import { whyBoxed } from '../source/boxed.ts';
import type { SourceLine } from '../source/types.ts';
import { childOf, elementsOf, type Element } from '../source/xml.ts';
import { wordBoxesOf } from './boxes.ts';
import type { NumberLabel } from './numbering.ts';
import { chosenOf, controlContent, paragraphText, type Document } from './paragraph.ts';
import { switchOf, valueOf } from './styles.ts';
import { withLabel } from '../source/with-label.ts';

/** What reading a body needs beside its document: the list labels, in order, and the words of embedded documents. */
export interface WordBody extends Document {
  label: (paragraph: Element) => NumberLabel | null;
  /** What is embedded under an id: its file name. */
  embedded: (id: string) => string;
  /** Paragraphs met so far: the number that a line bears. */
  place: { count: number };
  lines: SourceLine[];
  /** Those of the lines that stand in a text box. */
  boxed: Set<SourceLine>;
}

const wrappers = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:body']);

/** What stands inside elements that only stand around others; null where the element is not of that kind. */
function unwrapped(element: Element, { account }: Document): Element[] | null {
  if (wrappers.has(element.name)) return elementsOf(element);
  if (element.name === 'mc:AlternateContent') return chosenOf(element, account);
  if (element.name !== 'w:sdt') return null;
  const content = controlContent(element);
  if (content) return elementsOf(content);
  account.leave(element, '内容控件的提示文字，没有填写');
  return [];
}

const isContentsStyle = (name: string): boolean => /^(?:toc|目录) ?\d$/.test(name);

function readParagraph(paragraph: Element, body: WordBody): string {
  body.place.count += 1;
  const label = body.label(paragraph);
  const text = paragraphText(paragraph, body);
  const inContents = body.styles.names(paragraph).some(isContentsStyle);
  const contents = [...body.contents.splice(0), ...(inContents ? [text] : [])].join('');
  body.account.tell(contents, '自动生成的目录，没有导入');
  if (text.trim() === '' || inContents) return '';
  if (label?.remark) body.account.tell(label.text || '项目符号', label.remark);
  return withLabel(label?.text ?? '', text);
}

/** The children of a name, also those inside elements that only stand around them; others are told. */
function inside(parent: Element, name: string, body: WordBody): Element[] {
  return elementsOf(parent).flatMap((it): Element[] => {
    if (it.name === name) return [it];
    const content = unwrapped(it, body);
    if (content) return inside({ ...it, children: content }, name, body);
    if (it.name === 'w:del' || it.name === 'w:moveFrom') body.account.leave(it, '修订中已删除的文字');
    else body.account.leaveUnknown(it);
    return [];
  });
}

/** A cell's paragraphs on one line; a table within it as its cells' text. */
function cellText(cell: Element, body: WordBody): string {
  const own: WordBody = { ...body, lines: [] };
  elementsOf(cell).forEach((it) => readBlock(it, own));
  for (const { text } of own.lines.filter((it) => it.table))
    body.account.doubt(text, '表格里套的表格，并进了外面的单元格，请核对');
  return own.lines
    .map((it) => it.text)
    .join(' ')
    .trim();
}

const empty = (count: string | undefined): string[] => Array.from({ length: Number(count ?? 0) }, () => '');

function readTable(table: Element, body: WordBody): void {
  const line = body.place.count + 1;
  const rows = inside(table, 'w:tr', body).flatMap((row): string[][] => {
    const properties = childOf(row, 'w:trPr');
    const why = childOf(properties, 'w:del')
      ? '修订中已删除的表格行'
      : switchOf(childOf(properties, 'w:hidden'))
        ? '隐藏的表格行'
        : undefined;
    if (why !== undefined) {
      body.account.leave(row, why);
      return [];
    }
    const cells = inside(row, 'w:tc', body).flatMap((cell) => [
      cellText(cell, body),
      ...empty(valueOf(childOf(cell, 'w:tcPr', 'w:gridSpan'))).slice(1),
    ]);
    return [
      [
        ...empty(valueOf(childOf(properties, 'w:gridBefore'))),
        ...cells,
        ...empty(valueOf(childOf(properties, 'w:gridAfter'))),
      ],
    ];
  });
  const text = rows
    .flat()
    .filter((it) => it !== '')
    .join(' ');
  if (text !== '') body.lines.push({ line, text, table: rows });
}

function readBox(box: Element, body: WordBody): void {
  const own: WordBody = { ...body, lines: [] };
  elementsOf(box).forEach((it) => readBlock(it, own));
  own.lines.forEach((it) => body.boxed.add(it));
  body.account.doubt(own.lines.map((it) => it.text).join(' '), whyBoxed);
  body.lines.push(...own.lines);
}

/** Reads a block of a body or of a cell into its lines. */
export function readBlock(element: Element, body: WordBody): void {
  const content = unwrapped(element, body);
  if (content) content.forEach((it) => readBlock(it, body));
  else if (element.name === 'w:p' || element.name === 'm:oMathPara' || element.name === 'm:oMath') {
    const paragraph = element.name === 'w:p' ? element : { name: 'w:p', attributes: {}, children: [element] };
    const boxes = wordBoxesOf(paragraph, body);
    boxes.before.forEach((it) => readBox(it, body));
    const text = readParagraph(paragraph, body);
    const level = body.styles.level(paragraph);
    const parts = text.split('\n').filter((it) => it.trim() !== '');
    parts.forEach((it, index) =>
      body.lines.push({
        line: body.place.count,
        text: it.trim(),
        ...(level !== undefined && index === 0 ? { level } : {}),
      }),
    );
    boxes.after.forEach((it) => readBox(it, body));
  } else if (element.name === 'w:tbl') readTable(element, body);
  else if (element.name === 'w:del' || element.name === 'w:moveFrom')
    body.account.leave(element, '修订中已删除的文字');
  else if (element.name === 'w:altChunk' || element.name === 'w:subDoc')
    body.account.tell(
      body.embedded(element.attributes['r:id'] ?? ''),
      '嵌入的另一份文档没有导入。请用 Word 打开，另存为一份新的 .docx 再导入',
    );
  else body.account.leaveUnknown(element);
}
