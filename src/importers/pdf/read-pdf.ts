import { recogniseFirst } from '../file-kinds/kinds.ts';
import { excerpt } from '../excerpt.ts';
import { layOutPages, whyBlankPage } from '../layout/lay-out.ts';
import type { LaidPage } from '../layout/page.ts';
import { Refusal, type FileText, type Remark } from '../source/types.ts';
import { askReader } from './ask.ts';
import type { ExtractedPdf } from './extract.ts';
import { withHyphens } from './soft-hyphens.ts';

const otherwise = '请找原来的 .docx，或者在 PDF 阅读器里复制文字，存为 UTF-8 的 .txt 再导入';

const faults = {
  locked: 'PDF 加了打开密码，读不出来。请打开后取消密码，另存一份再导入',
  damaged: `PDF 已损坏或者没有下载完整，读不出来。${otherwise}`,
  slow: `PDF 读了很久还没有读完，停下了。${otherwise}`,
  large: `PDF 太大或太复杂，超过 1 GB 内存，没有读。${otherwise}`,
};

function extract(bytes: Buffer): ExtractedPdf {
  const answer = askReader(bytes);
  if ('read' in answer) return answer.read;
  throw new Refusal(faults[answer.fault]);
}

/** Signs that a font gives which says of none what it is: codes of its own, and scripts that no office writes. */
const unreadable =
  /[\p{Co}\p{Cn}\ufffd\p{Script=Ethiopic}\p{Script=Cherokee}\p{Script=Canadian_Aboriginal}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Georgian}\p{Script=Armenian}]|(?!\s)\p{Cc}/gu;

/** From this share on a text can't be read. */
const mostUnreadable = 0.3;

const pagesNamed = (pages: readonly number[]): string[] =>
  pages.length === 0 ? [] : [`第 ${pages.join('、')} 页`];

/** Numbers of the pages that are so. */
const numbersOf = <It>(pages: readonly It[], isSo: (it: It) => boolean): number[] =>
  pages.flatMap((it, index) => (isSo(it) ? [index + 1] : []));

/** Throws a Refusal where too many signs are none; names the pages that hold some. */
function checkSigns(pages: readonly LaidPage[]): number[] {
  const words = pages.map(({ pieces }) => pieces.map((it) => it.text).join(''));
  const count = words.map((it) => it.match(unreadable)?.length ?? 0);
  const sum = (list: readonly number[]): number => list.reduce((all, it) => all + it, 0);
  if (sum(count) > sum(words.map((it) => it.length)) * mostUnreadable)
    throw new Refusal(
      `PDF 里的字体没有说明每个字是什么字（没有对应的编码），屏幕上看得见，读出来是乱码。请找原来的 .docx；没有的，当作扫描件：${recogniseFirst}`,
    );
  return numbersOf(count, (it) => it > 0);
}

const told = (words: readonly string[], why: string): Remark[] =>
  words.length === 0 ? [] : [{ line: 0, what: [...new Set(words)].join(' '), why }];

/** What is said of parts that can't be read. */
const unreadParts: Record<ExtractedPdf['besides'][number], [string[], string]> = {
  xfa: [['动态表单（XFA）'], '里面填的字没有导入；用能打开这种表单的阅读器打开，打印成 PDF 再导入'],
  signature: [['电子签名'], '没有导入，也没有验证'],
};

const squeezed = (words: string): string => words.replace(/\s+/gu, '');

/** Part of a page that a picture takes which may stand in place of text; a seal takes less. */
const largePicture = 0.15;

/**
 * Reads the text layer of a PDF: columns in reading order, running heads and page numbers out, broken lines joined.
 * Throws a Refusal for a scan, a file with a password, a damaged one, and one that can't be read within bounds.
 */
export const readPdf = (bytes: Buffer): FileText => textOfPdf(extract(bytes));

/** The text of a PDF of which the reader may have had no time to look at what its last pages draw; that is told. */
export function textOfPdf(extracted: ExtractedPdf): FileText {
  const {
    pages: read,
    turned,
    drawn,
    notes,
    filled,
    besides,
    alternatives,
    bookmarks,
    links,
    attached,
  } = extracted;
  const { pages, hyphens } = withHyphens(read, drawn);
  const garbled = checkSigns(pages);
  const { lines, beside, doubts } = layOutPages(pages);
  if (lines.length === 0 && turned.length > 0)
    throw new Refusal(`PDF 里的文字都是斜放的：“${excerpt(turned.join(''))}”，没有读。${otherwise}`);
  if (lines.length === 0)
    throw new Refusal(`这是扫描件：PDF 的 ${pages.length} 页都没有文字，只有图片。${recogniseFirst}`);
  const text = squeezed([...lines.map((it) => it.text), ...beside.map((it) => it.what)].join(''));
  const elsewhere = (words: readonly string[]): string[] =>
    words.filter((it) => squeezed(it) !== '' && !text.includes(squeezed(it)));
  const shown = drawn
    .flatMap((it) => it.onAnnotations)
    .filter((it) => ![...notes, ...filled].some((words) => squeezed(words).includes(squeezed(it))));
  return {
    encoding: 'PDF',
    unit: '段',
    lines,
    beside: [
      ...beside,
      ...told(turned, '斜放或竖排的文字（如水印），没有导入'),
      ...told(notes, 'PDF 的批注或表单里的文字，没有导入'),
      ...besides.flatMap((it) => told(...unreadParts[it])),
      ...told(shown, 'PDF 的图章、按钮、签名上的文字，没有导入'),
      ...told(elsewhere(alternatives), '代替图片、公式的说明（给读屏软件的），没有导入'),
      ...told(elsewhere(bookmarks), 'PDF 的书签里的文字，没有导入'),
      ...told(links, '链接的地址，没有导入；是附件的，请另外下载导入'),
      ...told(attached, 'PDF 里附带的文件，没有导入；要导入的请另存出来'),
      ...told(
        numbersOf(pages, (it) => it.pieces.length === 0).map((it) => `第 ${it} 页`),
        whyBlankPage,
      ),
      ...told(
        pagesNamed(numbersOf(drawn, (it) => it.pictures > largePicture && it.signs > it.unseen)),
        '有大幅的图片，图片没有导入，请看里面是否有正文',
      ),
      ...told(pagesNamed(garbled), '有的字没有对应的编码，读不出是什么字，没有导入，请对照原文补上'),
    ],
    doubts: [
      ...doubts,
      ...told(filled, '表单里填的字、选的项，按它的位置导入了，请核对'),
      ...told(hyphens, '数字之间的连字符在 PDF 里是读不出的那一种，按画出来的补上了，请核对'),
      ...told(
        pagesNamed(numbersOf(drawn, (it) => it.unseen > it.signs / 2)),
        '是扫描件，文字是识别软件加在图片上的，可能有错字，请逐字对照原文校对',
      ),
      ...told(
        pagesNamed(pages.flatMap((_, at) => (at < drawn.length ? [] : [at + 1]))),
        'PDF 太大，没有来得及看这几页画了什么：图片、图章上的字、不显示的字没有找，表格按字的间隔读，请对照原文核对；拆成几个文件再导入，每一页都看',
      ),
      ...told(
        drawn.flatMap((it) => (it.hidden.trim() === '' ? [] : [it.hidden])),
        '这些字在原件里不显示（图层关着），按正文导入了，请核对；不要的加 --leave-out 段号',
      ),
    ],
  };
}
