import type { Glossary } from '../../schemas/glossary.ts';
import { fault, type Rule } from './rule.ts';

/** A word is explained once, and its explanation does not merely repeat it. */
export const glossaryFacts: Rule<Glossary> = function* ({ data: { terms } }) {
  const seen = new Map<string, number>();
  for (const [index, { term, also, plain }] of terms.entries()) {
    for (const word of [term, ...also]) {
      const before = seen.get(word);
      if (before !== undefined)
        yield fault(
          ['terms', index],
          `“${word}”在第 ${before + 1} 条里已经解释过`,
          '一个词只留一条解释；两条的意思不一样时，把词写得更具体',
        );
      seen.set(word, index);
    }
    if (plain.replace(/[，。、；：“”（）\s]/g, '') === term)
      yield fault(['terms', index, 'plain'], `“${term}”的解释只是把词又写了一遍`, '用大白话说它是什么意思');
  }
};
