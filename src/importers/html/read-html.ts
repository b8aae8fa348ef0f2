import { addAll } from '../../add-all.ts';
import { decodeText } from '../source/decode.ts';
import { Refusal, type FileText, type Remark, type SourceLine } from '../source/types.ts';
import { whyMerged, whyNested } from '../source/merged.ts';
import { whyCoveredOnPage, whyPaleOnPage } from '../source/pale.ts';
import { whyRaised } from '../source/raised.ts';
import { pageBlocksOf } from './blocks.ts';
import type { PageAside, PageBlock } from './page-block.ts';
import { isMostlyLinks, isOfSite } from './above-area.ts';
import { belowArea } from './below-area.ts';
import { parsePage, type Dom, type Page } from './dom.ts';
import { calledBy } from './called.ts';
import { isOfLetter } from './letter-above.ts';
import { mainArea } from './main-area.ts';
import { statedByMetas } from './metas.ts';
import { isSentence } from './page-parts.ts';
import { revealedOf } from './reveal.ts';
import { textElsewhere } from './text-elsewhere.ts';
import { unseenOf, whyUnseen, type Unseen } from './unseen.ts';

/** Most signs of a page without the pictures that are written into it: what a reader of trees holds in seconds. */
const largest = 5 * 1024 * 1024;
const pictures = /(["'(])data:[\w/+.;=-]*base64,[A-Za-z0-9+/=\s]*/g;

/** The encoding that a page states in its head; GBK and GB2312 are parts of GB18030. */
function statedEncoding(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 4096);
  const stated = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  return stated?.startsWith('gb') ? 'gb18030' : stated;
}

const whyHidden = '网页不显示这些字，没有导入；是收起来的正文的，在浏览器里展开，复制到 .txt 再导入';
const whyShown = '网页收起来或者等脚本才显示的字，按正文读了，请和浏览器里看到的核对';

const whyGenerated = '网页的样式加在前后的字，按浏览器显示的读了，请核对';
const whyCounted = '网页的样式给它编了号，号没有导入，请对照浏览器补上';

const whyTurned = '网页把这些字的先后倒过来显示，按文件里的先后读了，请对照浏览器里看到的';

const whyPlaced = '网页的样式把它放在固定的位置，可能盖住别的字，按文件里的先后读了，请对照浏览器里看到的';

const whyManyRules =
  '网页的样式太多，没有一条条看：样式藏起来、划掉的字可能读进来了，请对照浏览器里看到的核对';

const whyDoubted: Partial<Record<PageAside['kind'], string>> = {
  formula: '公式按一行文字导入，请核对原文',
  raised: whyRaised,
  merged: whyMerged,
  nested: whyNested,
  pale: whyPaleOnPage,
  covered: whyCoveredOnPage,
  placed: whyPlaced,
  generated: whyGenerated,
  counted: whyCounted,
  turned: whyTurned,
};

const whyBelow = '在网页的正文以下，没有导入；是这份文件的，加 --keep 段号';

const whyAbove = '在网页的正文以上，没有导入；是这份文件的，加 --keep 段号，或者用 --field 写明是哪一项';

const whyWhole =
  '没有认出网页里哪一部分是正文，整页都读了，栏目、链接可能也在里面：请对照网页，多出来的加 --leave-out 段号；或者在浏览器里只复制正文，存为 UTF-8 的 .txt 再导入';

const whyLetterAbove =
  '像印发、转发这份文件的话，在网页的正文以上，没有导入：是这份文件的，把它和上下几段都加进 --keep 段号，标题用 --field title=段号';

/** One remark for all lines beside each other that are left out for the same reason; `before`: how many lines stand above. */
function leftOut(blocks: readonly PageBlock[], why: string, before?: number): Remark[] {
  const what = blocks.map((it) => it.text).join(' ');
  const last = blocks.length > 1 ? `–${(before ?? 0) + blocks.length}` : '';
  const where = before === undefined ? '' : `（第 ${before + 1}${last} 段）`;
  return what === '' ? [] : [{ line: 0, what, why: `${why}${where}，${blocks.length} 行，没有导入` }];
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

const isFile = ({ kind, what, why }: Omit<PageAside, 'at'>): boolean =>
  kind === 'link' && (file.test(why) || file.test(what) || /^附\s*件/u.test(what));

/** Files that a page offers outside its text, mostly below it: its attachments. */
const filesBeside = (asides: readonly PageAside[]): Remark[] =>
  asides.flatMap(({ kind, what, why }) => (isFile({ kind, what, why }) ? [{ line: 0, what, why }] : []));

/** The blocks of a page with those that it hides and a visitor gets to see, and the elements these stand in. */
function shownBlocks(
  { root }: Page,
  unseen: Unseen,
): ReturnType<typeof pageBlocksOf> & { shown: ReadonlySet<Dom> } {
  const first = pageBlocksOf(root, { ...unseen, isShown: unseen.isFolded });
  const revealed = revealedOf(first.blocks, unseen);
  const isShown = (it: Dom): boolean => revealed.has(it) || unseen.isFolded(it);
  const read = revealed.size > 0 ? pageBlocksOf(root, { ...unseen, isShown }) : first;
  return {
    ...read,
    shown: new Set(read.blocks.flatMap((it) => (it.unseen && !it.furniture ? it.unseen : []))),
  };
}

/** Hidden words amid the text: read, where a visitor gets to see them, or left out; a person has to look either way. */
const unseenIn = (area: readonly PageBlock[]): Remark[] =>
  [
    ...Map.groupBy(
      area
        .entries()
        .toArray()
        .filter(([, it]) => it.unseen),
      ([, it]) => it.unseen,
    ).values(),
  ].flatMap((group) => {
    const [[at, first] = [0, undefined]] = group;
    const what = group.map(([, it]) => it.text).join(' ');
    if (!/\p{Script=Han}/u.test(what) || (first?.furniture ?? whyUnseen) !== whyUnseen) return [];
    return [{ line: first?.furniture ? 0 : at + 1, what, why: first?.furniture ? whyHidden : whyShown }];
  });

/** The headings of a menu that lead on, as far as the text has not begun, for what they are. */
function withoutMenuHeadings(area: readonly PageBlock[]): PageBlock[] {
  const begun = area.findIndex(isSentence);
  return area.map((it, at) =>
    it.level !== undefined && at < begun && isMostlyLinks(it)
      ? { ...it, furniture: '网页的导航、按钮等' }
      : it,
  );
}

/** Reads a decoded page: its main text in lines, the rest of the page told. Throws a Refusal where it holds no word. */
export function readPage(source: string, encoding: string): FileText {
  const html = source.replace(pictures, '$1');
  if (html.length > largest)
    throw new Refusal('网页去掉图片还超过 5 MB，不像一份文件。请在浏览器里复制正文，存为 .txt');
  const page = parsePage(html);
  const unseen = unseenOf(html, page.root);
  const { blocks, asides, shown } = shownBlocks(page, unseen);
  const beside = asides.flatMap(({ kind, what, why }): Remark[] =>
    kind === 'left' && what.trim() !== '' ? [{ line: 0, what: what.trim(), why }] : [],
  );
  const main = mainArea(html, page, { blocks, shown });
  const links = new Set(
    asides.flatMap(({ kind, what, why, at }) => (isFile({ kind, what, why }) ? [at] : [])),
  );
  const { to, foot } = belowArea(blocks, main, (at) => links.has(at) || file.test(blocks[at]?.text ?? ''));
  const { from } = main;
  const inArea = asides.filter(({ at }) => at >= from && at < Math.max(to, 1) && !blocks[at]?.furniture);
  const outside = asides.filter((it) => !inArea.includes(it));
  addAll(beside, [...picturesOf(inArea), ...linksOf(inArea, from), ...filesBeside(outside)]);
  const area = withoutMenuHeadings(blocks.slice(from, to));
  const linesOf = (list: readonly PageBlock[], before: number): SourceLine[] =>
    list.flatMap(({ text, table, level, hangs, begins, furniture }, index): SourceLine[] => {
      if (furniture) return [];
      const more = {
        ...(table ? { table } : {}),
        ...(level ? { level } : {}),
        ...(hangs ? { hangs } : {}),
        ...(begins ? { begins } : {}),
      };
      return [{ line: before + index + 1, text, ...more }];
    });
  const lines = linesOf(area, 0);
  const below = linesOf(blocks.slice(to), to - from);
  const aboveFrom = blocks.length - from;
  const above = linesOf(blocks.slice(0, from), aboveFrom);
  const wordsAbove = above.filter((it) => !isOfSite(blocks[it.line - aboveFrom - 1] as PageBlock));
  const toldAbove = new Set(wordsAbove.map((it) => it.line - aboveFrom - 1));
  if (lines.length === 0)
    throw new Refusal('网页里没有文字。请在浏览器里打开看看，正文可能是图片或另外加载的');
  for (const [why, group] of Map.groupBy(
    area.filter((it) => it.furniture),
    (it) => it.furniture ?? '',
  ))
    addAll(beside, leftOut(group, why));
  beside.push(
    ...leftOut(
      blocks.slice(0, from).filter((_, at) => !toldAbove.has(at)),
      `网页正文以上的导航等（在第 ${aboveFrom + 1}–${blocks.length} 段里）`,
    ),
    ...wordsAbove.map(({ line, text }) => ({ line, what: text, why: whyAbove })),
    ...below.flatMap(({ line, text }) => (line <= foot - from ? [{ line, what: text, why: whyBelow }] : [])),
    ...leftOut(blocks.slice(foot), '网页正文以下的页脚等', foot - from),
  );
  const doubts = inArea.flatMap(({ kind, what, why, at }): Remark[] => {
    if (kind === 'left' && why === whyUnseen && /\p{Script=Han}/u.test(what))
      return [{ line: at - from + 1, what, why: whyHidden }];
    const reason = whyDoubted[kind];
    return reason && what.trim() !== '' ? [{ line: at - from + 1, what: what.trim(), why: reason }] : [];
  });
  doubts.push(
    ...(unseen.isWhole ? [] : [{ line: 0, what: page.title, why: whyManyRules }]),
    ...(main.isWhole ? [{ line: 0, what: page.title, why: whyWhole }] : []),
    ...unseenIn(area),
    ...wordsAbove.flatMap(({ line, text }) =>
      isOfLetter(text) ? [{ line, what: text, why: whyLetterAbove }] : [],
    ),
  );
  if (/LibreOffice|OpenOffice/i.test(page.meta('generator')))
    doubts.push({
      line: 0,
      what: page.meta('generator'),
      why: '这种程序存的网页不标出修订：改稿时删掉的字也在里面。原文件还有修订的，先接受修订再存，或者直接导入原文件',
    });
  const frames = [...page.document.querySelectorAll('iframe,frame,embed,object')] as unknown as Dom[];
  const elsewhere = textElsewhere(html, frames, asides);
  const stated = statedByMetas(page);
  return {
    encoding: `网页，${encoding}`,
    unit: '段',
    lines,
    below,
    above,
    beside,
    doubts,
    elsewhere,
    stated,
    called: calledBy(page, blocks),
  };
}

/** Reads a page (.html) or a piece of one, in the encoding that it states or that its bytes show. */
export function readHtml(bytes: Buffer): FileText {
  const decoded = decodeText(bytes, statedEncoding(bytes));
  if (!decoded)
    throw new Refusal('网页的编码认不出来。请在浏览器里打开，复制正文，存为 UTF-8 的 .txt 再导入');
  return readPage(decoded.text, decoded.encoding);
}
