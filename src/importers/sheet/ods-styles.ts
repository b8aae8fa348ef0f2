import { looksSame } from '../source/colours.ts';
import { raised } from '../source/raised.ts';
import { childOf, descendantsOf, elementsOf, textBelow, type Element } from '../source/xml.ts';
import type { Shown } from './shown.ts';

/** What the styles of an OpenDocument sheet say of words, by the name of the style. */
export interface WordStyles {
  struck: ReadonlySet<string>;
  /** Letters in the colour of their ground, white ones on none. */
  faint: ReadonlySet<string>;
  raised: ReadonlyMap<string, 'above' | 'below'>;
}

const isStruck = (words: Readonly<Record<string, string>>): boolean =>
  ['style', 'type']
    .map((name) => words[`style:text-line-through-${name}`])
    .some((line) => line !== undefined && line !== 'none');

const placeOf = (words: Readonly<Record<string, string>>): 'above' | 'below' | undefined => {
  const place = words['style:text-position'] ?? '';
  return /^(?:super|[1-9])/u.test(place) ? 'above' : /^(?:sub|-[1-9])/u.test(place) ? 'below' : undefined;
};

/** The automatic styles that strike words through, raise them, or set them so that nobody sees them. */
export function wordStylesOf(content: Element): WordStyles {
  const struck = new Set<string>();
  const faint = new Set<string>();
  const raisedStyles = new Map<string, 'above' | 'below'>();
  for (const style of elementsOf(childOf(content, 'office:automatic-styles') ?? content, 'style:style')) {
    const name = style.attributes['style:name'] ?? '';
    const words = childOf(style, 'style:text-properties')?.attributes ?? {};
    const ground = childOf(style, 'style:table-cell-properties')?.attributes['fo:background-color'];
    const place = placeOf(words);
    if (isStruck(words)) struck.add(name);
    if (place) raisedStyles.set(name, place);
    const under = ground === undefined || ground === 'transparent' ? '#ffffff' : ground;
    if (looksSame(words['fo:color'] ?? '', under)) faint.add(name);
  }
  return { struck, faint, raised: raisedStyles };
}

/** White space that an element stands for (OpenDocument 1.3, 6.1); undefined for any other element. */
export function whiteSpaceOf({ name, attributes }: Element): string | undefined {
  if (name === 'text:s') return ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 100));
  return { 'text:tab': '\t', 'text:line-break': '\n' }[name];
}

/** The words of a paragraph without how its signs are read; raised digits in signs of their own. */
export function wordsOfCell(element: Element, styles: WordStyles): string {
  return element.children
    .map((it) => {
      if (typeof it === 'string') return it;
      if (it.name === 'text:ruby-text') return '';
      const space = whiteSpaceOf(it);
      if (space !== undefined) return space;
      const words = wordsOfCell(it, styles);
      const place = styles.raised.get(it.attributes['text:style-name'] ?? '');
      return (place && raised(words, place)) || words;
    })
    .join('');
}

/** What of a cell is struck through, all of it by its style or some of its words, and whether it is to be seen. */
export function setInCell(
  cell: Element,
  style: string,
  { struck, faint }: WordStyles,
): Pick<Shown, 'struck' | 'struckPart' | 'faint'> {
  const unseen = faint.has(style) ? { faint: true } : {};
  if (struck.has(style)) return { ...unseen, struck: true };
  const words = descendantsOf(cell, 'text:span')
    .filter((it) => struck.has(it.attributes['text:style-name'] ?? ''))
    .map((it) => textBelow(it))
    .join('');
  if (words.trim() === '') return unseen;
  return { ...unseen, ...(words === textBelow(cell) ? { struck: true } : { struckPart: words }) };
}
