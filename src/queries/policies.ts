import { getCollection, render, type CollectionEntry } from 'astro:content';
import { clausesOf, type Clause } from '../domain/policies/clauses.ts';
import { byPolicyDate, type PolicyRecord } from '../domain/policies/policies.ts';
import { bodyOf } from '../mdx/blocks.ts';

/** A policy with its clause tree. */
export interface PolicyText {
  policy: PolicyRecord;
  clauses: Clause[];
  /** Titles of the attached texts, in order. */
  attachments: string[];
}

let cached: Promise<PolicyText[]> | undefined;
function toText({ id, data, body }: CollectionEntry<'policies'>): PolicyText {
  const { blocks, attachments } = bodyOf(body ?? '');
  return { policy: { ...data, id }, clauses: clausesOf(blocks, data.clauseRule), attachments };
}

/** All policy texts, newest first. */
export const policyTexts = (): Promise<PolicyText[]> =>
  (cached ??= getCollection('policies').then((entries) =>
    entries.map(toText).sort((a, b) => byPolicyDate(a.policy, b.policy)),
  ));

/** The rendered body of a policy. */
export async function policyBody(id: string): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  const entry = (await getCollection('policies', (it) => it.id === id))[0];
  if (!entry) throw new Error(`no policy ${id}`);
  return (await render(entry)).Content;
}
