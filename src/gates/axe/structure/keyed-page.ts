import type { Document, Element } from 'domhandler';

/** An element as rules and styles see it, with all text but whether there is any left out. */
export interface ElementKey {
  /** The element alone: tag, attributes, what selectors find about it. */
  own: number;
  /** It and all that is in it; equal neighbours count as two. */
  shape: number;
  /** Whether it or something in it takes the focus. */
  focusable: boolean;
  /** Whether it or something in it has words. */
  worded: boolean;
  /** The class of the length of its own words; empty where it has none. */
  length: string;
  /** The number of its part: no other one has other features in the same place. */
  whole: number;
}

/** A document with the keys of its elements. */
export interface KeyedPage {
  document: Document;
  elements: readonly Element[];
  byId: ReadonlyMap<string, readonly Element[]>;
  keyOf: (element: Element) => ElementKey;
  /** Elements of which rules ask more than what is in them and around them, in their order. */
  asked: Readonly<Record<AskedOf, readonly Element[]>>;
}

/** Outside of drawings: what refers to others, tables, drawings, what only a browser can tell. Everywhere: what is compared by words, what is counted. */
export type AskedOf = 'referring' | 'tables' | 'drawings' | 'unknowable' | 'compared' | 'counted';
