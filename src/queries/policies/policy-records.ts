import { byPolicyDate, type PolicyRecord } from '../../domain/policies/policies.ts';
import { recordsWithId } from '../content/content.ts';
import { onceByKey } from '../../readings/by-key.ts';
import { once } from '../../readings/once.ts';

/** All policies as their front matter states them, newest first; `policyTexts` has them with their clauses. */
export const policies: () => PolicyRecord[] = once(() => recordsWithId('policies').sort(byPolicyDate));

const ids = once(() => new Map(policies().map((it) => [it.id, it])));

/** A policy as its front matter states it, by its id. */
export const policyById = onceByKey('policy', (id) => ids().get(id));
