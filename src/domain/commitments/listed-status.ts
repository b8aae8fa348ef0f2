import { commitmentStatuses, type CommitmentStatus } from './commitment-status.ts';
import type { StatusRow } from './commitment-rows.ts';

/** Where a commitment is listed: its status, or that it is not judged any more, or not yet. */
export const listedStatusNames = {
  ...commitmentStatuses,
  'not-started': '还没有开始',
  closed: '已停止执行',
} as const;
/** Where a commitment is listed. */
export type ListedStatus = keyof typeof listedStatusNames;
/** The same in the order of lists. */
export const listedStatusIds = Object.keys(listedStatusNames) as ListedStatus[];

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
