/** Of axe's own colour functions, which its types leave out. */
interface ColourTools {
  Color: new () => { parseString: (colour: string) => void };
  getContrast: (ground: object, ink: object) => number;
}

/** Whether a computed colour lets through all that is under it. */
export function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
}

/** Of words in a drawing: their colour, and that of the page and of each shape that may be under some of them. */
export interface DrawnColours {
  ink: string;
  grounds: string[];
}

/**
 * The colours of words in a drawing, which axe leaves undecided. Undefined where a shape lies over them, or has no colour of
 * its own (a pattern, or one that others shine through).
 */
export function drawnColours(text: Element): DrawnColours | undefined {
  const drawing = text.closest('svg');
  if (!drawing) return undefined;
  const line = text.getBoundingClientRect();
  // A line is higher than the signs in its middle: what touches its edge alone is not under them.
  const { a = 1, b = 0 } = (text as SVGTextElement).getScreenCTM() ?? {};
  const em = parseFloat(getComputedStyle(text).fontSize) * a;
  const spare = b === 0 ? Math.max(0, Math.min((line.height - em) / 4, em / 8)) : 0;
  const words = { left: line.left, right: line.right, top: line.top + spare, bottom: line.bottom - spare };
  let around: Element | null = drawing;
  while (around && window.gate.isClear(getComputedStyle(around).backgroundColor))
    around = around.parentElement;
  let grounds = [around ? getComputedStyle(around).backgroundColor : 'white'];

  const shinesThrough = (shape: Element): boolean => {
    for (let it: Element | null = shape; it && it !== drawing; it = it.parentElement)
      if (getComputedStyle(it).opacity !== '1') return true;
    return getComputedStyle(shape).fillOpacity !== '1';
  };
  for (const shape of drawing.querySelectorAll(
    'rect, path, circle, ellipse, polygon, image, use, foreignObject',
  )) {
    const box = shape.getBoundingClientRect();
    const { fill } = getComputedStyle(shape);
    const isShape = !['image', 'use', 'foreignObject'].includes(shape.localName);
    const isCrossed =
      box.left < words.right && box.right > words.left && box.top < words.bottom && box.bottom > words.top;
    if (!isCrossed || (isShape && (fill === 'none' || window.gate.isClear(fill)))) continue;
    const isOver = (text.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isOver || !isShape || !fill.startsWith('rgb(') || shinesThrough(shape)) return undefined;
    const isWhollyUnder =
      shape.localName === 'rect' &&
      box.left <= words.left &&
      box.right >= words.right &&
      box.top <= words.top &&
      box.bottom >= words.bottom;
    grounds = isWhollyUnder ? [fill] : [...grounds, fill];
  }
  return { ink: getComputedStyle(text).fill, grounds };
}

/** Whether words in a drawing reach 7:1; undecided where they do on some of the grounds that may be under them. */
export function drawnWords(text: Element): 'good' | 'bad' | 'undecided' {
  const { Color, getContrast } = (window.axe.commons as unknown as { color: ColourTools }).color;
  const colours = window.gate.drawnColours(text);
  if (!colours) return 'undecided';
  const parsed = (colour: string) => {
    const it = new Color();
    it.parseString(colour);
    return it;
  };
  const ink = parsed(colours.ink);
  const good = colours.grounds.filter((ground) => getContrast(parsed(ground), ink) >= 7);
  if (good.length === colours.grounds.length) return 'good';
  return good.length === 0 ? 'bad' : 'undecided';
}
