/**
 * Which words axe must judge for contrast. It measures ink against ground, size and weight; all of these are computed
 * styles. So where a box lies within its parent's and overlaps no sibling, nothing but its ancestors is under its words,
 * and words of the same ink on the same grounds get the same verdict. Runs in the browser, alone: see `in-page.ts`.
 */
declare global {
  interface Window {
    /** Combinations of ink and grounds that axe has passed on this stage. */
    goodColours: Set<string>;
    /** What axe has to judge in this document, in this theme, and the combination each stands for. */
    colourCases: Map<Element, string>;
  }
}

/**
 * Finds what must be judged in the document on the stage: one element for each combination that has not been passed yet,
 * and each whose words something else may cover, or that is drawn. Returns how many there are, and how many links in a line
 * have no underline, so that their colour has to tell them from the words around them.
 */
export function findColourCases(): { cases: number; bareLinks: number } {
  interface Words {
    element: Element;
    box: DOMRect;
    colours: string;
    alone: boolean;
  }
  const words: Words[] = [];
  const covers: { element: Element; box: DOMRect }[] = [];
  const cases = (window.colourCases = new Map<Element, string>());
  const slack = 2;
  let bareLinks = 0;

  const within = (inner: DOMRect, outer: DOMRect): boolean =>
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack;
  const overlap = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
  /** Cut down to nothing or out of the page, for screen readers or until it gets the focus. */
  const unseen = ({ width, height, right, bottom }: DOMRect): boolean =>
    width <= 1 || height <= 1 || right <= 0 || bottom <= 0;
  const isClear = (colour: string): boolean => /^(transparent|rgba\(.*, 0\))$/.test(colour);

  /** Of the children of one parent, those whose boxes overlap; words in a line are laid side by side by nature. */
  const crossing = (boxes: Map<Element, DOMRect>): Set<Element> => {
    const found = new Set<Element>();
    const blocks = [...boxes]
      .filter(([element]) => getComputedStyle(element).display !== 'inline')
      .sort(([, a], [, b]) => a.top - b.top);
    blocks.forEach(([element, box], index) => {
      for (const [other, below] of blocks.slice(index + 1)) {
        if (below.top >= box.bottom) break;
        if (overlap(box, below)) found.add(element).add(other);
      }
    });
    return found;
  };

  const textBox = (element: Element): DOMRect | undefined => {
    const range = document.createRange();
    const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.nodeValue?.trim());
    const [first, last] = [texts.at(0), texts.at(-1)];
    if (!first || !last) return undefined;
    range.setStartBefore(first);
    range.setEndAfter(last);
    return range.getBoundingClientRect();
  };

  const coversItself = (element: Element): boolean =>
    ['::before', '::after'].some((part) => {
      const style = getComputedStyle(element, part);
      return style.content !== 'none' && ['absolute', 'fixed'].includes(style.position);
    });

  const everywhere = new DOMRect(-1e7, -1e7, 2e7, 2e7);
  const visit = (element: Element, box: DOMRect, parent: DOMRect, grounds: string, alone: boolean): void => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
    if (element.localName === 'svg') {
      for (const drawn of element.querySelectorAll('text')) cases.set(drawn, '');
      return;
    }
    const style = getComputedStyle(element);
    const { position, backgroundColor, backgroundImage, opacity, filter, mixBlendMode, backgroundClip } =
      style;
    if (
      element.localName === 'a' &&
      style.display === 'inline' &&
      !style.textDecorationLine.includes('underline')
    )
      bareLinks += 1;
    const paint = [backgroundImage, opacity, filter, mixBlendMode, backgroundClip].join(' ');
    const bare = paint === 'none 1 none normal border-box' && isClear(backgroundColor);
    const under = bare ? grounds : `${grounds}|${backgroundColor} ${paint}`;
    const flat = style.display === 'contents';
    // An inline box that paints nothing covers nothing: what counts is where its words are.
    const room = flat ? everywhere : style.display === 'inline' && bare ? parent : box;
    const loose =
      !flat &&
      (/absolute|fixed/.test(position) ||
        style.transform !== 'none' ||
        (room === box && !within(box, parent)));
    if (loose && unseen(box)) return;
    if (loose) covers.push({ element, box });
    const clear = alone && !loose && !coversItself(element);

    const text = /^(input|select|textarea)$/.test(element.localName) ? box : textBox(element);
    if (text) {
      const inside = within(text, room);
      if (!inside) covers.push({ element, box: text });
      const ink = [
        style.color,
        style.fontSize,
        style.fontWeight,
        style.textShadow,
        style.webkitTextFillColor,
      ];
      words.push({ element, box: text, colours: `${ink.join(' ')}${under}`, alone: clear && inside });
    }
    const boxes = new Map([...element.children].map((child) => [child, child.getBoundingClientRect()]));
    const crossed = crossing(boxes);
    // What overflows a box that clips is not seen there.
    const childRoom = style.overflow === 'visible' ? room : everywhere;
    for (const [child, childBox] of boxes)
      visit(child, childBox, childRoom, under, clear && !crossed.has(child));
  };
  visit(document.documentElement, everywhere, everywhere, '', true);

  const seen = new Set<string>();
  for (const { element, box, colours, alone } of words) {
    const covered = () => covers.some((it) => !it.element.contains(element) && overlap(it.box, box));
    if (!alone || covered()) cases.set(element, '');
    else if (!window.goodColours.has(colours) && !seen.has(colours)) {
      seen.add(colours);
      cases.set(element, colours);
    }
  }
  return { cases: cases.size, bareLinks };
}
