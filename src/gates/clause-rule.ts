import { z } from 'zod';
import type { ClauseRule } from '../domain/policies/clauses.ts';
import type { RecordFile } from '../records/content.ts';
import { clauseRule } from '../schemas/policy.ts';

const stated = z.object({ clauseRule: clauseRule.optional() }).catch({});

/** The rule by which a text's clauses have their ids, as far as its file states one that is right: another gate looks after that. */
export const clauseRuleOf = ({ data }: RecordFile): ClauseRule => stated.parse(data).clauseRule;
