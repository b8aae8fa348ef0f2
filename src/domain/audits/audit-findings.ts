import { rectified, type AuditFinding } from '../../schemas/audit.ts';
import { newest, type AuditRecord } from './audits.ts';
import { byOrder } from '../lists/facets.ts';
import { daysBetween } from '../values/days.ts';

/** Where a rectification stands: done, open until its due date, overdue after it, or none stated (没有整改计划). */
export type RectificationState = 'done' | 'open' | 'overdue' | 'no-plan';

/** A finding of an audit with the state of its rectification. */
export interface FindingState {
  audit: AuditRecord;
  finding: AuditFinding;
  state: RectificationState;
  /** Days overdue, or left until the due date. */
  days?: number;
}

/** State of a rectification on a day: the due date itself is still in time. */
function rectificationState(
  { rectification }: AuditFinding,
  today: string,
): { state: RectificationState; days?: number } {
  if (!rectification) return { state: 'no-plan' };
  if (rectification.status === rectified) return { state: 'done' };
  const days = daysBetween(rectification.dueOn, today);
  return days > 0 ? { state: 'overdue', days } : { state: 'open', days: -days };
}

const byState = byOrder(['overdue', 'open', 'no-plan', 'done'] satisfies RectificationState[]);

/** The most urgent of a state first; what has no due date stays where it is. */
const byDays = (a: FindingState, b: FindingState): number => {
  const days = Number(a.days) - Number(b.days);
  return a.state === 'overdue' ? -days : days;
};

/**
 * Every finding of the newest version of every audit: overdue first (the longest overdue at the top), then open ones
 * (the next due at the top), then those without a plan, then what is done.
 */
export const findingStates = (audits: readonly AuditRecord[], today: string): FindingState[] =>
  audits
    .flatMap((audit) =>
      newest(audit).findings.map((finding): FindingState => ({
        audit,
        finding,
        ...rectificationState(finding, today),
      })),
    )
    .sort((a, b) => byState(a.state, b.state) || byDays(a, b));

/** What is still to be rectified, across all audits. */
export const openRectifications = (audits: readonly AuditRecord[], today: string): FindingState[] =>
  findingStates(audits, today).filter((it) => it.state !== 'done');

/** A finding of an earlier audit. */
export interface EarlierFinding {
  audit: AuditRecord;
  finding: AuditFinding;
}

/** The finding that another one repeats; undefined where the form says only that there is one, or it is not on record. */
export function repeatedFinding(
  byId: (id: string) => AuditRecord | undefined,
  { repeats }: AuditFinding,
): EarlierFinding | undefined {
  const audit = typeof repeats === 'object' ? byId(repeats.audit) : undefined;
  const finding =
    audit && typeof repeats === 'object'
      ? newest(audit).findings.find((it) => it.id === repeats.finding)
      : undefined;
  return audit && finding ? { audit, finding } : undefined;
}
