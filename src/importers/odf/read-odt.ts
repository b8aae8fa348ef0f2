import { accountOf, wordsBelow, type Account } from '../source/account.ts';
import { whyBoxed, whyShape } from '../source/boxed.ts';
import { openArchive } from '../source/archive.ts';
import { whyFootnote } from '../source/footnote.ts';
import { whyLink } from '../source/link.ts';
import { framedText } from '../source/framed.ts';
import { whyMerged } from '../source/merged.ts';
import { whyPale, whyPaleOnGround } from '../source/pale.ts';
import { raisedText } from '../source/raised.ts';
import { Refusal, type FileText, type Remark, type SourceLine } from '../source/types.ts';
import { childOf, descendantsOf, elementsOf, parseXml, type Element } from '../source/xml.ts';
import { odfBoxesOf } from './boxes.ts';
import { fieldNamespace, formFieldOf, wordsOfControls } from './form-field.ts';
import { hiddenColumnsOf, isHiddenPart, repeats, rowsOrHidden, whyHiddenPart } from './hidden-parts.ts';
import { listCounter } from './lists.ts';
import { odfStyles, type OdfStyles } from './text-styles.ts';
import { withLabel } from '../source/with-label.ts';

const namespace = 'urn:oasis:names:tc:opendocument:xmlns';
const prefixes: Record<string, string> = Object.fromEntries<string>([
  ...['office', 'text', 'table', 'style', 'meta', 'form'].map((it): [string, string] => [
    `${namespace}:${it}:1.0`,
    it,
  ]),
  [`${namespace}:drawing:1.0`, 'draw'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  [`${namespace}:xsl-fo-compatible:1.0`, 'fo'],
  fieldNamespace,
]);

const whyNotFilled = '占位的提示文字，还没有填写，照样导入了；请在原文件里填上或者删去，再导入';
const whyLinked = '链接的另一份文件，这里存着的文字照样导入了，请对照那份文件核对';

const framesOfPages = ['style:header', 'style:footer'].flatMap((it) =>
  ['', '-left', '-first'].map((of) => `${it}${of}`),
);

const leftOut: [RegExp, string][] = [
  [/^text:tracked-changes$/, '修订中已删除的文字'],
  [/^text:(?:table-of-content|.*-index)$/, '自动生成的目录，没有导入'],
  [/^text:note$/, whyFootnote],
  [/^office:annotation$/, '批注不是文件的文字'],
  [/^text:ruby-text$/, '注音没有导入'],
  [/^draw:/, '图片或图形里的文字没有导入，请看是否要写进正文'],
];

/** Whether a field or a section says that what it holds is hidden now (ODF 1.3, 19.812). */
const isHiddenNow = ({ attributes }: Element): boolean => attributes['text:is-hidden'] === 'true';

/** Why an element is no text of the document, by what it is; undefined where it is. */
function whyLeftOut(element: Element): string | undefined {
  const { name, attributes } = element;
  if (name === 'text:hidden-text' && attributes['text:is-hidden'] !== 'false') return '隐藏文字';
  if (attributes['text:display'] === 'none' || (name === 'text:section' && isHiddenNow(element)))
    return '隐藏文字';
  if (name === 'loext:content-control' && attributes['loext:showing-place-holder'] === 'true')
    return '内容控件的提示文字，没有填写';
  return leftOut.find(([names]) => names.test(name))?.[1];
}

/** A cell or row as often as the file says that it is repeated (ODF 1.3, 19.677), within bounds. */
const repeated = <Value>(times: string | undefined, value: Value): Value[] =>
  Array.from({ length: repeats(times) }, () => value);

/** Reads the blocks of an OpenDocument text, its styles at hand. */
class Reader {
  readonly lines: SourceLine[] = [];
  /** Those of the lines that stand in a text box. */
  readonly boxed = new Set<SourceLine>();
  private paragraphs = 0;
  private readonly account: Account;
  private readonly styles: OdfStyles;
  /** In a table or a box, which may be filled with a colour. */
  private onGround = false;
  private readonly counter;

  constructor(styles: readonly Element[], beside: Remark[], doubts: Remark[]) {
    this.account = accountOf(() => this.paragraphs, beside, doubts);
    this.styles = odfStyles(styles);
    this.counter = listCounter(
      styles.flatMap((it) => [
        ...descendantsOf(it, 'text:list-style'),
        ...descendantsOf(it, 'text:outline-style'),
      ]),
    );
  }

  /** Why the words of a paragraph or a span are not read, by their style; white ones in a table or a box are told and read. */
  private whyUnread(element: Element): string | undefined {
    const why = this.styles.whyUnread(element);
    return why ?? (this.styles.isPale(element) && !this.onGround ? whyPale : undefined);
  }

  /** Tells white words that are read, since they may stand on a ground. */
  private tellPale(element: Element): void {
    if (this.onGround && this.styles.isPale(element))
      this.account.doubt(wordsBelow(element), whyPaleOnGround);
  }

  private inline(element: Element): string {
    return element.children
      .map((it): string => {
        if (typeof it === 'string') return it.replace(/[ \t\r\n]+/g, ' ');
        if (it.name === 'text:s') return ' '.repeat(Math.min(Number(it.attributes['text:c'] ?? 1), 100));
        if (it.name === 'text:tab') return '\t';
        if (it.name === 'text:line-break') return '\n';
        if (it.name === 'field:fieldmark') {
          const field = formFieldOf(it);
          if (field === undefined)
            this.account.tell(it.attributes['field:type'] ?? '', '窗体域没有导入，请核对原文');
          return field ?? '';
        }
        const reason = whyLeftOut(it) ?? this.whyUnread(it);
        if (reason === undefined && /^text:|^loext:content-control$/.test(it.name)) {
          this.tellPale(it);
          const place = this.styles.raises(it);
          const words = this.inline(it);
          if (it.name === 'text:placeholder') this.account.doubt(words, whyNotFilled);
          const link = it.name === 'text:a' ? whyLink(words, it.attributes['xlink:href'] ?? '') : undefined;
          if (link) this.account.tell(words, link);
          return place ? raisedText(words, place, this.account.doubt) : words;
        }
        if (reason === undefined) this.account.leaveUnknown(it);
        else this.leave(it, reason);
        return '';
      })
      .join('');
  }

  /** The text boxes of a paragraph, frame or shape whose words are read. */
  private boxesOf(element: Element): ReturnType<typeof odfBoxesOf> {
    return odfBoxesOf(element, (it) => this.whyUnread(it) !== undefined);
  }

  /** Reads what stands in a cell or a box. */
  private within(element: Element): void {
    const before = this.onGround;
    this.onGround = true;
    elementsOf(element).forEach((it) => this.block(it));
    this.onGround = before;
  }

  private readBox(box: Element): void {
    const from = this.lines.length;
    this.within(box);
    const lines = this.lines.slice(from);
    lines.forEach((it) => this.boxed.add(it));
    this.account.doubt(lines.map((it) => it.text).join(' '), whyBoxed);
  }

  private leave(element: Element, why: string): void {
    const { before: boxes } = element.name.startsWith('draw:') ? this.boxesOf(element) : { before: [] };
    boxes.forEach(this.account.settle);
    const open = this.account.open(element);
    this.account.settle(element);
    if (open.length > 0) this.account.tell(open.map(wordsBelow).join(' '), why);
    else if (boxes.length === 0 && element.name === 'draw:frame')
      this.account.tell('图片或嵌入对象', '没有导入，请看里面是否有文字');
    else if (this.styles.isFilled(element) && wordsBelow(element).trim() === '')
      this.account.tell('没有字的图形', whyShape);
  }

  private paragraph(element: Element, label: string): void {
    const isRead = this.whyUnread(element) === undefined;
    const boxes = isRead ? this.boxesOf(element) : { before: [], after: [] };
    boxes.before.forEach((it) => this.readBox(it));
    this.words(element, label);
    boxes.after.forEach((it) => this.readBox(it));
  }

  private words(element: Element, label: string): void {
    this.paragraphs += 1;
    const isHidden = descendantsOf(element, 'text:hidden-paragraph').some(isHiddenNow);
    const why = isHidden ? '隐藏文字' : this.whyUnread(element);
    if (why !== undefined) {
      this.account.leave(element, why);
      return;
    }
    this.tellPale(element);
    const words = this.inline(element);
    this.account.settle(element);
    if (words.trim() === '') return;
    const level =
      element.name === 'text:h' ? Number(element.attributes['text:outline-level'] ?? 1) : undefined;
    withLabel(label, words.trimStart())
      .split('\n')
      .forEach((it, index) => {
        if (it.trim() === '') return;
        const outline = level !== undefined && index === 0 ? { level } : {};
        this.lines.push({ line: this.paragraphs, text: it.trim(), ...outline });
      });
  }

  private list(list: Element, outer: string, level: number): void {
    const style = list.attributes['text:style-name'] ?? outer;
    const goesOn =
      list.attributes['text:continue-numbering'] === 'true' ||
      list.attributes['text:continue-list'] !== undefined;
    if (level === 1) this.counter.begin(style, goesOn);
    for (const item of elementsOf(list)) {
      const start = item.attributes['text:start-value'];
      const [first] = elementsOf(item);
      const isNumbered = item.name === 'text:list-item' && first?.name !== 'text:list';
      const label = isNumbered
        ? this.counter.label(style, level, start === undefined ? undefined : Number(start))
        : '';
      if (label === null) this.account.tell('自动编号', '自动编号的格式不认识，没有导入，请核对');
      elementsOf(item).forEach((it, index) => this.block(it, index === 0 ? (label ?? '') : '', style, level));
    }
  }

  private table(table: Element): void {
    const line = this.paragraphs + 1;
    const hidden = hiddenColumnsOf(table);
    const rows = rowsOrHidden(table).flatMap((row) => {
      if (isHiddenPart(row)) this.account.leave(row, whyHiddenPart);
      if (row.name !== 'table:table-row' || isHiddenPart(row)) return [];
      let column = 0;
      const cells = elementsOf(row).flatMap((cell): SourceLine[][] => {
        const times = repeats(cell.attributes['table:number-columns-repeated']);
        const shown = Array.from({ length: times }, (_, at) => at + column).filter((it) => !hidden[it]);
        column += times;
        if (shown.length === 0) {
          this.account.leave(cell, whyHiddenPart);
          return [];
        }
        const from = this.lines.length;
        this.within(cell);
        const lines = this.lines.splice(from);
        return shown.map(() => lines);
      });
      return repeated(
        cells.some((it) => it.length > 0) ? row.attributes['table:number-rows-repeated'] : '1',
        cells,
      );
    });
    const cells = rows.map((row) => row.map((cell) => cell.map((it) => it.text).join(' ')));
    const words = cells.flat().filter((it) => it !== '');
    if (words.length === 0) return;
    if (descendantsOf(table, 'table:covered-table-cell').length > 0)
      this.account.doubt(words.join(' '), whyMerged);
    const framed = framedText(rows);
    this.lines.push({ line, text: words.join(' '), table: cells, ...(framed ? { framed } : {}) });
  }

  /** Reads a block: a paragraph, a heading, a list, a table, a section. */
  block(element: Element, label = '', style = '', level = 0): void {
    const { name } = element;
    const why = whyLeftOut(element);
    if (why !== undefined) {
      if (name.startsWith('draw:')) this.boxesOf(element).before.forEach((it) => this.readBox(it));
      this.leave(element, why);
    } else if (name === 'text:h' && label === '' && element.attributes['text:is-list-header'] !== 'true')
      this.paragraph(
        element,
        this.counter.label('', Number(element.attributes['text:outline-level'] ?? 1)) ?? '',
      );
    else if (name === 'text:p' || name === 'text:h') this.paragraph(element, label);
    else if (name === 'text:list') this.list(element, style, level + 1);
    else if (name === 'table:table') this.table(element);
    else if (name === 'text:numbered-paragraph') {
      const own = element.attributes['text:style-name'] ?? style;
      const at = Number(element.attributes['text:level'] ?? 1);
      const number = this.counter.label(own, at) ?? '';
      elementsOf(element).forEach((it) => this.block(it, number, own, at));
    } else if (name === 'office:forms')
      this.account.tell(wordsOfControls(element).join(' '), '表单控件里的文字没有导入，请看是否要写进正文');
    else if (name === 'text:section-source')
      this.account.tell(element.attributes['xlink:href'] ?? '', whyLinked);
    else if (name === 'text:section' || name === 'office:text')
      elementsOf(element).forEach((it) => this.block(it));
    else this.account.leaveUnknown(element);
  }
}

/**
 * Reads an OpenDocument text (.odt, ISO/IEC 26300): paragraphs with the numbers of their lists, headings with their
 * level, tables; what is no text of it is told. Throws a Refusal where it is damaged or holds no word.
 */
export function readOdt(bytes: Buffer): FileText {
  const archive = openArchive(bytes);
  const content = parseXml(archive.text('content.xml'), prefixes);
  const styles = archive.names.includes('styles.xml') ? [parseXml(archive.text('styles.xml'), prefixes)] : [];
  const text = childOf(content, 'office:body', 'office:text');
  const beside: Remark[] = [];
  const doubts: Remark[] = [];
  const reader = new Reader([...styles, content], beside, doubts);
  if (text) reader.block(text);
  const frames = styles.flatMap((it) => framesOfPages.flatMap((name) => descendantsOf(it, name)));
  for (const frame of frames) accountOf(() => 0, beside, doubts).leave(frame, '页眉页脚不是正文');
  if (reader.lines.every((it) => reader.boxed.has(it)))
    throw new Refusal(
      'OpenDocument 文件里没有正文文字。请看文字是不是都在文本框或图片里，剪切到正文里再导入',
    );
  return { encoding: 'OpenDocument', unit: '段', lines: reader.lines, beside, doubts, wholeParagraphs: true };
}
