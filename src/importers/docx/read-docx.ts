import { posix } from 'node:path';
import { whyLink } from '../source/link.ts';
import { Refusal, type FileText, type Remark } from '../source/types.ts';
import { childOf, elementsOf, type Element } from '../source/xml.ts';
import { accountOf, wordsBelow } from '../source/account.ts';
import { readBlock, type WordBody } from './body.ts';
import { openFields } from './fields.ts';
import { labeller } from './numbering.ts';
import { openWord, type WordPackage } from './package.ts';
import { stylesOf } from './styles.ts';

const saveAs = '请用 Word 或 WPS 打开，另存为 .docx 再导入';

/** Texts of footnotes, endnotes and comments by `kind/id`. */
function notesOf({ parts }: WordPackage): Map<string, string> {
  return new Map(
    ['footnote', 'endnote', 'comment'].flatMap((kind) =>
      parts(`${kind}s`).flatMap((root) =>
        elementsOf(root, `w:${kind}`).map((it): [string, string] => [
          `${kind}/${it.attributes['w:id']}`,
          wordsBelow(it).trim(),
        ]),
      ),
    ),
  );
}

/** Why a file has no line of text outside of text boxes, by what was found beside. */
function whyEmpty({ lines: [boxed] }: WordBody, beside: readonly Remark[]): string {
  if (boxed)
    return `Word 文件的文字都在文本框里（如“${boxed.text.slice(0, 20)}”），没有正文，先后顺序看不出来。请用 Word 或 WPS 打开，把文本框里的文字剪切到正文里，保存后再导入`;
  const other = beside.find((it) => it.what !== '图片或嵌入对象');
  if (other) return `Word 文件里没有能导入的正文，只有“${other.what.slice(0, 20)}”：${other.why}`;
  return 'Word 文件里没有文字。如果是扫描件，请先做文字识别';
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
    fields: openFields(link),
    link,
    target: targetOf,
    account,
    note: (kind, id) => notes.get(`${kind}/${id}`) ?? '',
    partWords: (id) => words(word.root(targetOf(id))),
    embedded: (id) => posix.basename(targetOf(id)) || '嵌入的文档',
    label: labeller(word.part('numbering'), styles),
    contents: [],
    place,
    lines: [],
    boxed: new Set(),
  };
  readBlock(main, body);
  place.count = 0;
  account.leaveUnknown(main);
  for (const root of [...word.parts('header'), ...word.parts('footer')])
    account.tell(wordsBelow(root), '页眉页脚不是正文');
  if (body.lines.every((it) => body.boxed.has(it))) throw new Refusal(whyEmpty(body, beside));
  return { encoding: 'Word', unit: '段', lines: body.lines, beside, doubts };
}
