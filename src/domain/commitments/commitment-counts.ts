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

const due = ({ period }: StatusRow): string => period.dueOn ?? '9999';
const isOver = ({ period: { dueOn }, asOf }: StatusRow): boolean => dueOn === undefined || dueOn < asOf;

/** The latest row that is over, else the first one that is to come. */
function newestRow(rows: readonly StatusRow[]): StatusRow | undefined {
  const over = rows.filter(isOver);
  if (over.length > 0) return over.reduce((latest, it) => (due(it) > due(latest) ? it : latest));
  return rows.length > 0 ? rows.reduce((first, it) => (due(it) < due(first) ? it : first)) : undefined;
}

/**
 * The row of each subject that says where it stands now, of one period for all of them: the latest that is over, else the
 * first that is to come. A year that still runs hides nothing of the last one, and is not counted with it. A subject that
 * this period does not bind has the row of its own.
 */
export function currentRows(rows: readonly StatusRow[]): StatusRow[] {
  const key = newestRow(rows)?.period.key;
  const bySubject = Map.groupBy(rows, ({ subject }) => subject.key);
  return [...bySubject.values()].flatMap(
    (own) => own.find(({ period }) => period.key === key) ?? newestRow(own) ?? [],
  );
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
