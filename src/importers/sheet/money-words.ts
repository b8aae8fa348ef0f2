import type { Cell } from './cell.ts';
import { normalise } from './normalise.ts';

/** A unit of money that words of a sheet name. */
export interface NamedUnit {
  unit: string;
  /** Said as the unit of figures (单位：万元, 以万元计, 万元 alone), not only named among other words. */
  isStated: boolean;
}

const mayName = /[元圆圓币万萬千仟亿億]|USD|HKD|EUR|JPY|RMB|CNY/iu;
/** Multiples of 元 and other currencies; no figure stands before them, and they are no bound of one (万元以上). */
const named =
  /(?<![\d.点零一二两三四五六七八九十百千万亿几数多上近超余])(?:[十百千仟佰万萬亿億]+(?:[元圆圓]|[美港欧日]元)|[美港欧日]元|美金|港币|USD|HKD|EUR|JPY|10\^\d元|(?:RMB|CNY|人民币)10,?000)(?!以[上下内外]|项目|户|村|级|大关)/giu;
/** What is a unit only where it is said to be one. */
const plain =
  /(?<=单位(?:[均都]?[为是])?[:(]?(?:\(?人民币\)?)?:?)(?:元|圆|百?万|千|亿)(?!\p{Script=Han}|[:：])|(?<=以)元(?=为单位|计)|(?<=\((?:人民币)?)元(?=\))|^(?:人民币)?元$/gu;
const before =
  /(?:(?<!填报|填表|编制|主管|实施|报送|制表|预算|项目)单位(?:[均都]?[为是按])?[:(]?(?:[^。;:]{1,6}[、,])?|(?<!单位)[:(]|[以按]["“]?|^)(?:\(?人民币\)?[,:、]?)?$/u;
const after = /^["”]?(?:为单位|计|填列|\(|\)|[,;。、]|$)/u;

/** The units of money that a text names, in the order of the text. */
export function unitsNamed(text: string): NamedUnit[] {
  if (!mayName.test(text)) return [];
  const typed = normalise(text);
  const many = [...typed.matchAll(named)].map(({ 0: unit, index }) => ({
    unit,
    isStated: before.test(typed.slice(0, index)) && after.test(typed.slice(index + unit.length)),
  }));
  const single = [...typed.matchAll(plain)].map(([unit]) => ({
    unit,
    isStated: true,
  }));
  return [...many, ...single];
}

/** A unit that something beside the figures names, and where: 单元格 A6 写着“金额以万元计”. */
export interface UnitBeside extends NamedUnit {
  said: string;
}

const excerpt = (text: string): string =>
  (text.length > 30 ? `${text.slice(0, 30)}…` : text).replace(/\s+/gu, ' ');

/** The units that cells name, each with its place. */
export const unitsInCells = (cells: readonly Cell[]): UnitBeside[] =>
  cells.flatMap(({ master, text }) =>
    unitsNamed(text).map((it) => ({ ...it, said: `${master} 写着“${excerpt(text)}”` })),
  );

/** The units that words beside the cells name: the name of the sheet, a note. */
export const unitsInWords = (what: string, text: string): UnitBeside[] =>
  unitsNamed(text).map((it) => ({ ...it, said: `${what}写着“${excerpt(text)}”` }));
