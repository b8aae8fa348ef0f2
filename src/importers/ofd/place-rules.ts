import { asLine, type PaintedRule } from '../layout/painted.ts';
import { childOf, textBelow, type Element } from '../source/xml.ts';

/** A point in the unit of OFD, millimetres. */
export const pointOfOfd = 25.4 / 72;

const numbers = (text: string | undefined): number[] => (text ?? '').trim().split(/\s+/).map(Number);

/** Numbers that follow each step of a path (GB/T 33190-2016, 9.3): to move, a line, to close; a path with curves is none of lines. */
const lengths: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, C: 0 };

/** The straight steps of a path from its upper left corner on; undefined for one with curves. */
function stepsOf(path: string, place: (x: number, y: number) => [number, number]): PaintedRule[] | undefined {
  const words = path.trim().split(/\s+/);
  const steps: PaintedRule[] = [];
  let start = place(0, 0);
  let at = start;
  for (let index = 0; index < words.length; index += 1) {
    const kind = words[index] ?? '';
    const length = lengths[kind];
    if (length === undefined) return undefined;
    const to = kind === 'C' ? start : place(Number(words[index + 1]), Number(words[index + 2]));
    if (kind === 'S' || kind === 'M') start = to;
    else steps.push([...at, ...to]);
    at = to;
    index += length;
  }
  return steps;
}

const isUnseen = (color: Element | undefined): boolean =>
  color !== undefined &&
  (color.attributes['Alpha'] === '0' ||
    /^\s*255(?:\s+255\s+255)?\s*$/u.test(color.attributes['Value'] ?? ''));

/** The lines that a PathObject paints: its strokes, or itself where it is filled and thin; white ones show nothing. */
export function placeRules(object: Element): PaintedRule[] {
  const { Boundary, CTM, Stroke, Fill, Visible } = object.attributes;
  const [left = 0, top = 0] = numbers(Boundary);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = CTM === undefined ? [] : numbers(CTM);
  const data = childOf(object, 'AbbreviatedData');
  const isStroked = Stroke !== 'false' && !isUnseen(childOf(object, 'StrokeColor'));
  const isFilled = Fill === 'true' && !isUnseen(childOf(object, 'FillColor'));
  if (!data || Visible === 'false' || !(isStroked || isFilled)) return [];
  const steps = stepsOf(textBelow(data), (x, y) => [left + a * x + c * y + e, top + b * x + d * y + f]);
  if (!steps) return [];
  return isStroked ? steps : asLine(steps, pointOfOfd);
}
