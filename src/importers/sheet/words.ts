import { wordsIn, type EnumOf } from '../../schemas/enum-words.ts';
import type { Cell } from './cell.ts';
import type { CellType } from './column.ts';
import { normalise } from './normalise.ts';
import { CellRefusal } from './problems.ts';

/**
 * One of some words, by what they mean; brackets, spaces and widths make no difference. Where several mean the same the
 * first is written. A value that no word means leaves the cell empty.
 */
export const wordOf = <Value>(words: Readonly<Record<string, Value>>): CellType<Value> => {
  const known = Object.entries(words);
  const names = Object.keys(words);
  return {
    parse: ({ text }: Cell) => {
      const typed = normalise(text);
      const found = known.find(([word]) => normalise(word) === typed);
      if (!found) throw new CellRefusal(`“${text}”不是这里的写法`, { allowed: names.join('、') });
      return found[1];
    },
    write: (value) => known.find(([, meaning]) => meaning === value)?.[0],
    words: names,
  };
};

/** A value of an enum, by the words of its schema. */
export const byWord = <Value extends string>(schema: EnumOf<Value>): CellType<Value> => {
  const words = wordsIn(schema);
  return {
    ...wordOf(Object.fromEntries(schema.options.map((value) => [words[value], value]))),
    allowed: Object.values(words).join('、'),
  };
};

/** 是 or 否. */
export const yesOrNo = wordOf<boolean>({ 是: true, 否: false });

/** 是, or nothing where it is not so: the record says only what is. */
export const onlyYes: CellType<boolean> = {
  ...yesOrNo,
  parse: (cell, field) => (yesOrNo.parse(cell, field) ? true : undefined),
  write: (value) => (value ? '是' : undefined),
};
