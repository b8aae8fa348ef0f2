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

/** One of the words that a record holds as they are. */
export const oneOf = <Word extends string>(words: readonly Word[]): CellType<Word> =>
  wordOf(Object.fromEntries(words.map((word) => [word, word])) as Record<string, Word>);

/** One of some ids, by their names. */
export const namedBy = <Id extends string>(names: Readonly<Record<Id, string>>): CellType<Id> => ({
  ...wordOf(
    Object.fromEntries(Object.entries<string>(names).map(([id, name]) => [name, id])) as Record<string, Id>,
  ),
  allowed: Object.values<string>(names).join('、'),
});

/** 是 or 否. */
export const yesOrNo = wordOf<boolean>({ 是: true, 否: false });

/** 是, or nothing where it is not so: the record says only what is. */
export const onlyYes: CellType<boolean> = {
  ...yesOrNo,
  parse: (cell, field) => (yesOrNo.parse(cell, field) ? true : undefined),
  write: (value) => (value ? '是' : undefined),
};
