import { whyPale } from '../source/pale.ts';
import { whyStruck } from '../source/struck.ts';
import { tiniest, whyTiny } from '../source/tiny.ts';

/** How the words of a group of an RTF file are set. */
export interface RtfGroup {
  font: number;
  skip: number;
  hidden: boolean;
  deleted: boolean;
  struck: boolean;
  /** White letters. */
  pale: boolean;
  /** Size of signs in half points. */
  size: number;
  /** The control words by which something is laid under them. */
  grounds: readonly string[];
  raised: 'above' | 'below' | undefined;
  /** undefined: text; '': silent; else the reason why its words are told. */
  why: string | undefined;
  inFonts: boolean;
  inColours: boolean;
  /** Within the style sheet: the number of the style. */
  style: number | undefined;
  isLabel: boolean;
  /** The code of a field. */
  isCode: boolean;
  /** Where the result of a field begins in the text. */
  result: number | undefined;
  /** Where a field begins in the text. */
  field: number | undefined;
  first: boolean;
}

/** Control words that lay something under words: under the whole paragraph, or under them alone. */
export const isGround = /^(?:cbpat|shading|cb|highlight|chcbpat|chshdng)$/;
const isOfParagraph = /^(?:cbpat|shading)$/;

/** What is laid under the words behind such a control word. */
export const groundsOf = (grounds: readonly string[], name: string, value = 0): readonly string[] => [
  ...grounds.filter((it) => it !== name),
  ...(value > 0 ? [name] : []),
];

/** What is left of the grounds where the words of a paragraph are set anew. */
export const groundsOfParagraph = (grounds: readonly string[]): readonly string[] =>
  grounds.filter((it) => isOfParagraph.test(it));

/** What is left of the grounds where a paragraph is set anew. */
export const groundsOfWords = (grounds: readonly string[]): readonly string[] =>
  grounds.filter((it) => !isOfParagraph.test(it));

/** Why the words of a group are none of the text by the way that they are set; undefined where they are. */
export const whyNotRead = ({
  hidden,
  deleted,
  struck,
  pale,
  size,
  grounds,
}: RtfGroup): string | undefined => {
  if (hidden) return '隐藏文字';
  if (deleted) return '修订中已删除的文字';
  if (size <= 2 * tiniest) return whyTiny;
  return struck ? whyStruck : pale && grounds.length === 0 ? whyPale : undefined;
};

/** What holds where an RTF file says nothing. */
export const firstGroup: RtfGroup = {
  font: -1,
  skip: 1,
  hidden: false,
  deleted: false,
  struck: false,
  pale: false,
  size: 24,
  grounds: [],
  why: undefined,
  raised: undefined,
  inFonts: false,
  inColours: false,
  style: undefined,
  isLabel: false,
  isCode: false,
  result: undefined,
  field: undefined,
  first: false,
};
