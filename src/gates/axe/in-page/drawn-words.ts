/** Of axe's own colour functions, which its types leave out. */
interface ColourTools {
  Color: new () => { parseString: (colour: string) => void };
  getContrast: (ground: object, ink: object) => number;
}

/**
 * Judges words in a drawing, which axe leaves undecided. Where no shape of the drawing is under them, their ground is the
 * page's, and they must reach 7:1.
 */
export function drawnWords(text: Element): 'good' | 'bad' | 'undecided' {
  const { Color, getContrast } = (window.axe.commons as unknown as { color: ColourTools }).color;
  const drawing = text.closest('svg');
  if (!drawing) return 'undecided';
  const { left, right, top, bottom } = text.getBoundingClientRect();
  const under = [...drawing.querySelectorAll('rect, path, circle, polygon')].some((shape) => {
    const box = shape.getBoundingClientRect();
    const crosses = box.left < right && box.right > left && box.top < bottom && box.bottom > top;
    return crosses && getComputedStyle(shape).fill !== 'none';
  });
  if (under) return 'undecided';
  let around: Element | null = drawing;
  while (around && /^(transparent|rgba\(.*, 0\))$/.test(getComputedStyle(around).backgroundColor))
    around = around.parentElement;
  const [ground, ink] = [new Color(), new Color()];
  ground.parseString(around ? getComputedStyle(around).backgroundColor : 'white');
  ink.parseString(getComputedStyle(text).fill);
  return getContrast(ground, ink) >= 7 ? 'good' : 'bad';
}
