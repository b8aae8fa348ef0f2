import { getCollection, render } from 'astro:content';
import { clausesOf, type Clause } from '../../domain/policies/clauses.ts';
import type { PolicyRecord } from '../../domain/policies/policies.ts';
import { mdxBodyOf } from '../../mdx/blocks.ts';
import { isOpen } from '../../schemas/policy.ts';
import { policies } from './policy-records.ts';

/** A policy with its clause tree; one that is disclosed on request has no clauses and no attachments here. */
export interface PolicyText {
  policy: PolicyRecord;
  clauses: Clause[];
  /** Titles of the attached texts, in order. */
  attachments: string[];
}

let cached: Promise<PolicyText[]> | undefined;

/** All policy texts, newest first. */
export const policyTexts = (): Promise<PolicyText[]> =>
  (cached ??= getCollection('policies').then((entries) => {
    const bodies = new Map(entries.map(({ id, body }) => [id, body]));
    return policies().map((policy): PolicyText => {
      const { blocks, attachments } = mdxBodyOf(isOpen(policy) ? (bodies.get(policy.id) ?? '') : '');
      return { policy, clauses: clausesOf(blocks, policy.clauseRule), attachments };
    });
  }));

/** The rendered body of a policy that is open. */
export async function policyBody(id: string): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  const entry = (await getCollection('policies', (it) => it.id === id))[0];
  if (!entry) throw new Error(`no policy ${id}`);
  return (await render(entry)).Content;
}
