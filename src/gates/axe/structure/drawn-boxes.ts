import { isTag, type Element } from 'domhandler';
import { textContent } from 'domutils';

/** How far an element of a drawing is moved, in its units. */
export interface Shift {
  x: number;
  y: number;
}

/** A rectangle in the units of a drawing. */
export interface DrawnBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Height of a line: larger than that of any words of a drawing, so that an estimate never says clear of what is not. */
const size = 20;

/** A length in units or in heights of a line; not a number where it is in another measure. */
const figure = (text = '0'): number =>
  text.endsWith('em') ? Number(text.slice(0, -2)) * size : Number(text);

/** The shift of an element in a part that is shifted; undefined where it is turned, scaled or placed by another rule. */
export function shiftOf({ attribs }: Element, around: Shift): Shift | undefined {
  const { transform, style } = attribs;
  if (style?.includes('transform')) return undefined;
  if (transform === undefined) return around;
  const moved = /^translate\(\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?\s*\)$/.exec(transform);
  return moved ? { x: around.x + figure(moved[1]), y: around.y + figure(moved[2]) } : undefined;
}

const boxFrom = (left: number, top: number, right: number, bottom: number): DrawnBox | undefined =>
  [left, top, right, bottom].every(Number.isFinite) ? { left, top, right, bottom } : undefined;

/** Room that words take at most. Words in parts that are placed by themselves have none that can be told. */
export function boxOfWords(element: Element, { x, y }: Shift): DrawnBox | undefined {
  if (element.children.some((it) => 'attribs' in it)) return undefined;
  const { attribs } = element;
  const width = [...textContent(element)].reduce((sum, sign) => sum + (sign > '\u2e80' ? 1 : 0.65), 0) * size;
  const anchor = anchorOf(element);
  const left = x + figure(attribs['x']) + figure(attribs['dx']);
  const line = y + figure(attribs['y']) + figure(attribs['dy']);
  return boxFrom(
    left - (anchor === 'start' ? 0 : width),
    line - size,
    left + (anchor === 'end' ? 0 : width),
    line + size * 0.3,
  );
}

/** Which end of its words a text is placed by, as it or a part around it says. */
function anchorOf(element: Element): string {
  for (let it: Element['parent'] | Element = element; it && isTag(it); it = it.parent)
    if (it.attribs['text-anchor']) return it.attribs['text-anchor'];
  return 'start';
}

/** Around a shape; of a path around all points that it names, so only where these are absolute. */
export function boxOfShape({ name, attribs }: Element, { x, y }: Shift): DrawnBox | undefined {
  const of = (attribute: string): number => figure(attribs[attribute]);
  if (name === 'rect') {
    const [left, top] = [x + of('x'), y + of('y')];
    return boxFrom(left, top, left + of('width'), top + of('height'));
  }
  if (name === 'circle') {
    const [left, top, r] = [x + of('cx'), y + of('cy'), of('r')];
    return boxFrom(left - r, top - r, left + r, top + r);
  }
  const path = attribs['d'] ?? '';
  if (name !== 'path' || !/^[MLZ\s,\d.-]*$/.test(path)) return undefined;
  const points = [...path.matchAll(/(-?[\d.]+)[\s,]+(-?[\d.]+)/g)];
  const [across, down] = [points.map((it) => x + Number(it[1])), points.map((it) => y + Number(it[2]))];
  return boxFrom(Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down));
}

/** Whether two rectangles touch. */
export const crosses = (a: DrawnBox, b: DrawnBox): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
