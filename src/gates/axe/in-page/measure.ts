/** A rectangle in CSS pixels from the corner of the window, as a plain value: reading a `DOMRect` is a call each time. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where an element stands and how it is laid out; what colours it has is read anew in each theme. */
export interface Placement {
  /** Not seen, and nothing in it is. */
  hidden: boolean;
  box: Box;
  /** Around its own words, or the whole of a field. */
  words: Box | undefined;
  /** What its `::before` and `::after` put elsewhere than in the line. `undefined`: somewhere. */
  loose: Box[] | undefined;
  display: string;
  position: string;
  transformed: boolean;
  clips: boolean;
  scrolls: boolean;
  underlined: boolean;
  /** What it does to all that is in it; empty for nothing. */
  effects: string;
  font: string;
}

/** Measures an element once for each layout of the document. */
export function measure(element: Element): Placement {
  const known = window.gate.measures.get(element);
  if (known) return known;

  const style = getComputedStyle(element);
  const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });
  const box = boxOf(element.getBoundingClientRect());
  const { display, position } = style;
  const transformed = style.transform !== 'none';

  const aroundWords = (): Box | undefined => {
    let around: Box | undefined;
    const range = document.createRange();
    for (const text of element.childNodes) {
      if (text.nodeType !== Node.TEXT_NODE || !text.nodeValue?.trim()) continue;
      range.selectNode(text);
      const next = boxOf(range.getBoundingClientRect());
      around = {
        left: Math.min(around?.left ?? next.left, next.left),
        top: Math.min(around?.top ?? next.top, next.top),
        right: Math.max(around?.right ?? next.right, next.right),
        bottom: Math.max(around?.bottom ?? next.bottom, next.bottom),
      };
    }
    return around;
  };

  /** Insets of a positioned part count from the inner edge of the element's border, if that is what it is positioned in. */
  const looseParts = (): Box[] | undefined => {
    const parts: Box[] = [];
    for (const name of ['::before', '::after']) {
      const part = getComputedStyle(element, name);
      if (part.content === 'none' || !/absolute|fixed/.test(part.position)) continue;
      const within = part.position === 'absolute' && display !== 'inline' && position !== 'static';
      if (!within || part.transform !== 'none') return undefined;
      const inset = (side: string) =>
        Number.parseFloat(part.getPropertyValue(side)) +
        Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
      const [left, top] = [box.left + inset('left'), box.top + inset('top')];
      const [right, bottom] = [box.right - inset('right'), box.bottom - inset('bottom')];
      if (Number.isNaN(left + top + right + bottom)) return undefined;
      parts.push({ left, top, right, bottom });
    }
    return parts;
  };

  const { opacity, filter, mixBlendMode, backgroundClip } = style;
  const effects = `${opacity} ${filter} ${mixBlendMode} ${backgroundClip}`;

  const measured: Placement = {
    hidden: !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    box,
    words: /^(input|select|textarea)$/.test(element.localName) ? box : aroundWords(),
    loose: looseParts(),
    display,
    position,
    transformed,
    clips: style.overflow !== 'visible',
    scrolls: /auto|scroll/.test(style.overflow),
    underlined: style.textDecorationLine.includes('underline'),
    effects: effects === '1 none normal border-box' ? '' : effects,
    font: `${style.fontSize} ${style.fontWeight}`,
  };
  window.gate.measures.set(element, measured);
  return measured;
}
