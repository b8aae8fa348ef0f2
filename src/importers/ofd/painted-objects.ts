import { clippedTo, type PagePoint, type PaintedField } from '../layout/fields.ts';
import type { PaintedSign } from '../layout/unseen-signs.ts';
import { childOf, elementsOf, textBelow, type Element } from '../source/xml.ts';
import { placeText } from './place-text.ts';

const numbers = (text: string | undefined): number[] =>
  (text ?? '')
    .trim()
    .split(/\s+/)
    .filter((it) => it !== '')
    .map(Number);

/** Numbers that follow each step of a path (GB/T 33190-2016, 9.3); the last two are where it ends. */
const lengths: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/** The outlines of a path; of a curve its ends. */
function outlinesOf(path: string, place: (x: number, y: number) => PagePoint): PagePoint[][] {
  const words = path.trim().split(/\s+/);
  const rings: PagePoint[][] = [];
  for (let index = 0; index < words.length; index += 1) {
    const kind = words[index] ?? '';
    const length = lengths[kind] ?? 0;
    const point = place(Number(words[index + length - 1]), Number(words[index + length]));
    if (kind === 'S' || kind === 'M') rings.push([point]);
    else if (length > 0) rings.at(-1)?.push(point);
    index += length;
  }
  return rings;
}

interface Paint {
  /** Red, green and blue in hexadecimal; undefined where that is not known. */
  colour: string | undefined;
  isClear: boolean;
}

/** What a colour says (8.3): gray, or red, green and blue; none is `usual`. */
function paintOf(color: Element | undefined, usual: Paint): Paint {
  if (!color) return usual;
  const parts = numbers(color.attributes['Value']);
  const values = parts.length === 1 ? [...parts, ...parts, ...parts] : parts;
  const isPlain = values.length === 3 && elementsOf(color).length === 0;
  const hex = values.map((it) =>
    Math.min(Math.max(Math.round(it), 0), 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return { colour: isPlain ? hex.join('') : undefined, isClear: color.attributes['Alpha'] === '0' };
}

const isSheer = (alpha: string | undefined): boolean => alpha !== undefined && Number(alpha) < 230;

/** Lower or narrower than this, in millimetres, a field hides no sign. */
const least = 1;

/** Objects that a page paints, one upon the other. */
const objectsOf = (element: Element): Element[] =>
  elementsOf(element).flatMap((it) =>
    /^(?:Text|Path|Image|Composite)Object$/.test(it.name) ? [it] : objectsOf(it),
  );

/**
 * The signs and fields that layers paint, in millimetres.
 * @param drawParams what is said once for many objects, by its id
 */
export function paintedObjects(
  layers: readonly Element[],
  drawParams: ReadonlyMap<string, Element>,
): { signs: PaintedSign[]; fields: PaintedField[] } {
  const signs: PaintedSign[] = [];
  const fields: PaintedField[] = [];
  const colorOf = (object: Element): Element | undefined => {
    const seen = new Set<Element>();
    for (let at: Element | undefined = object; at && !seen.has(at);) {
      const color = childOf(at, 'FillColor');
      if (color) return color;
      seen.add(at);
      at = drawParams.get(at.attributes[at === object ? 'DrawParam' : 'Relative'] ?? '');
    }
    return undefined;
  };
  layers.flatMap(objectsOf).forEach((object, order) => {
    const { Alpha, Fill, Stroke, Visible, Boundary, CTM } = object.attributes;
    if (Visible === 'false') return;
    if (object.name === 'TextObject') {
      const { pieces, turned } = placeText(object);
      const { colour, isClear } = paintOf(colorOf(object), { colour: '000000', isClear: false });
      const isBlank = Alpha === '0' || (Stroke !== 'true' && (isClear || Fill === 'false'));
      for (const { text, x, y, width, size } of turned ? [] : pieces)
        signs.push({
          ...{ text, x, y, width, size, center: [x + width / 2, y - size * 0.35], order },
          ...{ colour: Stroke === 'true' ? undefined : colour, isBlank, isCut: false },
        });
      return;
    }
    const [left = 0, top = 0, width = 0, height = 0] = numbers(Boundary);
    const box = { left, top, right: left + width, bottom: top + height };
    const corners: PagePoint[] = [
      [left, top],
      [left + width, top],
      [left + width, top + height],
      [left, top + height],
    ];
    if (width < least || height < least || isSheer(Alpha)) return;
    if (object.name !== 'PathObject')
      fields.push({ order, colour: undefined, rings: [corners], isPicture: true });
    else if (Fill === 'true') {
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(CTM);
      const place = (x: number, y: number): PagePoint => [left + a * x + c * y + e, top + b * x + d * y + f];
      const color = colorOf(object);
      const { colour, isClear } = paintOf(color, { colour: undefined, isClear: true });
      if (isClear || isSheer(color?.attributes['Alpha'])) return;
      const data = childOf(object, 'AbbreviatedData');
      const rings = clippedTo(box, outlinesOf(data ? textBelow(data) : '', place));
      fields.push({ order, colour, rings, evenOdd: object.attributes['Rule'] === 'Even-Odd' });
    }
  });
  return { signs, fields };
}
