import { itemsIn } from './normalise.ts';
import { CellRefusal } from './problems.ts';

/** Family names of two signs that staff may set off from what follows (欧阳 明华); common ones. */
const doubleSurnames = new Set(
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 端木 长孙 宇文 轩辕 南宫 独孤 呼延'.split(
    ' ',
  ),
);
const isHan = (text: string): boolean => /^[\p{Script=Han}·•]+$/u.test(text);
const isOne = (text: string): boolean => [...text].length === 1;

const unclear = (text: string): CellRefusal =>
  new CellRefusal(`“${text}”分不清是一个人还是几个人`, {
    allowed: '几个人用顿号隔开，如“张三、李四”；一个人的名字中间不加空格',
  });

/** The widest gap between words that have gaps of several widths; 0 where all are alike. */
function widestGap(text: string): number {
  const widths = [...text.matchAll(/\s+/gu)].map(([gap]) => gap.length);
  const widest = Math.max(0, ...widths);
  return widths.some((it) => it < widest) ? widest : 0;
}

/** Dots of other keyboards between the parts of one name: 买买提・艾力. */
const otherDot = /(?<=\p{Script=Han})[・‧∙⋅•．](?=\p{Script=Han})/gu;
/** A number before a name: 1.甲一, （2）乙二, ③丙三; behind one, ① is the mark of a note. */
const numberBefore =
  /(^|[\s、，,；;。\p{Script=Han}])(?:[（(]\d{1,2}[）)]|\d{1,2}[.．、:：)）]|[①-⑳])(?=\s?\p{Script=Han})/gu;
/** Two names with a word between, too long for one: 甲一和乙二. */
const linked = /^(?=\p{Script=Han}{5})\p{Script=Han}{2,4}(?:以及|[和及与跟])\p{Script=Han}{2,4}$/u;

/** One part of a list: a name, a name with a space for the eye (李 四), or several names with spaces between. */
function personsOfPart(part: string): string[] {
  const words = part.split(/\s+/u);
  const [first = '', second = ''] = words;
  if (words.some((it) => linked.test(it))) throw unclear(part);
  if (words.length === 2 && !isOne(first) && /^[男女]$/u.test(second)) return words;
  if (words.length === 1 || !words.every(isHan)) return [words.join(' ')];
  const ones = words.filter(isOne).length;
  if (ones === 0) {
    if (words.length === 2 && doubleSurnames.has(first)) throw unclear(part);
    return words;
  }
  if (words.length === 2 || (ones === words.length && words.length === 3)) return [words.join('')];
  const spaced = part.replace(/\u3000/gu, '  ');
  const widest = widestGap(spaced);
  const groups = widest > 0 ? spaced.split(new RegExp(`\\s{${widest},}`, 'u')) : [];
  if (groups.length > 1 && groups.every((it) => !isOne(it))) return groups.flatMap(personsOfPart);
  throw unclear(part);
}

/**
 * The persons that a cell names, set off by 、，；。/ or line breaks, by numbers before them or, where every word has two signs
 * and more, by spaces. Words of one sign belong to one name (李 四, 王 小 明, 欧阳 修), a sex behind a name to none. Throws a
 * CellRefusal where it is not clear.
 */
export const personsIn = (text: string): string[] =>
  itemsIn(text.replace(otherDot, '·').replace(numberBefore, '$1、').replaceAll('。', '、')).flatMap(
    personsOfPart,
  );
