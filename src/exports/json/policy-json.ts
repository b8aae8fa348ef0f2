import { z } from 'zod';
import type { Clause } from '../../domain/policies/clauses.ts';
import type { PolicyRecord } from '../../domain/policies/policies.ts';
import { policySchema } from '../../schemas/policy.ts';

/** `/policies/<id>.json`: the record as its file has it, with its page, and its clauses in reading order. */
export const policyJson = (
  { id: policy, ...data }: PolicyRecord,
  clauses: readonly Clause[],
  url: string,
): object => ({
  id: policy,
  ...z.encode(policySchema, data),
  url,
  clauses: clauses.map(({ id, kind, marker, text, citation, ancestors }) => ({
    id,
    kind,
    marker,
    text,
    citation,
    parent: ancestors.at(-1) ?? null,
    url: `${url}#${id}`,
  })),
});
