import { wordsIn, type EnumOf } from '../../schemas/enum-words.ts';
import type { Cell } from './cell.ts';
import type { CellType } from './column.ts';
import { normalise } from './normalise.ts';
import { placeholderOf } from './placeholder.ts';
import { CellRefusal } from './problems.ts';

const ticked = /[☑✓✔√■]\s*([^☑✓✔√■□☐○]+)/gu;

/** The word that is ticked among several (☑是 □否); the text itself where none is. */
function chosen(text: string): string {
  const [only, ...others] = [...text.matchAll(ticked)].map(([, word = '']) => word);
  return only !== undefined && others.length === 0 ? only.replace(/[、，,；;\s]+$/u, '') : text;
}

/**
 * One of some words, by what they mean; brackets, spaces and widths make no difference. Where several mean the same the
 * first is written. A value that no word means leaves the cell empty. Of words that say whether something is so, √ is yes
 * and × is no; of several with boxes before them the one that is ticked counts.
 */
export const fromWords = <Value>(words: Readonly<Record<string, Value>>): CellType<Value> => {
  const known = Object.entries(words);
  const names = Object.keys(words);
  const understood = (text: string): [string, Value] | undefined => {
    const typed = normalise(chosen(text));
    const stands = placeholderOf(typed);
    const answer = stands === 'tick' ? true : stands === 'cross' || /^x$/iu.test(typed) ? false : undefined;
    return (
      known.find(([word]) => normalise(word) === typed) ??
      (answer === undefined ? undefined : known.find(([, meaning]) => meaning === answer))
    );
  };
  return {
    parse: ({ text }: Cell) => {
      const found = understood(text);
      if (!found) throw new CellRefusal(`“${text}”不是这里的写法`, { allowed: names.join('、') });
      return found[1];
    },
    write: (value) => known.find(([, meaning]) => meaning === value)?.[0],
    words: names,
    takes: (text) => understood(text) !== undefined,
  };
};

/** What may stand behind a word of an enum, or be left out: 多选题, 满意度, 第三方. */
const ofClass = /(?:题|类|测评|调查|评价|意见|服务)$/u;

/** The word of an enum that a text means, with the name of its class or without; undefined where none or several are. */
function ofWords(words: readonly string[], typed: string): string | undefined {
  const bare = (word: string): string => normalise(word).replace(ofClass, '');
  const [found, ...others] = words.filter((it) => bare(it) === bare(typed) && bare(typed) !== '');
  return others.length === 0 ? found : undefined;
}

/** A value of an enum, by the words of its schema. */
export const byWord = <Value extends string>(schema: EnumOf<Value>): CellType<Value> => {
  const words = wordsIn(schema);
  const exact = fromWords(Object.fromEntries(schema.options.map((value) => [words[value], value])));
  const inFull = (cell: Cell): Cell => {
    const known = exact.takes?.(cell.text) ? undefined : ofWords(exact.words ?? [], cell.text);
    return known === undefined ? cell : { ...cell, text: known };
  };
  return {
    ...exact,
    parse: (cell, field) => exact.parse(inFull(cell), field),
    allowed: Object.values(words).join('、'),
  };
};

const yesSigns = ['1', 'y', 'yes', 'true'];
const noSigns = ['0', 'n', 'no', 'false', '不', '不是'];
const done = ['已', '已经', '均已', '都已', '全部已', '现已', '有'];
const undone = ['未', '尚未', '还未', '暂未', '均未', '没', '没有', '还没有', '尚没有', '无', '不'];

/**
 * Whether something is so. The first word of each side is what a template writes; under a head that asks for something
 * (制度上墙公示) the words that say it was done are plain, too: with `verbs` 公示 and 上墙 also 公示, 已上墙, 未公示. 1 is yes, 0 no.
 */
export function answers(
  [yes, ...alsoYes]: readonly [string, ...string[]],
  [no, ...alsoNo]: readonly [string, ...string[]],
  verbs: readonly string[] = [],
): CellType<boolean> {
  const base = fromWords<boolean>({ [yes]: true, [no]: false });
  const said = (ways: readonly string[], words: readonly string[]): string[] => [
    ...words,
    ...verbs.flatMap((verb) => ways.map((way) => `${way}${verb}`)),
  ];
  const isYes = new Set(said(['', ...done], [yes, '是', ...alsoYes, ...yesSigns]));
  const isNo = new Set(said(undone, [no, '否', ...alsoNo, ...noSigns]));
  const understood = ({ text }: Cell): boolean | undefined => {
    const typed = normalise(chosen(text)).toLowerCase();
    return isYes.has(typed) ? true : isNo.has(typed) ? false : undefined;
  };
  return {
    ...base,
    parse: (cell, field) => understood(cell) ?? base.parse(cell, field),
    words: [yes, no],
    takes: (text) => isYes.has(normalise(text)) || isNo.has(normalise(text)) || base.takes?.(text) === true,
    asks: true,
  };
}

/** 是, or nothing where it is not so: the record says only what is. */
export const onlyYes = (...verbs: readonly string[]): CellType<boolean> => {
  const answer = answers(['是'], ['否'], verbs);
  return {
    ...answer,
    parse: (cell, field) => (answer.parse(cell, field) ? true : undefined),
    write: (value) => (value ? '是' : undefined),
  };
};
