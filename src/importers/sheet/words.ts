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

/** A value of an enum, by the words of its schema. */
export const byWord = <Value extends string>(schema: EnumOf<Value>): CellType<Value> => {
  const words = wordsIn(schema);
  return {
    ...fromWords(Object.fromEntries(schema.options.map((value) => [words[value], value]))),
    allowed: Object.values(words).join('、'),
  };
};

/** 是 or 否. */
export const yesOrNo = fromWords<boolean>({ 是: true, 否: false });

/** 是, or nothing where it is not so: the record says only what is. */
export const onlyYes: CellType<boolean> = {
  ...yesOrNo,
  parse: (cell, field) => (yesOrNo.parse(cell, field) ? true : undefined),
  write: (value) => (value ? '是' : undefined),
};
