import type { Situation } from '../../schemas/situation.ts';
import { fault, type Rule } from './rule.ts';

/** Situations: no step is written twice. */
export const situationFacts: Rule<Situation> = function* ({ data }) {
  const texts = data.steps.map(({ text }) => text);
  for (const [index, text] of texts.entries())
    if (texts.indexOf(text) !== index)
      yield fault(['steps', index, 'text'], `“${text}”写了两次`, '只留一条', 'warning');
};
