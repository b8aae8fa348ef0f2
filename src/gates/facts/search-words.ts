import type { SearchWords } from '../../schemas/search-words.ts';
import { fault, type Rule } from './rule.ts';

/** Words that mean the same stand in one group: a word of two groups would join what does not mean the same. */
export const searchWordsFacts: Rule<SearchWords> = function* ({ data: { same } }) {
  const groupOf = new Map<string, number>();
  for (const [index, group] of same.entries())
    for (const [at, word] of group.entries()) {
      const before = groupOf.get(word);
      if (before !== undefined)
        yield fault(
          ['same', index, at],
          `“${word}”已经写在第 ${before + 1} 组里`,
          '意思一样就合成一组；意思不一样的，用 leads 写“搜它时也找什么”',
        );
      else groupOf.set(word, index);
    }
};
