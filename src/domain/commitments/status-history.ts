import type { StatusRow } from './commitment-rows.ts';
import { groupChanges, type StatusChange, type StatusChangeGroup } from './status-change-groups.ts';

const keyOf = ({ commitment, subject, period }: StatusRow): string =>
  `${commitment.id} ${subject.key} ${period.key}`;

/** What readers could know at the end of a day: what is dated, and not by a day after it. */
const knownOn = (rows: readonly StatusRow[], day: string): StatusRow[] =>
  rows.filter(({ since }) => since !== undefined && since <= day);

/** What became different on a day. */
function changesOn(day: string, now: readonly StatusRow[], before: readonly StatusRow[]): StatusChange[] {
  const known = new Map(before.map((row) => [keyOf(row), row.status]));
  return now
    .filter((row) => known.get(keyOf(row)) !== row.status)
    .map((row) => ({ on: day, row }))
    .sort((a, b) => (a.row.commitment.id < b.row.commitment.id ? -1 : 1));
}

/**
 * When statuses changed, latest first; what nobody can date is left out. Each change stands by the day on which readers could
 * know it, and none of them goes when a later one comes, because the days before are worked out from what was known then.
 * @param days all days on which a status may have changed, in any order
 * @param rowsOn the statuses as they were at the end of a day
 * @param most stops when so many groups are found
 */
export function statusHistory(
  days: Iterable<string>,
  rowsOn: (day: string) => readonly StatusRow[],
  most: number,
): StatusChangeGroup[] {
  const back = [...new Set(days)].sort().reverse();
  const groups: StatusChangeGroup[] = [];
  const [first] = back;
  let now = first === undefined ? [] : knownOn(rowsOn(first), first);
  for (const [index, on] of back.entries()) {
    if (groups.length >= most) break;
    const earlier = back[index + 1];
    const before = earlier === undefined ? [] : knownOn(rowsOn(earlier), earlier);
    groups.push(...groupChanges(changesOn(on, now, before)));
    now = before;
  }
  return groups.slice(0, most);
}
