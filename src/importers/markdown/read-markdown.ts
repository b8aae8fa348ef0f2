import { decodeHTML } from 'entities';
import { markdownToMdast, type MdastNode } from 'satteri';
import { factLabelOf } from '../policy/fact-labels.ts';
import { decodeText } from '../source/decode.ts';
import { whyFootnote } from '../source/footnote.ts';
import { whyLink } from '../source/link.ts';
import { raisedText } from '../source/raised.ts';
import { whyStruck } from '../source/struck.ts';
import { tickOf } from '../source/tick.ts';
import { Refusal, type FileText, type Remark, type SourceLine, type StatedOutside } from '../source/types.ts';
import { parsePage, type Dom } from '../html/dom.ts';
import { isMerged, rowsOf } from '../html/tables.ts';
import { whyMerged } from '../source/merged.ts';
import { opened, whyTagHides, withoutHiddenTags } from './hidden-tags.ts';
import { keptMarks, withoutLeftMarks, writtenMarks } from './left-marks.ts';

/** What of a syntax node the reader needs. */
interface Node {
  type: string;
  value?: string;
  depth?: number;
  ordered?: boolean;
  checked?: boolean | null;
  alt?: string | null;
  url?: string;
  identifier?: string;
  children?: readonly Node[];
  position?: { start: { line: number; offset: number }; end: { offset: number } };
}

const start = (node: Node): number => node.position?.start.offset ?? 0;
const lineOf = (node: Node): number => node.position?.start.line ?? 0;
/** Where the addresses of links stand that name them by a word: [word]: address. */
const definitionsIn = (node: Node): Node[] =>
  node.type === 'definition' ? [node] : (node.children ?? []).flatMap(definitionsIn);
