import { getCollection, render, type CollectionEntry } from 'astro:content';
import { clausesOf, type Clause } from '../../domain/policies/clauses.ts';
import type { PolicyRecord } from '../../domain/policies/policies.ts';
import { mdxBodyOf } from '../../mdx/blocks.ts';
import { once, onceFor } from '../../readings/once.ts';
import { unnoted } from '../../readings/readings.ts';
import { isOpen } from '../../schemas/policy.ts';
import { readsRecords } from '../content/content.ts';
import { policies } from './policy-records.ts';

/** A policy with its clause tree; one that is disclosed on request has no clauses and no attachments here. */
export interface PolicyText {
  policy: PolicyRecord;
  clauses: Clause[];
  /** Titles of the attached texts, in order. */
  attachments: string[];
}

const entries = once(() => getCollection('policies'));

/** What Astro read of the files of texts: of the same files as the records are. */
function entriesRead(): Promise<CollectionEntry<'policies'>[]> {
  readsRecords('policies');
  return unnoted(entries);
}

const textsOf = onceFor((all: CollectionEntry<'policies'>[]): PolicyText[] => {
  const bodies = new Map(all.map(({ id, body }) => [id, body]));
  return policies().map((policy) => {
    const { blocks, attachments } = mdxBodyOf(isOpen(policy) ? (bodies.get(policy.id) ?? '') : '');
    return { policy, clauses: clausesOf(blocks, policy.clauseRule), attachments };
  });
});

/** All policy texts, newest first. */
export const policyTexts = async (): Promise<PolicyText[]> => textsOf(await entriesRead());

/** The rendered body of a policy that is open. */
export async function policyBody(id: string): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  readsRecords('policies');
  const entry = (await getCollection('policies', (it) => it.id === id))[0];
  if (!entry) throw new Error(`no policy ${id}`);
  return (await render(entry)).Content;
}
