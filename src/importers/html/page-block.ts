import type { Dom } from './dom.ts';
import type { GeneratedWords } from './generated-words.ts';

/** A line or a table of a page, in reading order. */
export interface PageBlock {
  text: string;
  table?: string[][];
  level?: number;
  hangs?: true;
  begins?: true;
  /** Why it is no text of the page: navigation, hidden words; undefined for text. */
  furniture?: string;
  /** The element that it stands in. */
  element: Dom;
  /** The outermost element around it that the page hides, or that is read although it does. */
  unseen?: Dom;
}

/** The shortest sentence that shows that a text has begun. */
const leastSentence = 20;

/** The blocks hold a sentence: what stands below them is within the text, or below it. */
export const hasBegun = (blocks: readonly PageBlock[]): boolean =>
  blocks.some((it) => !it.furniture && it.text.length >= leastSentence && it.text.includes('。'));

/** Something in a page beside its words: struck-out words, a picture, a link that says something else than its address. */
export interface PageAside {
  kind:
    | 'left'
    | 'picture'
    | 'link'
    | 'formula'
    | 'raised'
    | 'merged'
    | 'nested'
    | 'pale'
    | 'covered'
    | 'placed'
    | 'generated'
    | 'counted'
    | 'turned';
  what: string;
  /** Why it is left, or named. */
  why: string;
  /** The place of the block that it stands in. */
  at: number;
}

/** What the styles of a page say of its words. */
export interface StylesOfPage {
  isHidden: (element: Dom) => boolean;
  /** Hidden, and takes no place: a row is none of its table. */
  isGone: (element: Dom) => boolean;
  /** Its own words are hidden, those of some element within are not. */
  hidesOwn: (element: Dom) => boolean;
  /** White, or nearly, on no ground that the page states. */
  isPale: (element: Dom) => boolean;
  /** In the colour of the ground that the page lays under it. */
  isCovered: (element: Dom) => boolean;
  /** Set at a place of the page that its styles state, maybe over others. */
  isPlaced: (element: Dom) => boolean;
  isStruck: (element: Dom) => boolean;
  /** Shown from right to left, or its parts in the other order. */
  isTurned: (element: Dom) => boolean;
  /** The style of the marks of a list that an element states; empty where it states none. */
  listStyle: (element: Dom) => string;
  /** What style sheets put before and behind the words of an element. */
  generated: (element: Dom) => GeneratedWords | undefined;
  /** Hidden, and read all the same. */
  isShown: (element: Dom) => boolean;
  /** Set on lines of its own, though its kind stands within a line. */
  isBlock: (element: Dom) => boolean;
}
