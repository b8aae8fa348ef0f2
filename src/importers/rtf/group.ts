import { whyPale } from '../source/pale.ts';
import { whyStruck } from '../source/struck.ts';

/** How the words of a group of an RTF file are set. */
export interface RtfGroup {
  font: number;
  skip: number;
  hidden: boolean;
  deleted: boolean;
  struck: boolean;
  /** White letters, and whether something is laid under them. */
  pale: boolean;
  grounded: boolean;
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

/** Why the words of a group are none of the text by the way that they are set; undefined where they are. */
export const whyNotRead = ({ hidden, deleted, struck, pale, grounded }: RtfGroup): string | undefined => {
  if (hidden) return '隐藏文字';
  if (deleted) return '修订中已删除的文字';
  return struck ? whyStruck : pale && !grounded ? whyPale : undefined;
};

/** What holds where an RTF file says nothing. */
export const firstGroup: RtfGroup = {
  font: -1,
  skip: 1,
  hidden: false,
  deleted: false,
  struck: false,
  pale: false,
  grounded: false,
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
