import type { SearchHead } from '../head.ts';

/** What the search is told besides the pages. */
export type SearchSettings = Pick<
  SearchHead,
  'synonyms' | 'functionWords' | 'minor' | 'facts' | 'counting' | 'closing' | 'negating' | 'hotline' | 'year'
> & {
  /** What is also looked for where a word is asked for, folded. */
  leads: readonly (readonly [word: string, also: readonly string[]])[];
  /** The same of words that people say: they hold where hardly a text has the word, and nothing else is said of it. */
  said: readonly (readonly [word: string, also: readonly string[]])[];
  /** Words of questions, and the words for the kinds of pages that answer these. */
  intents: readonly { words: readonly string[]; kinds: readonly string[] }[];
  /** Terms of what records of kinds offer, and the words for these kinds. */
  offered: readonly { words: readonly string[]; kinds: readonly string[] }[];
  /** What people call kinds of pages, and the words for these. */
  called: readonly { words: readonly string[]; kinds: readonly string[] }[];
  /** What records of kinds are in their names, and the words for these kinds. */
  things: readonly { words: readonly string[]; kinds: readonly string[] }[];
  /** Words for the kinds of pages that a day is mostly asked for. */
  dated: readonly string[];
  /** Words for the kinds of pages that tell figures of what records of other kinds are. */
  figures: readonly string[];
  /** Words for the kinds of pages of the portal itself. */
  own: readonly string[];
  /** Words for the levels of places, by the digits of their codes. */
  levels: Readonly<Record<number, readonly string[]>>;
  /** Questions what a word means, … for the word. */
  definitions: readonly string[];
  /** Words that no term of the texts begins or ends with. */
  particles: readonly string[];
  /** Words of one sign after which a term goes on: 审计结果已. */
  unfinished: readonly string[];
};
