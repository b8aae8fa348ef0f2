import type { Cell } from './cell.ts';
import { normalise } from './normalise.ts';

/** A unit of money that words of a sheet name. */
export interface NamedUnit {
  unit: string;
  /** Said as the unit of figures (单位：万元, 以万元计, 万元 alone), not only named among other words. */
  isStated: boolean;
}

const mayName = /[元圆圓币十百拾佰万萬千仟亿億¥￥]|单位|USD|HKD|EUR|JPY|RMB|CNY/iu;
/** Multiples of 元 and other currencies; no figure stands before them, and they are no bound of one (万元以上). */
const named =
  /(?<![\d.点零一二两三四五六七八九壹贰叁肆伍陆柒捌玖十百千万亿几数多上近超余])(?:[十百千拾仟佰万萬亿億]+(?:[元圆圓]|[美港欧日]元)|[美港欧日]元|美金|港币|USD|HKD|EUR|JPY|10\^\d元|(?:RMB|CNY|人民币)10,?000)(?!以[上下内外]|项目|户|村|级|大关)/giu;
/** What follows a unit after 以 or 按: 以万元列示, 按千元填列. */
const reckoned =
  '(?:为(?:计量|计价|货币|金额)?单位|计|列[示报]|填[列报写制]?|反[映应]|表[示述]|编[制报]|披露|呈[列报]|记|核算|统计)';
/** What is a unit only where it is said to be one. */
const plain = new RegExp(
  `(?<=单位(?:[均都]?[为是])?[:(]?(?:\\(?人民币\\)?)?:?)(?:元|圆|百?万|千|亿)(?!\\p{Script=Han}|[:：])|(?<=[以按])元(?=${reckoned})|(?<=\\((?:人民币)?)元(?=\\))|^(?:人民币)?元$`,
  'gu',
);
const coin = '(?:人民币|RMB|CNY|¥)';
/** How many 元 one is, without 元: 万, '000, 10^4, K. */
const multiple =
  "(?:[十百千拾佰仟万萬亿億]+|['’‘]?000(?:['’]?s)?|[×x*]?10(?:,?0{2,3})*(?:\\^?\\d)?|K|M|mn|thousands?|millions?)";
const unitWord = '(?<!填报|填表|编制|主管|实施|报送|制表|预算|项目)单位(?:[均都]?[为是按])?';
/** A multiple alone where a unit of money is stated: 单位：人民币（万）, 人民币：万, RMB'000, 以万为单位. */
const bare = new RegExp(
  `(?<=(?:${unitWord}[:(,]?\\(?${coin}?\\)?|(?<![\\p{Script=Han}\\d])${coin})[:(,、/]*)${multiple}(?![\\p{L}\\d,.])|(?<=(?<!数)[以按]照?["“]?${coin}?)[十百千拾佰仟万萬亿億]+(?=["”]?${reckoned})`,
  'giu',
);
/** A multiple alone in brackets behind what money stands in (业务活动表（万）): most likely its unit, and not said to be. */
const bracketed =
  /(?<=(?:表|单|册|账|明细|汇总|情况|问题|金额|资金|经费|款|收入|支出|预算|决算|收支))\([十百千拾佰仟万萬亿億]+\)|^\([十百千拾佰仟万萬亿億]+\)$/gu;
/** Units to choose from that nobody chose: 单位：元/万元, （元、万元）. */
const money = '(?:[十百千拾佰仟万萬亿億]*[元圆圓]|[十百千拾佰仟万萬亿億]+)';
const choice = new RegExp(
  `(?<=单位(?:[均都]?[为是按])?[:(]?\\(?(?:人民币)?[:,]?|[(])${money}(?:[/、|或和及,]+${money})+(?=$|[),;。]|\\P{Script=Han})`,
  'u',
);
const before =
  /(?:(?<!填报|填表|编制|主管|实施|报送|制表|预算|项目)单位(?:[均都]?[为是按])?[:(]?(?:[^。;:]{1,6}[、,])?|(?<!单位)[:(]|[以按用]照?["“]?|^)(?:\(?人民币\)?[,:、]?)?$/u;
const after = new RegExp(`^["”]?(?:${reckoned}|\\(|\\)|[,;。、]|$)`, 'u');

/** A text without what it says of the currency beside its unit (单位：元 币种：人民币), which is that of 元 anyway. */
export const withoutCurrency = (text: string): string =>
  text
    .replace(/[\s;；,，、/(（]*(?:货币|币种|币别)\s*[:：]?\s*(?:人民币|RMB|CNY)(?:元)?\s*[)）]?/giu, ' ')
    .trim();

/** The units of money that a text names, in the order of the text. */
export function unitsNamed(text: string): NamedUnit[] {
  if (!mayName.test(text)) return [];
  const typed = normalise(withoutCurrency(text));
  const [open] = choice.exec(typed) ?? [];
  if (open !== undefined && new Set(open.split(/[/、|或和及,]+/u)).size > 1)
    return [{ unit: open, isStated: true }];
  const many = [...typed.matchAll(named)].map(({ 0: unit, index }) => ({
    ...{ unit, index },
    isStated: before.test(typed.slice(0, index)) && after.test(typed.slice(index + unit.length)),
  }));
  const single = [plain, bare, bracketed].flatMap((form) =>
    [...typed.matchAll(form)].map(({ 0: unit, index }) => ({ unit, index, isStated: true })),
  );
  return [...many, ...single]
    .filter(({ index }, at, all) => all.findIndex((it) => it.index === index) === at)
    .map(({ unit, isStated }) => ({ unit, isStated }));
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
