import type { StatusRow } from './commitment-rows.ts';

/** A status that became what it is on a day. */
export interface StatusChange {
  on: string;
  row: StatusRow;
}

/** Places and organisations for which a commitment came to stand the same way on the same day. */
export interface StatusChangeGroup {
  on: string;
  /** One at least; all of one commitment and one status. */
  rows: [StatusRow, ...StatusRow[]];
}

/** Puts changes of the same day, commitment and status together, in the order that they come in. */
export function groupChanges(changes: readonly StatusChange[]): StatusChangeGroup[] {
  const groups = new Map<string, StatusChangeGroup>();
  for (const { on, row } of changes) {
    const key = `${on} ${row.commitment.id} ${row.status}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { on, rows: [row] });
  }
  return [...groups.values()];
}
