import { whyLink } from '../source/link.ts';
import { whyStruck } from '../source/struck.ts';
import { withLabel } from '../source/with-label.ts';
import { cellWords } from './cell-words.ts';
import type { Dom } from './dom.ts';
import { hangingLines } from '../source/hanging.ts';
import { whyOfFrame, wordsOfPicture } from './frame-picture.ts';
import { formulaOf, raisedOf } from './formula.ts';
import { isFactBesideFact } from './inline-facts.ts';
import { itemLabels } from './item-labels.ts';
import { hasBegun, type PageAside, type PageBlock, type StylesOfPage } from './page-block.ts';
import { framedText } from '../source/framed.ts';
import type { SourceLine } from '../source/types.ts';
import {
  goneFrom,
  pageCells,
  holdsTables,
  isData,
  isMerged,
  looseIn,
  mayFrame,
  nests,
  pairsOf,
  partsAroundFacts,
  rowsOf,
} from './tables.ts';
import { hides, seenChildren } from './seen-children.ts';
import {
  attributeOf,
  drawn,
  embeddedIn,
  wordsOfDrawn,
  whyDrawn,
  furnitureOf,
  inlines,
  leftOut,
  silent,
  isShortInline,
  tickedBox,
} from './tags.ts';
import { shadowWords, toldOf, whyShadow } from './told-of-element.ts';
import { whyUnseen } from './unseen.ts';
import { collapse, typed } from './white-space.ts';

class ReadingPage {
  readonly blocks: PageBlock[] = [];
  readonly asides: PageAside[] = [];
  #text = '';
  /** Some of it stands as it was typed, line by line. */
  #pre = false;
  /** The number of a list item, for the first line of it. */
  #number = '';
  readonly #styles: StylesOfPage;
  #inCell = false;
  /** The outermost hidden element around what is read. */
  #unseen: Dom | undefined;

  constructor(styles: StylesOfPage) {
    this.#styles = styles;
  }

  readonly #isGone = (node: Dom): boolean => this.#styles.isGone(node) && !this.#styles.isShown(node);

