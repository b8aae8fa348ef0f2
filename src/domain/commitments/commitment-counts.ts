import { commitmentStatusIds, type CommitmentStatus } from './commitment-status.ts';
import type { StatusRow } from './commitment-rows.ts';

/** How many of each status. */
export type StatusCounts = Record<CommitmentStatus, number>;

/** Counts by status. */
export function countStatuses(statuses: Iterable<CommitmentStatus>): StatusCounts {
  const counts = Object.fromEntries(commitmentStatusIds.map((id) => [id, 0])) as StatusCounts;
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/**
 * The row of each subject that says where it stands now: the latest period that is decided, else the latest one at all.
 * A year that still runs does not hide what came of the last one.
 */
export function currentRows(rows: readonly StatusRow[]): StatusRow[] {
  const current = new Map<string, StatusRow>();
  for (const row of rows) {
    const other = current.get(row.subject.key);
    if (!other || isLater(row, other)) current.set(row.subject.key, row);
  }
  return [...current.values()];
}

const due = ({ period }: StatusRow): string => period.dueOn ?? '9999';

function isLater(row: StatusRow, other: StatusRow): boolean {
  const [open, otherOpen] = [row.status === 'not-due', other.status === 'not-due'];
  if (open !== otherOpen) return otherOpen;
  return open ? due(row) < due(other) : due(row) > due(other);
}

/**
 * One status for many rows: all of one status have that one; some kept and some not is partly kept; otherwise the worst
 * that is known; what has time or is not known does not turn kept into not kept. Undefined for no row.
 */
export function overallStatus(rows: readonly StatusRow[]): CommitmentStatus | undefined {
  const counts = countStatuses(rows.map((it) => it.status));
  const has = (...statuses: CommitmentStatus[]): boolean => statuses.some((it) => counts[it] > 0);
  const only = commitmentStatusIds.filter((it) => counts[it] > 0);
  if (only.length <= 1) return only[0];
  if (has('partly')) return 'partly';
  const bad = (['broken', 'not-reached', 'overdue'] as const).find((it) => has(it));
  if (bad) return has('kept') ? 'partly' : bad;
  if (has('not-due')) return 'not-due';
  return 'partly';
}
