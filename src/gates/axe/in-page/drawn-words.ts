/** Of axe's own colour functions, which its types leave out. */
interface ColourTools {
  Color: new () => { parseString: (colour: string) => void };
  getContrast: (ground: object, ink: object) => number;
}

/** Whether a computed colour lets through all that is under it. */
export function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
}

/**
 * Ink and ground of words in a drawing, which axe leaves undecided: where no shape of the drawing is under them, their
 * ground is the page's. Undefined where one is.
 */
export function drawnColours(text: Element): { ink: string; ground: string } | undefined {
  const drawing = text.closest('svg');
  if (!drawing) return undefined;
  const { left, right, top, bottom } = text.getBoundingClientRect();
  const under = [...drawing.querySelectorAll('rect, path, circle, polygon')].some((shape) => {
    const box = shape.getBoundingClientRect();
    const crosses = box.left < right && box.right > left && box.top < bottom && box.bottom > top;
    return crosses && getComputedStyle(shape).fill !== 'none';
  });
  if (under) return undefined;
  let around: Element | null = drawing;
  while (around && window.gate.isClear(getComputedStyle(around).backgroundColor))
    around = around.parentElement;
  const ground = around ? getComputedStyle(around).backgroundColor : 'white';
  return { ink: getComputedStyle(text).fill, ground };
}

/** Whether words in a drawing reach 7:1. */
export function drawnWords(text: Element): 'good' | 'bad' | 'undecided' {
  const { Color, getContrast } = (window.axe.commons as unknown as { color: ColourTools }).color;
  const colours = window.gate.drawnColours(text);
  if (!colours) return 'undecided';
  const [ground, ink] = [new Color(), new Color()];
  ground.parseString(colours.ground);
  ink.parseString(colours.ink);
  return getContrast(ground, ink) >= 7 ? 'good' : 'bad';
}
