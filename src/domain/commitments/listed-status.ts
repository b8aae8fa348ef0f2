import { commitmentStatusIds, type CommitmentStatus } from './commitment-status.ts';
import type { StatusRow } from './commitment-rows.ts';

/** Where a commitment is listed, in the order of lists: its status, or that it is not judged yet, or not any more. */
export const listedStatusIds = [...commitmentStatusIds, 'not-started', 'closed'] as const;
/** Where a commitment is listed. */
export type ListedStatus = (typeof listedStatusIds)[number];

/** Where a commitment is listed: one that ended is not counted among those that bind. */
export const listedStatus = ({
  status,
  closed,
}: {
  status?: CommitmentStatus | undefined;
  closed: boolean;
}): ListedStatus => (closed ? 'closed' : (status ?? 'not-started'));

/** When what is not due passes its date, and what becomes of it then; undefined where rows do not agree on it. */
export function dueOf(
  rows: readonly Pick<StatusRow, 'status' | 'period' | 'ifPassed'>[],
): { dueOn: string; ifPassed: CommitmentStatus } | undefined {
  const [first, ...others] = rows;
  const dueOn = first?.period.dueOn;
  if (first?.status !== 'not-due' || dueOn === undefined) return undefined;
  const ifPassed = first.ifPassed ?? 'no-data';
  const same = others.every((it) => it.period.dueOn === dueOn && (it.ifPassed ?? 'no-data') === ifPassed);
  return same ? { dueOn, ifPassed } : undefined;
}
