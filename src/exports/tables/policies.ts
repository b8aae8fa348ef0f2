import type { PolicyRecord } from '../../domain/policies/policies.ts';
import { collections } from '../../schemas/collections.ts';
import { policySchema } from '../../schemas/policy.ts';
import { ownRecord } from './shared.ts';
import { allFields, tablesOf } from './table.ts';

/** A policy text a row: without its clauses, its commitments (they have a list of their own) and the notes of importer and portal. */
export const policyTable = tablesOf<PolicyRecord>().table(collections.policies.label, ['id'], {
  ...ownRecord('policies'),
  ...allFields(policySchema.omit({ imported: true, clauseRule: true, commitments: true }).shape),
});