  /** Tells words that the page does not show and that stand in no block of their own. */
  #leaveUnseen(words: string | null, why = whyUnseen): '' {
    if ((words ?? '').trim() !== '') this.#aside('left', collapse(words ?? ''), why);
    return '';
  }

  #flush(element: Dom, furniture: string | undefined, level?: number): void {
    const lines = this.#text.split('\n');
    const first = lines.findIndex((it) => it.trim() !== '');
    const hangs = this.#pre ? hangingLines(lines) : [];
    this.#pre = false;
    for (const [at, line] of lines.entries())
      if (line.trim() !== '') {
        this.blocks.push({
          text: withLabel(this.#number, line.trim()),
          element,
          ...(hangs[at] ? { hangs: true } : {}),
          ...(at === first && /^(?:P|LI)$/i.test(element.tagName ?? '') ? { begins: true } : {}),
          ...(furniture ? { furniture } : {}),
          ...(level ? { level } : {}),
          ...(this.#unseen ? { unseen: this.#unseen } : {}),
        });
        this.#number = '';
      }
    this.#text = '';
  }

  #aside(kind: PageAside['kind'], what: string, why = ''): void {
    this.asides.push({ kind, what, why, at: this.blocks.length });
  }

  /** What an element says that stands within a line and is no plain words; undefined for any other element. */
  #inline(node: Dom, tag: string): string | undefined {
    if (silent.test(tag)) return this.#leaveUnseen(shadowWords(node), whyShadow);
    if ((this.#inCell || isShortInline(node, tag)) && hides(node, this.#styles))
      return this.#leaveUnseen(node.textContent);
    for (const [kind, what, why] of toldOf(node, tag, this.#styles)) this.#aside(kind, what, why);
    const box = tickedBox(node, tag);
    if (box !== '') return box;
    if (drawn.test(tag)) {
      const words = wordsOfDrawn(node);
      if (words !== '') this.#aside('left', words, whyDrawn);
      return '';
    }
    const whyLeft =
      leftOut.find(([names]) => names.test(tag))?.[1] ??
      (this.#styles.isStruck(node) ? whyStruck : undefined);
    if (whyLeft) this.#aside('left', embeddedIn(node) || (node.textContent ?? ''), whyLeft);
    else if (tag === 'IMG') this.#aside('picture', wordsOfPicture(node), whyOfFrame(node));
    else if (/^(?:MATH|SUP|SUB)$/.test(tag)) {
      const { text, told } = tag === 'MATH' ? formulaOf(node) : raisedOf(node, tag);
      if (told) this.#aside(told, text);
      return text;
    } else {
      const words = tag === 'A' ? collapse(node.textContent ?? '').trim() : '';
      const why = whyLink(words, attributeOf(node, 'href'));
      if (why) this.#aside('link', words, why);
      return undefined;
    }
    return '';
  }

  #isInline(node: Dom, tag: string): boolean {
    return inlines.test(tag) && !this.#styles.isBlock(node);
  }

  #seenIn(node: Dom): Dom[] {
    const { children, generated, counted, unseen } = seenChildren(node, this.#styles);
    if (counted) this.#aside('counted', node.textContent ?? '');
    if (generated !== '') this.#aside('generated', generated);
    this.#leaveUnseen(unseen);
    return children;
  }

  /** The words of a cell of a table in one line, what stands on lines of its own apart. */
  readonly #cell = (cell: Dom): string => {
    if ([cell, cell.parentNode].some((it) => it && hides(it, this.#styles)))
      return this.#leaveUnseen(cell.textContent);
    this.#inCell = true;
    const text = cellWords(cell, {
      inlineOf: (node, tag) => this.#inline(node, tag),
      isInline: (node, tag) => this.#isInline(node, tag),
      seenIn: (node) => this.#seenIn(node),
      listStyle: this.#styles.listStyle,
    });
    this.#inCell = false;
    return text;
  };

  walk(node: Dom, block: Dom, furniture: string | undefined, pre: boolean): void {
    if (node.nodeType === 3) {
      this.#text += pre ? (node.textContent ?? '') : typed(node.textContent ?? '');
      this.#pre ||= pre;
    }
    if (node.nodeType !== 1) return;
    const tag = node.tagName?.toUpperCase() ?? '';
    const inline = this.#inline(node, tag);
    if (inline !== undefined) this.#text += inline;
    else if (tag === 'BR' || tag === 'HR') this.#text += '\n';
    else this.#walkElement(node, tag, block, furniture, pre);
  }

  #walkElement(node: Dom, tag: string, block: Dom, furniture: string | undefined, pre: boolean): void {
    const { isHidden, isShown } = this.#styles;
    if (!isHidden(node)) {
      this.#walkShown(node, tag, block, furniture, pre);
      return;
    }
    this.#flush(block, furniture);
    const around = this.#unseen;
    const own = furniture ?? (isShown(node) ? undefined : whyUnseen);
    if (!around || own !== furniture) this.#unseen = node;
    this.#walkShown(node, tag, block, own, pre);
    this.#flush(block, own);
    this.#unseen = around;
  }

  #walkShown(node: Dom, tag: string, block: Dom, furniture: string | undefined, pre: boolean): void {
    const own = furniture ?? furnitureOf(node);
    const inside = (at: Dom): void => {
      for (const it of this.#seenIn(node)) this.walk(it, at, own, pre || tag === 'PRE');
    };
    if (this.#isInline(node, tag) && own === furniture) {
      if (isFactBesideFact(node)) this.#text += ' ';
      inside(block);
      return;
    }
    this.#flush(block, furniture);
    if (tag === 'TABLE' && this.#table(node, own)) return;
    if (tag === 'DL' && this.#facts(node, own)) return;
    if (tag === 'OL' || tag === 'UL') {
      const labels = itemLabels(node, this.#styles.listStyle);
      for (const item of node.childNodes) {
        if (item.nodeType === 1) this.#number = labels.get(item) ?? '';
        this.walk(item, item.nodeType === 1 ? item : node, own, pre);
        this.#flush(item.nodeType === 1 ? item : node, own);
        this.#number = '';
      }
    } else inside(node);
    this.#flush(node, own, Number(/^H([1-6])$/.exec(tag)?.[1] ?? 0) || undefined);
  }

  /** Reads a table of values; false for one that only sets the page. */
  #table(node: Dom, furniture: string | undefined): boolean {
    const holds = nests(node);
    const parts = hasBegun(this.blocks) ? null : partsAroundFacts(node);
    if (holds && !parts && !holdsTables(node)) return false;
    if (!parts && !isData(rowsOf(node, (cell) => collapse(cell.textContent ?? '').trim(), this.#isGone)))
      return false;
    for (const it of goneFrom(node, this.#isGone)) this.#leaveUnseen(it.textContent);
    for (const part of looseIn(node)) this.#part(part, node, furniture);
    if (parts) {
      for (const part of parts)
        if (Array.isArray(part))
          this.#rows(
            node,
            part.map((row) => row.map(this.#cell)),
            furniture,
          );
        else this.#part(part, part, furniture);
      return true;
    }
    if (!holds && mayFrame(node) && this.#framed(node, furniture)) return true;
    const rows = rowsOf(node, this.#cell, this.#isGone);
    const text = rows
      .flat()
      .filter((it) => it !== '')
      .join(' ');
    if (isMerged(node) && !furniture) this.#aside('merged', text);
    if (holds && !furniture) this.#aside('nested', text);
    this.#rows(node, rows, furniture);
    return true;
  }

  #part(part: Dom, block: Dom, furniture: string | undefined): void {
    this.walk(part, block, furniture, false);
    this.#flush(block, furniture);
  }

  #rows(element: Dom, table: string[][], furniture: string | undefined): void {
    const text = table
      .flat()
      .filter((it) => it !== '')
      .join(' ');
    this.blocks.push({
      ...{ text, table, element },
      ...(furniture ? { furniture } : {}),
      ...(this.#unseen ? { unseen: this.#unseen } : {}),
    });
  }

  /** Reads a table that only frames a text, in rows of 标题, 文号 and 内容; false for any other. */
  #framed(node: Dom, furniture: string | undefined): boolean {
    const from = this.blocks.length;
    const asides = this.asides.length;
    const rows = pageCells(node).map((row) =>
      row.map((cell): SourceLine[] => {
        const first = this.blocks.length;
        this.walk(cell, cell, furniture, false);
        this.#flush(cell, furniture);
        return this.blocks.slice(first).map((it, index) => ({ line: first + index, text: it.text }));
      }),
    );
    const read = this.blocks.splice(from);
    const lines = framedText(rows);
    this.asides.length = lines ? this.asides.length : asides;
    for (const { line, text, level } of lines ?? []) {
      const block = read[line - from];
      if (block) this.blocks.push({ ...block, text, ...(level ? { level } : {}) });
    }
    return lines !== null;
  }

  /** Reads a list of names with a value each as a table of two columns; false for any other list. */
  #facts(node: Dom, furniture: string | undefined): boolean {
    const rows = pairsOf(node, this.#cell);
    if (rows !== null) this.#rows(node, rows, furniture);
    return rows !== null;
  }

  run(root: Dom): void {
    this.walk(root, root, undefined, false);
    this.#flush(root, undefined);
  }
}

/** The lines and tables of a page in reading order, furniture marked, and what stands beside its words. */
export function pageBlocksOf(root: Dom, styles: StylesOfPage): { blocks: PageBlock[]; asides: PageAside[] } {
  const page = new ReadingPage(styles);
  page.run(root);
  return { blocks: page.blocks, asides: page.asides };
}
