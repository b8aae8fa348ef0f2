/** One sentence of the page: its words, where they stand, and the paragraph that they belong to. */
export interface Sentence {
  words: string;
  range: Range;
  paragraph: number;
}

const silent = 'script, style, template, noscript, svg, [aria-hidden=true], button, dialog';
const paragraphs =
  'p, li, dt, dd, h1, h2, h3, h4, h5, h6, th, td, caption, figcaption, summary, blockquote, label, legend';

const isShown = (element: Element): boolean =>
  typeof element.checkVisibility === 'function'
    ? element.checkVisibility()
    : element.getClientRects().length > 0;

/** Where the sentences of this text begin and end; the whole of it in a browser that can't tell. */
function* stretches(text: string): Generator<[start: number, end: number]> {
  if (typeof Intl.Segmenter !== 'function') {
    yield [0, text.length];
    return;
  }
  for (const { index, segment } of new Intl.Segmenter('zh', { granularity: 'sentence' }).segment(text)) {
    yield [index, index + segment.length];
  }
}

/** The words that are shown in this element, in the order of reading, in paragraphs. */
function blocks(root: Element): Text[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = new Map<Element, Text[]>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || parent.closest(silent) || !isShown(parent)) continue;
    const block = parent.closest(paragraphs) ?? parent;
    const texts = found.get(block) ?? [];
    texts.push(node as Text);
    found.set(block, texts);
  }
  return [...found.values()];
}

/** Where the sign at this offset of the joined texts stands. */
function placeOf(texts: readonly Text[], offset: number): [Text, number] | undefined {
  let before = 0;
  for (const text of texts) {
    if (offset <= before + text.length) return [text, offset - before];
    before += text.length;
  }
  return undefined;
}

/** Every sentence that is shown in this element. */
export function sentencesIn(root: Element): Sentence[] {
  return blocks(root).flatMap((texts, paragraph) => {
    const joined = texts.map((it) => it.data).join('');
    return [...stretches(joined)].flatMap(([start, end]) => {
      const words = joined.slice(start, end).replace(/\s+/g, ' ').trim();
      const from = placeOf(texts, start + (/^\s*/.exec(joined.slice(start, end))?.[0].length ?? 0));
      const to = placeOf(texts, end);
      if (!words || !from || !to) return [];
      const range = document.createRange();
      range.setStart(...from);
      range.setEnd(...to);
      return [{ words, range, paragraph }];
    });
  });
}

/** The sentence that a selection begins in; the first of all where it begins in none. */
export function firstOf(sentences: readonly Sentence[], selected: Range | undefined): number {
  if (!selected) return 0;
  const found = sentences.findIndex((it) => it.range.compareBoundaryPoints(Range.START_TO_END, selected) > 0);
  return Math.max(found, 0);
}
