import type { Dom } from './dom.ts';
import type { StylesOfPage } from './page-block.ts';
import { wholeTexts } from './white-space.ts';

/** What of an element a page shows, and what is to be told of it. */
export interface SeenChildren {
  children: Dom[];
  /** Words of a style sheet among them. */
  generated: string;
  /** A style sheet counts the element; its number is not known. */
  counted: boolean;
  /** Its own words, where these are hidden. */
  unseen: string;
}

const textOf = (textContent: string): Dom => ({ nodeType: 3, textContent, childNodes: [] });

/** The children of an element, with the words that styles put before and behind them, without its own where these are hidden. */
export function seenChildren(
  node: Dom,
  { hidesOwn, generated }: Pick<StylesOfPage, 'hidesOwn' | 'generated'>,
): SeenChildren {
  const { before = '', after = '', counted = false } = generated(node) ?? {};
  const whole = wholeTexts(node.childNodes);
  const own = hidesOwn(node) ? whole.filter((it) => it.nodeType === 3) : [];
  const seen = own.length > 0 ? whole.filter((it) => it.nodeType !== 3) : whole;
  const put = (words: string): Dom[] => (words === '' ? [] : [textOf(words)]);
  return {
    children: [...put(before), ...seen, ...put(after)],
    generated: before + after,
    counted,
    unseen: own.map((it) => it.textContent ?? '').join(''),
  };
}

/** Whether a page hides an element and nobody gets to see it. */
export const hides = (
  node: Dom,
  { isHidden, isShown }: Pick<StylesOfPage, 'isHidden' | 'isShown'>,
): boolean => isHidden(node) && !isShown(node);
