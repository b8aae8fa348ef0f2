import { strFromU8, unzipSync } from 'fflate';
import { Refusal, type Remark, type SourceLine } from '../source/types.ts';
import { labeller } from './numbering.ts';
import { paragraphText } from './paragraph.ts';
import { attribute, childOf, childrenOf, descendantsOf, rootOf, textBelow, type Element } from './xml.ts';

const maxPart = 100 * 1024 * 1024;
const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

function openPackage(bytes: Uint8Array): Record<string, Uint8Array> {
  let names: string[] = [];
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names = [...names, name];
        return /^word\/[^/]+\.xml$/.test(name) && originalSize <= maxPart;
      },
    });
  } catch {
    throw new Refusal('压缩包已损坏，打不开。请用 Word 或 WPS 打开原文件，另存为 .docx 再导入');
  }
  if (parts['word/document.xml']) return parts;
  if (names.some((it) => it.startsWith('xl/')))
    throw new Refusal('这是电子表格（.xlsx），不是政策文件。政策文件请另存为 .docx 或 .txt');
  if (names.some((it) => it.startsWith('ppt/')))
    throw new Refusal('这是演示文稿（.pptx），不是政策文件。请把正文存为 .docx 或 .txt');
  throw new Refusal('这是压缩包，不是 Word 文件。请解压后导入里面的 .docx 或 .txt');
}

const noteTextsOf = (root: Element | undefined, kind: string): [string, string][] =>
  root ? childrenOf(root, kind).map((it) => [`${kind}/${attribute(it, 'id')}`, textBelow(it).trim()]) : [];

/**
 * Reads a Word file (.docx, ISO/IEC 29500): its paragraphs in order with the list labels that Word prints, and what
 * could not be taken over. A line's number is its paragraph's; soft line breaks divide a paragraph into lines.
 */
export function readDocx(bytes: Uint8Array): { lines: SourceLine[]; beside: Remark[] } {
  const parts = openPackage(bytes);
  const part = (name: string): Element | undefined => {
    const found = parts[`word/${name}.xml`];
    return found && parse(strFromU8(found));
  };
  const body = childOf(part('document'), 'body');
  if (!body) throw new Refusal('Word 文件里没有正文。请用 Word 或 WPS 打开，另存为 .docx 再导入');

  const noteTexts = new Map(
    ['footnote', 'endnote', 'comment'].flatMap((kind) => noteTextsOf(part(`${kind}s`), kind)),
  );
  const labelOf = labeller(part('numbering'), part('styles'));
  const lines: SourceLine[] = [];
  const beside: Remark[] = [];
  let count = 0;

  const readParagraph = (paragraph: Element): string => {
    count += 1;
    const line = count;
    const label = labelOf(paragraph);
    const text = paragraphText(paragraph, noteTexts, (remark) => beside.push({ line, ...remark }));
    if (text.trim() === '') return '';
    if (label?.remark) beside.push({ line, what: label.text || '项目符号', why: label.remark });
    return (label?.text ?? '') + text;
  };
  const readTable = (table: Element): void => {
    const first = count + 1;
    const cell = (tc: Element): string[] => [
      descendantsOf(tc, 'p')
        .map(readParagraph)
        .join(' ')
        .trim()
        .replace(/\s*\n\s*/g, ' '),
      ...Array.from({ length: Number(attribute(childOf(tc, 'tcPr', 'gridSpan'), 'val') ?? 1) - 1 }, () => ''),
    ];
    const rows = childrenOf(table, 'tr').map((tr) => childrenOf(tr, 'tc').flatMap(cell));
    const text = rows.flat().join(' ').trim();
    if (text === '') return;
    lines.push({ line: first, text, table: rows });
  };
  const read = (element: Element): void => {
    if (element.localName === 'p') {
      const text = readParagraph(element);
      const line = count;
      lines.push(...text.split('\n').flatMap((it) => (it.trim() === '' ? [] : [{ line, text: it.trim() }])));
    } else if (element.localName === 'tbl') readTable(element);
    else if (wrappers.has(element.localName ?? '')) childrenOf(element).forEach(read);
    else if (element.localName === 'del' || element.localName === 'moveFrom')
      beside.push({ line: count, what: textBelow(element).trim(), why: '修订中已删除的文字' });
  };
  childrenOf(body).forEach(read);

  for (const name of Object.keys(parts).filter((it) => /^word\/(header|footer)\d*\.xml$/.test(it))) {
    const what = textBelow(parse(strFromU8(parts[name] as Uint8Array))).trim();
    if (what !== '') beside.push({ line: 0, what, why: '页眉页脚不是正文' });
  }
  if (lines.length === 0) throw new Refusal('Word 文件里没有文字。如果是扫描件，请先做文字识别');
  return { lines, beside };
}

function parse(xml: string): Element {
  try {
    return rootOf(xml);
  } catch {
    throw new Refusal('Word 文件已损坏，读不出来。请用 Word 或 WPS 打开，另存为 .docx 再导入');
  }
}
