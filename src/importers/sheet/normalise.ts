/**
 * Text for matching, never for keeping: half-width digits and letters, plain brackets and colons, one kind of dash, no
 * white space (`听力 、言语` = `听力、言语`, `0199－786` = `0199-786`).
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‐-―−ー─]+/gu, '-')
    .replace(/\s+/gu, '');

const sign = '[\\p{Script=Han}，。、；：？！（）《》〈〉“”‘’〔〕【】「」]';
/** What begins an item of a list: 一、（一）第一条. */
const itemMark =
  '(?:[一二三四五六七八九十]{1,3}[、.．]|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十百]{1,4}[章节条款项])';
/** One line break between two Chinese signs: the width of the cell made it, and no blank belongs there. */
const wrap = new RegExp(`(?<=${sign})(?:\\r\\n|[\\n\\v\\r\\u2028\\u2029])(?=${sign})(?!${itemMark})`, 'gu');

/** A text without the line breaks that stand between two Chinese signs: 残疾人家庭 broken before 无障碍改造 is one name. */
export const unwrapped = (text: string): string => text.replace(wrap, '');

/** Text to keep as it was typed: one line, no white space at the ends or doubled, none where Chinese words were broken. */
export const tidy = (text: string): string => unwrapped(text).replace(/\s+/gu, ' ').trim();

/** Parts of a list as staff write it: 、 ， ； / and line breaks; a separator inside brackets separates nothing. */
export const itemsIn = (text: string): string[] =>
  text
    .split(/[、，,；;/／\n](?![^（(]*[)）])/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The same, without white space inside that is doubled or of another kind. */
export const splitList = (text: string): string[] => itemsIn(text).map(tidy);