/** A document number as the value of a line before the text: number: 云残发〔2024〕12号. */
const documentNumber =
  /[:：=]\s*["'“]?(\p{Script=Han}{2,16}\s*[〔[［【（(]\d{4}[〕\]］】）)]\s*第?\d{1,5}号)["'”]?\s*$/u;

/** A line before the text that states a fact of it in Chinese, as frames of pages do: 发布日期: 2024-05-09. */
const isFact = (text: string): boolean => {
  const [, label = ''] = /^(\p{Script=Han}{2,12})[：:]\s*\S/u.exec(text.trim()) ?? [];
  return (factLabelOf(label)?.field ?? 'other') !== 'other';
};

/** A title before the text that has words of a title: title: 云汀市辅具补贴办法. */
const ownTitle = (text: string): string | undefined => {
  const [, value = ''] = /^(?:title|标题)\s*[:：=]\s*(.+)$/iu.exec(text.trim()) ?? [];
  const title = value.trim().replace(/^(["'])(.*)\1$/u, '$2');
  return /\p{Script=Han}{4}/u.test(title) ? title : undefined;
};

/** Signs of those who set the page: a box of the lines between (::: tip 修订信息 … :::), a place for its contents ([[toc]]). */
const isLayoutMark = (text: string): boolean =>
  /^(?::{3,}(?:\s*[a-z][\w-]*(?:\s[^。；]{0,20})?)?|\[{1,2}toc\]{1,2})$/iu.test(text.trim());

/** Nothing but links to places of the same page. */
const leadsWithin = ({ children = [] }: Node): boolean =>
  children.some((it) => it.type === 'link') &&
  children.every((it) =>
    it.type === 'link' ? it.url?.startsWith('#') : /^[\s|·、,，]*$/u.test(it.value ?? ''),
  );

/** A tag within a line, as HTML takes it: in capitals or not, and </sup > as </sup>. */
const tagOf = ({ type, value = '' }: Node): string =>
  type === 'html' ? value.toLowerCase().replace(/\s+>$/, '>') : '';
const raisingTag = /^<(sup|sub)>$/;

const whyStars = '前后的星号当作加粗、斜体的记号去掉了，是乘号或注号的请补上';

const withoutTags = (html: string): string =>
  html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<input\b[^>]*\btype\s*=\s*["']?(checkbox|radio)\b[^>]*>/gi, (box, type: string) =>
      tickOf(type, /\schecked\b/i.test(box)),
    )
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, '');

/** Tags that only set paragraphs and their words. */
const layoutTag = /<\/?(?:p|br|div|span|b|strong|i|em|u|font|center|h[1-6])(?:\s[^>]*)?\/?>/giu;

/** The pieces of a block of HTML: tables, and what stands between them. */
const piecesOf = (html: string): (string | Dom)[] =>
  html.split(/(<table\b[\s\S]*?<\/table\s*>)/i).flatMap((it): (string | Dom)[] => {
    if (!/^<table\b/i.test(it)) return [it];
    const table = parsePage(it).document.querySelector('table') as unknown as Dom | null;
    return table ? [table] : [];
  });

/** The numbers of a list as they are written; one number for all items (1. 1. 1.) is shown as 1. 2. 3. */
function listNumbers(items: readonly string[]): string[] {
  const written = items.map((it) => /^\d+[.)]/.exec(it)?.[0] ?? '');
  const [first = ''] = written;
  if (first === '' || written.some((it) => it !== first)) return written;
  return written.map((it, index) => `${Number.parseInt(first, 10) + index}${it.slice(-1)}`);
}

/**
 * Reads Markdown (CommonMark with tables): headings with their level, lists with the numbers that they print, tables. A
 * line of the file stays a line. What is no text of the document is told.
 */
export function readMarkdown(bytes: Buffer): FileText {
  const source = decodeText(bytes);
  if (!source) throw new Refusal('Markdown 文件读不出文字。请存为 UTF-8 再导入');
  const { text: markdown, encoding } = source;
  const lines: SourceLine[] = [];
  const beside: Remark[] = [];
  const doubts: Remark[] = [];
  const stated: StatedOutside[] = [];
  const tell = (node: Node, what: string, why: string): void => {
    if (what.trim() !== '') beside.push({ line: lineOf(node), what: writtenMarks(what.trim()), why });
  };
  const doubt = (node: Node, what: string, why: string): void => {
    doubts.push({ line: lineOf(node), what: writtenMarks(what.trim()), why });
  };

  const tree = markdownToMdast(markdown) as Readonly<MdastNode> as Node;
  const addresses = new Map(definitionsIn(tree).map((it) => [it.identifier ?? '', it.url]));

  /** The words of a node, its marks kept where they are written as words: in code, and behind a backslash. */
  const literal = (node: Node, value: string): string => {
    const written = markdown.slice(start(node), node.position?.end.offset);
    return node.type === 'text' && !/\\[*~]/.test(written) ? value : keptMarks(value);
  };
  /** Words between stars: between digits these multiply (5*2*3, 5**2**3), between other words they may; two in Chinese set bold. */
  const emphasised = (node: Node, words: string): string => {
    const mark = node.type === 'strong' ? '**' : '*';
    const before = /[^*](?=\**$)/u.exec(markdown.slice(Math.max(0, start(node) - 4), start(node)))?.[0] ?? '';
    const end = node.position?.end.offset ?? 0;
    const after = /^\**([^*])/u.exec(markdown.slice(end, end + 4))?.[1] ?? '';
    if (/^\d\d$/.test(before + after)) return keptMarks(mark + words + mark);
    const may = mark === '*' ? /^[\p{L}\p{N}]{2}$/u : /^[A-Za-z\d)]{2}$/;
    if (may.test(before + after)) doubt(node, before + mark + words + mark + after, whyStars);
    return words;
  };
  const inline = (node: Node): string => {
    const inside = (): string => {
      const parts = node.children ?? [];
      let text = '';
      for (let at = 0; at < parts.length; at += 1) {
        const part = parts[at] as Node;
        const why = whyTagHides(tagOf(part));
        const tag = why ? opened(tagOf(part)) : raisingTag.exec(tagOf(part))?.[1];
        const ends = tag ? parts.findIndex((it, index) => index > at && tagOf(it) === `</${tag}>`) : -1;
        const words = parts
          .slice(at + 1, Math.max(ends, at + 1))
          .map(inline)
          .join('');
        if (ends < 0) text += inline(part);
        else if (why) {
          tell(node, words, why);
          at = ends;
        } else {
          text += raisedText(words, tag === 'sup' ? 'above' : 'below', (what, why) => {
            doubt(node, what, why);
          });
          at = ends;
        }
      }
      return text;
    };
    if (node.type === 'break') return '\n';
    if (node.type === 'html') return withoutTags(node.value ?? '');
    if (node.type === 'image') {
      tell(node, node.alt ?? '图片', '图片没有导入，请看里面是否有文字');
      return '';
    }
    // One tilde between numbers is a range (18~25岁) and strikes nothing out.
    if (node.type === 'delete' && markdown[start(node) + 1] !== '~') return `~${inside()}~`;
    if (node.type === 'delete') {
      tell(node, inside(), whyStruck);
      return '';
    }
    if (node.type === 'emphasis' || node.type === 'strong') return emphasised(node, inside());
    const words = node.value === undefined ? inside() : literal(node, node.value);
    const address = node.type === 'linkReference' ? addresses.get(node.identifier ?? '') : node.url;
    const why = node.type.startsWith('link') ? whyLink(words, address ?? '') : undefined;
    if (why) tell(node, words, why);
    return words;
  };
  const wordsOf = (node: Node): string =>
    withoutLeftMarks(inline(node), {
      struck: (it) => {
        tell(node, it, whyStruck);
      },
      unsure: (it) => {
        doubt(node, it, whyStars);
      },
    });
  const put = (node: Node, text: string, level?: number): void =>
    text.split('\n').forEach((it, index) => {
      if (it.trim() === '') return;
      if (isLayoutMark(it)) {
        beside.push({ line: lineOf(node) + index, what: it.trim(), why: '排版用的记号，不是正文' });
        return;
      }
      const stated = level !== undefined && index === 0 ? { level } : {};
      lines.push({ line: lineOf(node) + index, text: it.trim(), ...stated });
    });
  const table = (node: Node, rows: string[][]): void => {
    const text = rows.flat().filter((it) => it !== '');
    if (text.length > 0) lines.push({ line: lineOf(node), text: text.join(' '), table: rows });
  };
  const frontMatter = (node: Node): void =>
    (node.value ?? '').split('\n').forEach((text, index) => {
      const line = lineOf(node) + index + 1;
      const number = documentNumber.exec(text)?.[1];
      const title = ownTitle(text);
      if (title !== undefined) stated.push({ field: 'title', label: '文件开头的标题', value: title });
      else if (isFact(text)) lines.push({ line, text: text.trim() });
      else if (number !== undefined) lines.push({ line, text: number });
      else if (text.trim() !== '') beside.push({ line, what: text.trim(), why: '文件开头的资料，不是正文' });
    });
  const block = (node: Node, label = ''): void => {
    if (node.type === 'heading') put(node, label + wordsOf(node), node.depth);
    else if (node.type === 'paragraph' && leadsWithin(node))
      tell(node, wordsOf(node), '同一页里的目录链接，不是正文');
    else if (node.type === 'paragraph') put(node, label + wordsOf(node));
    else if (node.type === 'code') put(node, label + (node.value ?? ''));
    else if (node.type === 'html') {
      const html = withoutHiddenTags(node.value ?? '', (what, why) => {
        tell(node, what, why);
      });
      const text = withoutTags(html);
      if (text.trim() !== '' && /<[^>]/u.test(html.replace(layoutTag, '')))
        doubt(node, text, '去掉了里面的网页标记，请核对');
      for (const piece of piecesOf(html))
        if (typeof piece === 'string') put(node, decodeHTML(withoutTags(piece)));
        else {
          const rows = rowsOf(piece, (cell) => (cell.textContent ?? '').replace(/\s+/gu, ' ').trim());
          if (isMerged(piece)) doubt(node, rows.flat().join(' '), whyMerged);
          table(node, rows);
        }
    } else if (node.type === 'table')
      table(
        node,
        (node.children ?? []).map((row) => (row.children ?? []).map((it) => wordsOf(it).trim())),
      );
    else if (node.type === 'list') {
      const items = node.children ?? [];
      const numbers = node.ordered
        ? listNumbers(items.map((it) => markdown.slice(start(it), start(it) + 12)))
        : [];
      items.forEach((item, index) => {
        const [first, ...rest] = item.children ?? [];
        const box = typeof item.checked === 'boolean' ? tickOf('checkbox', item.checked) : '';
        if (first) block(first, `${numbers[index] ?? ''}${box}`);
        rest.forEach((it) => block(it));
      });
    } else if (node.type === 'footnoteDefinition') tell(node, wordsOf(node), whyFootnote);
    else if (node.type === 'yaml' || node.type === 'toml') frontMatter(node);
    else (node.children ?? []).forEach((it) => block(it));
  };
  block(tree);
  if (lines.length === 0) throw new Refusal('Markdown 文件里没有正文。请检查是不是拿错了文件');
  return { encoding: `Markdown，${encoding}`, unit: '行', lines, beside, doubts, stated };
}
