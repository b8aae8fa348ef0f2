import type { Clause } from '../domain/clauses.ts';
import type { PolicyRecord } from '../domain/policies.ts';

/** `/policies/<id>.json`: the record as its schema has it, with its page, and its clauses in reading order. */
export const policyJson = (policy: PolicyRecord, clauses: readonly Clause[], url: string): object => ({
  ...policy,
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
