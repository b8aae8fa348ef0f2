import type { Commitment } from '../../schemas/commitment.ts';
import { outOfForce, type PolicyStatus } from '../../schemas/policy.ts';
import { dayAfter } from '../values/days.ts';
import { policyStart, type PolicyRecord } from '../policies/policies.ts';
import type { CommitmentRecord } from './commitment-record.ts';
import { withOtherTargets } from './targets.ts';

export type { CommitmentRecord } from './commitment-record.ts';

interface End {
  lastDay: string;
  endedBy?: string;
}

const ended: readonly PolicyStatus[] = outOfForce;

/** Texts that another one replaces or repeals, with the last day on which they hold. */
function successors(policies: readonly PolicyRecord[]): Map<string, End> {
  const ends = new Map<string, End>();
  for (const policy of policies) {
    const start = policyStart(policy);
    for (const { kind, policy: old } of policy.relations)
      if (start && old !== undefined && (kind === 'replaces' || kind === 'repeals'))
        ends.set(old, { lastDay: dayAfter(start, -1), endedBy: policy.id });
  }
  return ends;
}

function endOf(
  { ended: own, ...commitment }: Commitment & { startsOn?: string },
  policy: PolicyRecord,
  successor: End | undefined,
): End | undefined {
  const ends: End[] = [
    ...(own
      ? [{ lastDay: dayAfter(own.on, -1), ...(own.policy === undefined ? {} : { endedBy: own.policy }) }]
      : []),
    ...(successor ? [successor] : []),
    ...(policy.expiresOn ? [{ lastDay: policy.expiresOn }] : []),
  ];
  const [first] = ends.sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
  if (first || !(policy.status && ended.includes(policy.status))) return first;
  // Out of force, nobody has told since when: nothing of it is judged.
  return { lastDay: dayAfter(commitment.startsOn ?? '1949-10-01', -1) };
}

/**
 * All commitments of the texts, in the order of the texts and of their front matter. A commitment ends with its text:
 * when that expires, is replaced or repealed, or when the clause itself is ended.
 */
export function commitmentsOf(policies: readonly PolicyRecord[]): CommitmentRecord[] {
  const replaced = successors(policies);
  const all = policies.flatMap((policy) =>
    policy.commitments.map((commitment): CommitmentRecord => {
      const startsOn = commitment.from ?? policyStart(policy);
      const starting = { ...commitment, ...(startsOn === undefined ? {} : { startsOn }) };
      const { id, title, place } = policy;
      const own = { id, title, ...(place === undefined ? {} : { place }) };
      return { ...starting, policy: own, ...endOf(starting, policy, replaced.get(policy.id)) };
    }),
  );
  return withOtherTargets(all);
}

/** Whether a commitment no longer binds on a day. */
export const isClosed = ({ lastDay }: CommitmentRecord, today: string): boolean =>
  lastDay !== undefined && lastDay < today;
