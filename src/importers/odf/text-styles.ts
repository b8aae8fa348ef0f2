import { looksSame } from '../source/colours.ts';
import { whyCovered } from '../source/pale.ts';
import { whyStruck } from '../source/struck.ts';
import { areOnOneAnother, narrowest, tiniest, whyTiny } from '../source/tiny.ts';
import { childOf, descendantsOf, type Element } from '../source/xml.ts';

/** What the styles of an OpenDocument text say of the words of a paragraph or a span. */
export interface OdfStyles {
  /** Why its words are not read; undefined where they are. */
  whyUnread: (element: Element) => string | undefined;
  /** White on no ground of its own. */
  isPale: (element: Element) => boolean;
  /** A shape is filled and may lie over words. */
  isFilled: (shape: Element) => boolean;
  /** Whether a span is set above or below the line (ODF 1.3, 20.384). */
  raises: (element: Element) => 'above' | 'below' | undefined;
}

/** Points by the unit of a length. */
const units: Readonly<Record<string, number>> = { pt: 1, cm: 28.35, mm: 2.835, in: 72, pc: 12, px: 0.75 };

/** A length in points; undefined where none is stated. */
function pointsOf(length: string | undefined): number | undefined {
  const [, figure = '', unit = ''] = /^(-?[\d.]{1,12})(pt|cm|mm|in|pc|px)$/.exec(length ?? '') ?? [];
  const points = Number(figure) * (units[unit] ?? 0);
  return figure === '' || Number.isNaN(points) ? undefined : points;
}

/** The size of signs that states none, in points. */
const usualSize = 12;

/** Whose grounds lie under words, the nearest first. */
const grounded = [
  'style:text-properties',
  'style:paragraph-properties',
  'style:table-cell-properties',
  'style:table-row-properties',
  'style:table-properties',
] as const;
type Kind = (typeof grounded)[number];

/** Colours that hold for what stands within, where they are stated. */
interface Colours {
  signs?: string | undefined;
  ground?: string | undefined;
}

const white = /^#(?:[ef][0-9a-f]){3}$/i;
const ground = 'fo:background-color';

/** Reads the styles of the parts of a file; an automatic style goes before a common one of its name. */
export function odfStyles(parts: readonly Element[]): OdfStyles {
  const byName = new Map(
    parts
      .flatMap((it) => descendantsOf(it, 'style:style'))
      .map((it) => [it.attributes['style:name'] ?? '', it]),
  );
  /** What the nearest style of an element that states a property says. */
  const property = (element: Element, kind: Kind, ...names: string[]): string | undefined => {
    const seen = new Set<Element>();
    let style = byName.get(
      element.attributes['text:style-name'] ?? element.attributes['table:style-name'] ?? '',
    );
    while (style && !seen.has(style)) {
      const properties = childOf(style, kind)?.attributes;
      const stated = names.map((it) => properties?.[it]).find((it) => it !== undefined);
      if (stated !== undefined) return stated;
      seen.add(style);
      style = byName.get(style.attributes['style:parent-style-name'] ?? '');
    }
    return undefined;
  };
  const ofWords = (element: Element, ...names: string[]): string | undefined =>
    property(element, 'style:text-properties', ...names);
  const lies = (colour: string | undefined): boolean =>
    colour !== undefined && colour !== 'transparent' && !white.test(colour);
  const covered = new Set<Element>();
  const findCovered = (element: Element, around: Colours): void => {
    const own = grounded.map((it) => property(element, it, ground)).find((it) => it && it !== 'transparent');
    const within: Colours = {
      signs: ofWords(element, 'fo:color')?.toLowerCase() ?? around.signs,
      ground: own?.toLowerCase() ?? around.ground,
    };
    const { signs, ground: under } = within;
    if (signs !== undefined && under !== undefined && looksSame(signs, under) && !white.test(signs))
      covered.add(element);
    for (const it of element.children) if (typeof it !== 'string') findCovered(it, within);
  };
  for (const part of parts) findCovered(part, {});
  return {
    whyUnread: (element) => {
      if (ofWords(element, 'text:display') === 'none') return '隐藏文字';
      const line = ofWords(element, 'style:text-line-through-style', 'style:text-line-through-type');
      if (line !== undefined && line !== 'none') return whyStruck;
      if (covered.has(element)) return whyCovered;
      const size = pointsOf(ofWords(element, 'fo:font-size'));
      const space = pointsOf(ofWords(element, 'fo:letter-spacing')) ?? 0;
      const scale = Number.parseFloat(ofWords(element, 'style:text-scale') ?? '100');
      const isFlat = areOnOneAnother(space, size ?? usualSize);
      return isFlat || (size !== undefined && size <= tiniest) || scale <= narrowest ? whyTiny : undefined;
    },
    isPale: (element) =>
      white.test(ofWords(element, 'fo:color') ?? '') &&
      !lies(ofWords(element, ground)) &&
      !lies(property(element, 'style:paragraph-properties', ground)) &&
      descendantsOf(element, 'text:span').every((it) => ofWords(it, 'fo:color') === undefined),
    isFilled: ({ attributes }) => {
      const properties = childOf(byName.get(attributes['draw:style-name'] ?? ''), 'style:graphic-properties');
      const { 'draw:fill': fill, 'style:run-through': through } = properties?.attributes ?? {};
      return fill === 'solid' && through !== 'background';
    },
    raises: (element) => {
      const style = byName.get(element.attributes['text:style-name'] ?? '');
      const place = childOf(style, 'style:text-properties')?.attributes['style:text-position'] ?? '';
      return /^(?:super|[1-9])/.test(place) ? 'above' : /^(?:sub|-[1-9])/.test(place) ? 'below' : undefined;
    },
  };
}
