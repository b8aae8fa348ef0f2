import { decodeText } from '../source/decode.ts';
import { Refusal, type FileText, type Remark, type SourceLine } from '../source/types.ts';
import { whyMerged } from '../source/merged.ts';
import { whyRaised } from '../source/raised.ts';
import { pageBlocksOf, type PageAside, type PageBlock } from './blocks.ts';
import { parsePage } from './dom.ts';
import { mainArea } from './main-area.ts';
import { struckClasses } from './struck-classes.ts';

/** Most signs of a page without the pictures that are written into it: what a reader of trees holds in seconds. */
const largest = 5 * 1024 * 1024;
const pictures = /(["'(])data:[\w/+.;=-]*base64,[A-Za-z0-9+/=\s]*/g;

/** The encoding that a page states in its head; GBK and GB2312 are parts of GB18030. */
function statedEncoding(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 4096);
  const stated = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  return stated?.startsWith('gb') ? 'gb18030' : stated;
}

/** One remark for all lines beside each other that are left out for the same reason. */
function leftOut(blocks: readonly PageBlock[], why: string): Remark[] {
  const what = blocks.map((it) => it.text).join(' ');
  return what === '' ? [] : [{ line: 0, what, why: `${why}，${blocks.length} 行，没有导入` }];
}

/** How many pictures stand in the text, and what they say of themselves. */
function picturesOf(asides: readonly PageAside[]): Remark[] {
  const pictures = asides.filter((it) => it.kind === 'picture');
  if (pictures.length === 0) return [];
  const said = pictures.map((it) => it.what.trim()).filter((it) => it !== '');
  const words = said.length > 0 ? `，说明文字：${said.join('、')}` : '，没有说明文字';
  return [{ line: 0, what: `${pictures.length} 张图片${words}`, why: '图片没有导入，请看里面是否有文字' }];
}

/** The addresses of links in the text, whose words alone are taken over. */
const linksOf = (asides: readonly PageAside[], from: number): Remark[] =>
  asides.flatMap(({ kind, what, why, at }) => (kind === 'link' ? [{ line: at - from + 1, what, why }] : []));

const file = /\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|et|odt|ods|zip|rar|7z)(?:[?#]\S*)?(?:\s|$)/i;

/** Files that a page offers outside its text, mostly below it: its attachments. */
const filesBeside = (asides: readonly PageAside[]): Remark[] =>
  asides.flatMap(({ kind, what, why }) =>
    kind === 'link' && (file.test(why) || file.test(what) || /^附\s*件/u.test(what))
      ? [{ line: 0, what, why }]
      : [],
  );

/** Reads a decoded page: its main text in lines, the rest of the page told. Throws a Refusal where it holds no word. */
export function readPage(source: string, encoding: string): FileText {
  const html = source.replace(pictures, '$1');
  if (html.length > largest)
    throw new Refusal('网页去掉图片还超过 5 MB，不像一份文件。请在浏览器里复制正文，存为 .txt');
  const page = parsePage(html);
  const { blocks, asides } = pageBlocksOf(page.root, struckClasses(html));
  const beside = asides.flatMap(({ kind, what, why }): Remark[] =>
    kind === 'left' && what.trim() !== '' ? [{ line: 0, what: what.trim(), why }] : [],
  );
  const { from, to } = mainArea(html, page, blocks);
  const inArea = asides.filter(({ at }) => at >= from && at < Math.max(to, 1) && !blocks[at]?.furniture);
  const outside = asides.filter((it) => !inArea.includes(it));
  beside.push(...picturesOf(inArea), ...linksOf(inArea, from), ...filesBeside(outside));
  const area = blocks.slice(from, to);
  const lines = area.flatMap(({ text, table, level, furniture }, index): SourceLine[] => {
    if (furniture) return [];
    return [{ line: index + 1, text, ...(table ? { table } : {}), ...(level ? { level } : {}) }];
  });
  if (lines.length === 0)
    throw new Refusal('网页里没有文字。请在浏览器里打开看看，正文可能是图片或另外加载的');
  for (const [why, group] of Map.groupBy(
    area.filter((it) => it.furniture),
    (it) => it.furniture ?? '',
  ))
    beside.push(...leftOut(group, why));
  beside.push(
    ...leftOut(blocks.slice(0, from), '网页正文以上的导航等'),
    ...leftOut(blocks.slice(to), '网页正文以下的页脚等'),
  );
  const doubts = inArea.flatMap(({ kind, what, at }): Remark[] =>
    kind === 'raised' || kind === 'merged'
      ? [{ line: at - from + 1, what, why: kind === 'raised' ? whyRaised : whyMerged }]
      : [],
  );
  if (/LibreOffice|OpenOffice/i.test(page.meta('generator')))
    doubts.push({
      line: 0,
      what: page.meta('generator'),
      why: '这种程序存的网页不标出修订：改稿时删掉的字也在里面。原文件还有修订的，先接受修订再存，或者直接导入原文件',
    });
  return { encoding: `网页，${encoding}`, unit: '段', lines, beside, doubts };
}

/** Reads a page (.html) or a piece of one, in the encoding that it states or that its bytes show. */
export function readHtml(bytes: Buffer): FileText {
  const decoded = decodeText(bytes, statedEncoding(bytes));
  if (!decoded)
    throw new Refusal('网页的编码认不出来。请在浏览器里打开，复制正文，存为 UTF-8 的 .txt 再导入');
  return readPage(decoded.text, decoded.encoding);
}
