import type { z } from 'zod';
import type { clauseChangeKind } from '../../schemas/policy.ts';
import { dayAfter } from '../values/days.ts';
import { policyStart, type PolicyRecord } from './policies.ts';

/** What one text does to a clause of another. */
export type ClauseChangeKind = z.output<typeof clauseChangeKind>;

/** A change of a clause, with the text that made it. */
export interface ClauseChange {
  clause: string;
  change: ClauseChangeKind;
  /** First day of the change. */
  on: string;
  policy: PolicyRecord;
  /** Clause of that text. */
  by?: string;
}

const byDay = (a: ClauseChange, b: ClauseChange): number =>
  a.on < b.on ? -1 : Number(a.on > b.on) || (a.clause < b.clause ? -1 : 1);

/** What other texts changed in the clauses of a text, earliest first. */
export const clauseChanges = (
  policy: Pick<PolicyRecord, 'id'>,
  all: readonly PolicyRecord[],
): ClauseChange[] =>
  all
    .flatMap((other) =>
      other.relations
        .filter((it) => it.policy === policy.id)
        .flatMap((it) => it.clauses ?? [])
        .flatMap(({ clause, change, by, on = policyStart(other) }): ClauseChange[] =>
          on === undefined
            ? []
            : [{ clause, change, on, policy: other, ...(by === undefined ? {} : { by }) }],
        ),
    )
    .sort(byDay);

/** How long a text holds; a day that nobody has stated is absent. */
export interface Force {
  /** First day. */
  start?: string;
  /** Last day. */
  end?: string;
  /** What ended it, where another text did. */
  endedBy?: PolicyRecord;
}

/** How long a text holds: from its start until it expires, is replaced or repealed, whichever comes first. */
export function forceOf(policy: PolicyRecord, all: readonly PolicyRecord[]): Force {
  const start = policyStart(policy);
  const ends = all.flatMap((other): Force[] => {
    const begins = policyStart(other);
    const ended = other.relations.some(
      (it) => it.policy === policy.id && (it.kind === 'replaces' || it.kind === 'repeals'),
    );
    return ended && begins ? [{ end: dayAfter(begins, -1), endedBy: other }] : [];
  });
  const known = policy.expiresOn ? [...ends, { end: policy.expiresOn }] : ends;
  const [first] = known.sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? -1 : 1));
  return { ...(start === undefined ? {} : { start }), ...first };
}

/** Whether a clause holds on a day: not yet, as it was first written, with more, as it was written anew, no more. */
export type ClauseState = 'not-yet' | 'in-force' | ClauseChangeKind | 'over';

/**
 * Whether a clause holds on a day (`YYYY-MM-DD`); the first and last day of a text are in it, the day of a change is the first of
 * what comes after it. Also for browsers.
 */
export function clauseStateOn(
  changes: readonly Pick<ClauseChange, 'on' | 'change'>[],
  { start, end }: Pick<Force, 'start' | 'end'>,
  day: string,
): ClauseState {
  if (start !== undefined && day < start) return 'not-yet';
  if (end !== undefined && day > end) return 'over';
  return changes.findLast((it) => it.on <= day)?.change ?? 'in-force';
}
