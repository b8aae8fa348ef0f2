/** Where an element stands and how it is laid out; what colours it has is read anew in each theme. */
export interface Measure {
  /** Not seen, and nothing in it is. */
  hidden: boolean;
  box: DOMRect;
  /** Around its own words, or the whole of a field. */
  words: DOMRect | undefined;
  /** What its `::before` and `::after` put elsewhere than in the line. `undefined`: somewhere. */
  loose: DOMRect[] | undefined;
  display: string;
  position: string;
  transformed: boolean;
  clips: boolean;
  underlined: boolean;
  font: string;
}

/** Measures an element once for each layout of the document. */
export function measure(element: Element): Measure {
  const known = window.gate.measures.get(element);
  if (known) return known;

  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const { display, position } = style;
  const transformed = style.transform !== 'none';

  const aroundWords = (): DOMRect | undefined => {
    let around: DOMRect | undefined;
    const range = document.createRange();
    for (const text of element.childNodes) {
      if (text.nodeType !== Node.TEXT_NODE || !text.nodeValue?.trim()) continue;
      range.selectNode(text);
      const next = range.getBoundingClientRect();
      if (!around) {
        around = next;
        continue;
      }
      const [left, top] = [Math.min(around.left, next.left), Math.min(around.top, next.top)];
      const [right, bottom] = [Math.max(around.right, next.right), Math.max(around.bottom, next.bottom)];
      around = new DOMRect(left, top, right - left, bottom - top);
    }
    return around;
  };

  /** Insets of a positioned part count from the inner edge of the element's border, if that is what it is positioned in. */
  const looseParts = (): DOMRect[] | undefined => {
    const parts: DOMRect[] = [];
    for (const name of ['::before', '::after']) {
      const part = getComputedStyle(element, name);
      if (part.content === 'none' || !/absolute|fixed/.test(part.position)) continue;
      const within = part.position === 'absolute' && display !== 'inline' && position !== 'static';
      if (!within || part.transform !== 'none') return undefined;
      const inset = (side: string) =>
        Number.parseFloat(part.getPropertyValue(side)) +
        Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
      const [top, right, bottom, left] = [inset('top'), inset('right'), inset('bottom'), inset('left')];
      const width = box.width - left - right;
      const height = box.height - top - bottom;
      if (Number.isNaN(width + height)) return undefined;
      parts.push(new DOMRect(box.left + left, box.top + top, width, height));
    }
    return parts;
  };

  const measured: Measure = {
    hidden: !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    box,
    words: /^(input|select|textarea)$/.test(element.localName) ? box : aroundWords(),
    loose: looseParts(),
    display,
    position,
    transformed,
    clips: style.overflow !== 'visible',
    underlined: style.textDecorationLine.includes('underline'),
    font: `${style.fontSize} ${style.fontWeight}`,
  };
  window.gate.measures.set(element, measured);
  return measured;
}
