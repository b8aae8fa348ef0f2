import { posix } from 'node:path';
import { whyLink } from '../source/link.ts';
import { Refusal, type FileText, type Remark } from '../source/types.ts';
import { childOf, elementsOf, type Element } from '../source/xml.ts';
import { accountOf, wordsBelow } from '../source/account.ts';
import { recogniseFirst } from '../file-kinds/kinds.ts';
import { endBegun, readBlock, type WordBody } from './body.ts';
import { drawingWords } from './drawing.ts';
import { openFields } from './fields.ts';
import { labeller } from './numbering.ts';
import { openWord, type WordPackage } from './package.ts';
import { stylesOf } from './styles.ts';

const saveAs = '请用 Word 或 WPS 打开，另存为 .docx 再导入';

/** What is said of notes and comments that no mark of the text refers to. */
const unmarked: Record<string, string> = {
  footnote: '脚注在正文里没有标记（或者标记已删除、隐藏），没有导入',
  endnote: '尾注在正文里没有标记（或者标记已删除、隐藏），没有导入',
  comment: '批注不是文件的文字',
};

/** Texts of footnotes, endnotes and comments, each given once by its kind and id, and those that nobody asked for. */
function notesOf({ parts }: WordPackage): {
  take: (kind: string, id: string) => string;
  left: () => [string, string][];
} {
  const notes = new Map(
    Object.keys(unmarked).flatMap((kind) =>
      parts(`${kind}s`).flatMap((root) =>
        elementsOf(root, `w:${kind}`).map((it): [string, string] => [
          `${kind}/${it.attributes['w:id']}`,
          wordsBelow(it).trim(),
        ]),
      ),
    ),
  );
  const taken = new Set<string>();
  return {
    take: (kind, id) => {
      taken.add(`${kind}/${id}`);
      return notes.get(`${kind}/${id}`) ?? '';
    },
    left: () => [...notes].filter(([key, text]) => !taken.has(key) && text !== ''),
  };
}

/** Why a file has no line of text outside of text boxes, by what was found beside. */
function whyEmpty({ lines: [boxed] }: WordBody, beside: readonly Remark[]): string {
  if (boxed)
    return `Word 文件的文字都在文本框里（如“${boxed.text.slice(0, 20)}”），没有正文，先后顺序看不出来。请用 Word 或 WPS 打开，把文本框里的文字剪切到正文里，保存后再导入`;
  const other = beside.find((it) => !/^(?:图片|嵌入的)/u.test(it.what));
  if (other) return `Word 文件里没有能导入的正文，只有“${other.what.slice(0, 20)}”：${other.why}`;
  return beside.length > 0
    ? `这像扫描件：Word 文件里没有文字，只有图片。${recogniseFirst}`
    : 'Word 文件里没有文字。请检查是不是拿错了文件，或者存的时候漏了内容';
}

/**
 * Reads a Word file (.docx, ISO/IEC 29500): its paragraphs in order with the list labels that Word prints, and what
 * could not be taken over. A line's number is its paragraph's; soft line breaks divide a paragraph into lines. Every
 * word of the main part is in the lines or in `beside`. Throws a Refusal with what to do.
 */
export function readDocx(bytes: Uint8Array): FileText {
  const word = openWord(bytes);
  const main = childOf(word.main, 'w:body');
  if (!main) throw new Refusal(`Word 文件里没有正文。${saveAs}`);
  const notes = notesOf(word);
  const beside: Remark[] = [];
  const doubts: Remark[] = [];
  const words = (root: Element | undefined): string => (root ? wordsBelow(root) : '');
  const targetOf = (id: string): string => word.related.get(id)?.target ?? '';
  const place = { count: 0 };
  const account = accountOf(() => place.count, beside, doubts);
  const link = (it: string, address: string): void => {
    const why = whyLink(it, address);
    if (why) account.tell(it, why);
  };
  const styles = stylesOf(word.part('styles'));
  const body: WordBody = {
    styles,
    fields: openFields({ link, account }),
    link,
    target: targetOf,
    account,
    note: notes.take,
    partWords: (id) => words(word.root(targetOf(id))),
    embedded: (id) => posix.basename(targetOf(id)) || '嵌入的文档',
    label: labeller(word.part('numbering'), styles),
    contents: [],
    place,
    lines: [],
    boxed: new Set(),
    begun: [],
  };
  readBlock(main, body);
  endBegun(body);
  place.count = 0;
  account.leaveUnknown(main);
  for (const root of [...word.parts('header'), ...word.parts('footer')])
    account.tell(
      [wordsBelow(root), ...Object.values(drawingWords(root)).flat()].join(' '),
      '页眉页脚不是正文',
    );
  for (const [key, text] of notes.left()) account.tell(text, unmarked[key.split('/')[0] ?? ''] ?? '');
  if (body.lines.every((it) => body.boxed.has(it))) throw new Refusal(whyEmpty(body, beside));
  return { encoding: 'Word', unit: '段', lines: body.lines, beside, doubts, wholeParagraphs: true };
}
