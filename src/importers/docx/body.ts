import { addAll } from '../../add-all.ts';
import { whyBoxed } from '../source/boxed.ts';
import { framedText } from '../source/framed.ts';
import { whyMerged, whyNested } from '../source/merged.ts';
import type { SourceLine } from '../source/types.ts';
import { childOf, elementsOf, type Element } from '../source/xml.ts';
import { chosenOf } from './alternatives.ts';
import { wordBoxesOf } from './boxes.ts';
import type { NumberLabel } from './numbering.ts';
import { isTakenOut } from './math.ts';
import { controlContent, paragraphText, whyTakenOut, type Document } from './paragraph.ts';
import { switchOf, valueOf, type CellLook } from './styles.ts';
import { tableLook } from './table-look.ts';
import { tiniest } from '../source/tiny.ts';
import { withLabel } from '../source/with-label.ts';

/** What reading a body needs beside its document: the list labels, in order, and the words of embedded documents. */
export interface WordBody extends Document {
  label: (paragraph: Element) => NumberLabel | null;
  /** What is embedded under an id: its file name. */
  embedded: (id: string) => string;
  /** Paragraphs met so far: the number that a line bears. */
  place: { count: number };
  lines: SourceLine[];
  /** Of a number that stands alone: it is the content of its cell (序号), or hidden as the cells below a merged one; else it is told. */
  alone?: 'read' | 'unseen';
  /** Those of the lines that stand in a text box. */
  boxed: Set<SourceLine>;
  /** Words of paragraphs that go on in the next one. */
  begun: string[];
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

/**
 * Whether a paragraph goes on in the next one: its mark is deleted (17.13.5.15), moved away or hidden (17.3.2.41), or it is a
 * large first letter (17.3.1.11). Word prints no number for it.
 */
function goesOn(paragraph: Element): boolean {
  const mark = childOf(paragraph, 'w:pPr', 'w:rPr');
  const frame = childOf(paragraph, 'w:pPr', 'w:framePr')?.attributes['w:dropCap'] ?? 'none';
  return (
    frame !== 'none' ||
    ['w:del', 'w:moveFrom'].some((it) => childOf(mark, it)) ||
    (switchOf(childOf(mark, 'w:vanish')) ?? switchOf(childOf(mark, 'w:specVanish')) ?? false)
  );
}

function readParagraph(paragraph: Element, body: WordBody): string {
  body.place.count += 1;
  const isBegun = goesOn(paragraph);
  const label = isBegun ? null : body.label(paragraph);
  const own = paragraphText(paragraph, body);
  const inContents = body.styles.names(paragraph).some(isContentsStyle);
  const contents = [...body.contents.splice(0), ...(inContents ? [own] : [])].join('');
  body.account.tell(contents, '自动生成的目录，没有导入');
  if (inContents) return '';
  if (isBegun) {
    if (own !== '') body.begun.push(own);
    return '';
  }
  const text = body.begun.splice(0).join('') + own;
  const isEmpty = text.trim() === '';
  if (label?.remark && (!isEmpty || body.alone === 'read'))
    body.account.tell(label.text || '项目符号', label.remark);
  if (!isEmpty) return withLabel(label?.text ?? '', text);
  if (body.alone === 'read') return label?.text ?? '';
  if (body.alone === undefined) body.account.tell(label?.text ?? '', '自动编号后面没有文字，没有导入');
  return '';
}

/** Reads blocks into the lines of a body of their own, to their end. */
function readWithin(blocks: readonly Element[], body: WordBody): SourceLine[] {
  const own: WordBody = { ...body, lines: [], begun: [], onGround: true };
  blocks.forEach((it) => readBlock(it, own));
  endBegun(own);
  return own.lines;
}

/** Ends a paragraph that was to go on in a next one and has none. */
export function endBegun({ begun, lines, place }: WordBody): void {
  const text = begun.splice(0).join('').trim();
  if (text !== '') lines.push({ line: place.count, text });
}

/** The children of a name, also those inside elements that only stand around them; others are told. */
function inside(parent: Element, name: string, body: WordBody): Element[] {
  return elementsOf(parent).flatMap((it): Element[] => {
    if (it.name === name) return [it];
    const content = unwrapped(it, body);
    if (content) return inside({ ...it, children: content }, name, body);
    if (isTakenOut(it)) body.account.leave(it, whyTakenOut);
    else body.account.leaveUnknown(it);
    return [];
  });
}

/** Whether a revision has taken a cell out of its row. */
const isCellDeleted = (cell: Element): boolean => childOf(cell, 'w:tcPr', 'w:cellDel') !== undefined;

/** The lines of a cell. */
function cellLines(cell: Element, look: CellLook, body: WordBody): SourceLine[] {
  const merge = childOf(cell, 'w:tcPr', 'w:vMerge');
  const isMergedAway = merge !== undefined && valueOf(merge) !== 'restart';
  const within = { ...look, ground: look.ground ?? body.cell?.ground };
  return readWithin(elementsOf(cell), { ...body, cell: within, alone: isMergedAway ? 'unseen' : 'read' });
}

/** A cell's paragraphs on one line; a table within it as its cells' text. */
const cellText = (lines: readonly SourceLine[]): string =>
  lines
    .map((it) => it.text)
    .join(' ')
    .trim();

const empty = (count: string | undefined): SourceLine[][] =>
  Array.from({ length: Number(count ?? 0) }, () => []);

/** Whether a cell of a table reaches over several rows or columns. */
const isMerged = (table: Element, body: WordBody): boolean =>
  inside(table, 'w:tr', body)
    .flatMap((row) => inside(row, 'w:tc', body))
    .map((cell) => childOf(cell, 'w:tcPr'))
    .some(
      (it) => childOf(it, 'w:vMerge') !== undefined || Number(valueOf(childOf(it, 'w:gridSpan')) ?? 1) > 1,
    );

/** Whether a row is set as high as signs that nobody can read (17.4.80). */
function isFlat(properties: Element | undefined): boolean {
  const height = childOf(properties, 'w:trHeight');
  return height?.attributes['w:hRule'] === 'exact' && Number(valueOf(height) ?? Infinity) <= 20 * tiniest;
}

function readTable(table: Element, body: WordBody): void {
  endBegun(body);
  const line = body.place.count + 1;
  for (const it of ['w:tblCaption', 'w:tblDescription'])
    body.account.tell(valueOf(childOf(table, 'w:tblPr', it)) ?? '', '表格的说明（替代文字），没有导入');
  const lookOf = tableLook(table, body.styles);
  const rows = inside(table, 'w:tr', body).flatMap((row, rowAt, all): SourceLine[][][] => {
    const properties = childOf(row, 'w:trPr');
    const why = childOf(properties, 'w:del')
      ? '修订中已删除的表格行'
      : switchOf(childOf(properties, 'w:hidden')) || isFlat(properties)
        ? '隐藏的表格行'
        : undefined;
    if (why !== undefined) {
      body.account.leave(row, why);
      return [];
    }
    let column = Number(valueOf(childOf(properties, 'w:gridBefore')) ?? 0);
    const cells = inside(row, 'w:tc', body).flatMap((cell, at, inRow) => {
      const place = {
        row: rowAt,
        column,
        isLastRow: rowAt === all.length - 1,
        isLastColumn: at === inRow.length - 1,
      };
      const span = valueOf(childOf(cell, 'w:tcPr', 'w:gridSpan'));
      column += Number(span ?? 1);
      if (!isCellDeleted(cell))
        return [cellLines(cell, lookOf(cell, row, place), body), ...empty(span).slice(1)];
      body.account.leave(cell, '修订中已删除的单元格');
      return [];
    });
    return [
      [
        ...empty(valueOf(childOf(properties, 'w:gridBefore'))),
        ...cells,
        ...empty(valueOf(childOf(properties, 'w:gridAfter'))),
      ],
    ];
  });
  const cells = rows.map((row) => row.map(cellText));
  const text = cells
    .flat()
    .filter((it) => it !== '')
    .join(' ');
  if (text === '') return;
  const framed = framedText(rows);
  for (const it of rows.flat(2)) if (it.table) body.account.doubt(it.text, whyNested);
  if (isMerged(table, body)) body.account.doubt(text, whyMerged);
  body.lines.push({ line, text, table: cells, ...(framed ? { framed } : {}) });
}

function readBox(box: Element, body: WordBody): void {
  const lines = readWithin(elementsOf(box), body);
  lines.forEach((it) => body.boxed.add(it));
  body.account.doubt(lines.map((it) => it.text).join(' '), whyBoxed);
  addAll(body.lines, lines);
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
  else if (isTakenOut(element)) body.account.leave(element, whyTakenOut);
  else if (element.name === 'w:altChunk' || element.name === 'w:subDoc')
    body.account.tell(
      body.embedded(element.attributes['r:id'] ?? ''),
      '嵌入的另一份文档没有导入。请用 Word 打开，另存为一份新的 .docx 再导入',
    );
  else body.account.leaveUnknown(element);
}
