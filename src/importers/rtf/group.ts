import { whyCovered, whyPale } from '../source/pale.ts';
import { whyStruck } from '../source/struck.ts';
import { tiniest, whyTiny } from '../source/tiny.ts';

/** A colour under words, by the control word that lays it. */
export interface RtfGround {
  name: string;
  colour: string;
}

/** How the words of a group of an RTF file are set. */
export interface RtfGroup {
  font: number;
  skip: number;
  hidden: boolean;
  deleted: boolean;
  struck: boolean;
  /** The colour of the signs, as the table of colours has it; empty for that of the program. */
  colour: string;
  /** Size of signs in half points. */
  size: number;
  /** What is laid under them. */
  grounds: readonly RtfGround[];
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
export const groundsOf = (
  grounds: readonly RtfGround[],
  { name, value = 0, colours }: { name: string; value: number | undefined; colours: readonly string[] },
): readonly RtfGround[] => [
  ...grounds.filter((it) => it.name !== name),
  ...(value > 0 ? [{ name, colour: colours[value] ?? '' }] : []),
];

/** What is left of the grounds where the words of a paragraph are set anew. */
export const groundsOfParagraph = (grounds: readonly RtfGround[]): readonly RtfGround[] =>
  grounds.filter((it) => isOfParagraph.test(it.name));

/** What is left of the grounds where a paragraph is set anew. */
export const groundsOfWords = (grounds: readonly RtfGround[]): readonly RtfGround[] =>
  grounds.filter((it) => !isOfParagraph.test(it.name));

/** Colours in a table of colours. */
const [white, black] = ['255 255 255 ', '0 0 0 '];

/** The signs have the colour of what lies under them; a marker over signs without a colour of their own covers them in black. */
const isCovered = ({ colour, grounds }: Pick<RtfGroup, 'colour' | 'grounds'>): boolean =>
  grounds.some(
    (it) =>
      !/shd|shading/.test(it.name) &&
      it.colour !== '' &&
      it.colour === (colour || (it.name === 'highlight' ? black : undefined)),
  );

/** Why the words of a group are none of the text by the way that they are set; undefined where they are. */
export const whyNotRead = ({
  hidden,
  deleted,
  struck,
  colour,
  size,
  grounds,
}: RtfGroup): string | undefined => {
  if (hidden) return '隐藏文字';
  if (deleted) return '修订中已删除的文字';
  if (size <= 2 * tiniest) return whyTiny;
  if (struck) return whyStruck;
  if (colour === white && grounds.length === 0) return whyPale;
  return isCovered({ colour, grounds }) ? whyCovered : undefined;
};

/** What holds where an RTF file says nothing. */
export const firstGroup: RtfGroup = {
  font: -1,
  skip: 1,
  hidden: false,
  deleted: false,
  struck: false,
  colour: '',
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
