import type { Clause } from '../../domain/policies/clauses.ts';
import type { CommitmentRecord } from '../../domain/commitments/commitments.ts';
import { policyTexts } from '../policies/policies.ts';

/** A clause in its own words; a heading with what stands under it. */
export interface ClauseQuote {
  clause: Clause;
  paragraphs: string[];
}

/** The clause that a commitment stands in; the gates have made sure that there is one. */
export async function quoteOfCommitment({
  policy,
  clause: id,
}: Pick<CommitmentRecord, 'policy' | 'clause'>): Promise<ClauseQuote | undefined> {
  const text = (await policyTexts()).find((it) => it.policy.id === policy.id);
  const clause = text?.clauses.find((it) => it.id === id);
  if (!text || !clause) return undefined;
  const below = clause.heading ? text.clauses.filter((it) => it.ancestors.includes(id)) : [];
  return { clause, paragraphs: [clause, ...below].map((it) => it.text) };
}
