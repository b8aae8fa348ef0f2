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
const lineBreak = '(?:\\r\\n|[\\n\\v\\r\\u2028\\u2029])';
/** One line break between two Chinese signs: most often the width of the cell made it, and no blank belongs there. */
const wrap = new RegExp(`(?<=${sign})${lineBreak}(?=${sign})`, 'gu');
/** What begins an item of a list: 一、（一）第一条, 问题二：. */
const itemMark =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十百]{1,4}[章节条款项]|\p{Script=Han}{1,8}[：:])/u;
const shortestItem = 3;

/** Whether a line begins an item of a list: by its mark, or as the line before it does (没有挂牌, 没有台账). */
const isItem = (line: string, before: string): boolean =>
  itemMark.test(line) ||
  (line.length >= shortestItem && before.length >= shortestItem && line.startsWith(before.slice(0, 1)));

/** A text without the line breaks that stand within Chinese words: 残疾人家庭 broken before 无障碍改造 is one name. */
export const unwrapped = (text: string): string =>
  text.replace(wrap, (found, at: number) => {
    const [before = ''] = text.slice(0, at).split(new RegExp(lineBreak, 'u')).slice(-1);
    const [line = ''] = text.slice(at + found.length).split(new RegExp(lineBreak, 'u'));
    return isItem(line, before) ? found : '';
  });

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
