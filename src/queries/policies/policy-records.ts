import { byPolicyDate, type PolicyRecord } from '../../domain/policies/policies.ts';
import { recordsWithId } from '../content/content.ts';
import { once } from '../../readings/once.ts';

/** All policies as their front matter states them, newest first; `policyTexts` has them with their clauses. */
export const policies: () => PolicyRecord[] = once(() => recordsWithId('policies').sort(byPolicyDate));
