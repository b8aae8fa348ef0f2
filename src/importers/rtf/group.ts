import { looksSame } from '../source/colours.ts';
import { whyCovered, whyPale } from '../source/pale.ts';
import { whyStruck } from '../source/struck.ts';
import { areOnOneAnother, narrowest, tiniest, whyTiny } from '../source/tiny.ts';
import {
  colourUnder,
  groundsOf,
  groundsOfParagraph,
  hasGround,
  isGround,
  isMarked,
  type RtfGround,
} from './grounds.ts';

/** How the words of a group of an RTF file are set. */
export interface RtfGroup {
  font: number;
  skip: number;
  hidden: boolean;
  deleted: boolean;
  struck: boolean;
  /** The colour of the signs in hexadecimal; empty for that of the program. */
  colour: string;
  /** Size of signs in half points. */
  size: number;
  /** Their width in percent, and the space between them in twentieths of a point. */
  scale: number;
  space: number;
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
  /** The statement of a row of a table that stands in a cell. */
  nested: boolean;
  /** Words that are kept and none of the text: the name of a property of a shape, an entry or the usual words of a field. */
  keeps: 'property' | 'entry' | 'usual' | undefined;
  /** Where a text begins in the text that is written twice, the second time in Unicode. */
  twice: number | undefined;
  /** Where the result of a field begins in the text. */
  result: number | undefined;
  /** Where a field begins in the text. */
  field: number | undefined;
  /** It begins with a star: a program that does not know its name passes over it. */
  starred: boolean;
}

const [white, black] = ['ffffff', '000000'];

/** The signs have the colour of what lies under them; a marker over signs without a colour of their own covers them in black. */
function isCovered({ colour, grounds }: RtfGroup): boolean {
  const under = colourUnder(grounds);
  const own = colour || (isMarked(grounds) ? black : '');
  return under !== undefined && looksSame(under, own);
}

/** Why the words of a group are none of the text by the way that they are set; undefined where they are. */
export const whyNotRead = (group: RtfGroup): string | undefined => {
  const { hidden, deleted, struck, colour, size, scale, space, grounds } = group;
  if (hidden) return '隐藏文字';
  if (deleted) return '修订中已删除的文字';
  if (size <= 2 * tiniest || scale <= narrowest || areOnOneAnother(space, 10 * size)) return whyTiny;
  if (struck) return whyStruck;
  if (colour === white && !hasGround(grounds)) return whyPale;
  return isCovered(group) ? whyCovered : undefined;
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
  scale: 100,
  space: 0,
  grounds: [],
  why: undefined,
  raised: undefined,
  inFonts: false,
  inColours: false,
  style: undefined,
  isLabel: false,
  isCode: false,
  nested: false,
  keeps: undefined,
  twice: undefined,
  result: undefined,
  field: undefined,
  starred: false,
};

/** Takes a control word that sets the words behind it; whether it is one. */
export function setWords(
  group: RtfGroup,
  name: string,
  { value, colours }: { value: number | undefined; colours: readonly string[] },
): boolean {
  const isOn = value !== 0;
  if (name === 'v') group.hidden = isOn;
  else if (name === 'super' || name === 'sub')
    group.raised = isOn ? (name === 'super' ? 'above' : 'below') : undefined;
  else if (name === 'nosupersub') group.raised = undefined;
  else if (name === 'deleted') group.deleted = isOn;
  else if (name === 'fs') group.size = value ?? 24;
  else if (name === 'charscalex') group.scale = value ?? 100;
  else if (name === 'expndtw') group.space = value ?? 0;
  else if (name === 'expnd') group.space = 5 * (value ?? 0);
  else if (name === 'cf') group.colour = colours[value ?? 0] ?? '';
  else if (isGround(name)) group.grounds = groundsOf(group.grounds, { name, value, colours });
  else if (name === 'strike' || name === 'striked') group.struck = isOn;
  else if (name === 'plain') {
    const { hidden, deleted, struck, raised, colour, size, scale, space } = firstGroup;
    const grounds = groundsOfParagraph(group.grounds);
    Object.assign(group, { hidden, deleted, struck, raised, colour, size, scale, space, grounds });
  } else return false;
  return true;
}
