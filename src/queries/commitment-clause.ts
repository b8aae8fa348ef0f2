import type { Clause } from '../domain/clauses.ts';
import type { CommitmentRecord } from '../domain/commitments.ts';
import { policyTexts } from './policies.ts';

/** The clause that a commitment stands in; the gates have made sure that there is one. */
export async function clauseOfCommitment({ policy, clause }: CommitmentRecord): Promise<Clause | undefined> {
  const text = (await policyTexts()).find((it) => it.policy.id === policy.id);
  return text?.clauses.find((it) => it.id === clause);
}
