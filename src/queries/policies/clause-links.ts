import { inBookMarks } from '../../domain/policies/citations.ts';
import type { Evaluation } from '../../schemas/evaluation.ts';
import type { Words } from '../../words/languages.ts';
import { policyTexts } from './policies.ts';
import type { RecordLink } from '../content/record-links.ts';

/** The policy text, or the clause of it, that an evaluation rests on; undefined where this site does not have the text. */
export async function clauseLink(
  words: Words,
  { policy, clause: id }: NonNullable<Evaluation['policy']>,
): Promise<RecordLink | undefined> {
  const text = (await policyTexts()).find((it) => it.policy.id === policy);
  if (!text) return undefined;
  const clause = text.clauses.find((it) => it.id === id);
  return {
    label: words.evaluations.policyLink(inBookMarks(text.policy.title), clause?.citation),
    path: `/policies/${policy}/${clause ? `#${clause.id}` : ''}`,
  };
}
