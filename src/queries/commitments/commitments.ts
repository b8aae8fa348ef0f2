import { countStatuses, currentRows, overallStatus } from '../../domain/commitments/commitment-counts.ts';
import type { StatusCounts } from '../../domain/commitments/commitment-counts.ts';
import { statusRows, type StatusRow } from '../../domain/commitments/commitment-rows.ts';
import type { CommitmentStatus } from '../../domain/commitments/commitment-status.ts';
import type { StatusChangeGroup } from '../../domain/commitments/status-change-groups.ts';
import { statusHistory } from '../../domain/commitments/status-history.ts';
import { commitmentsOf, isClosed, type CommitmentRecord } from '../../domain/commitments/commitments.ts';
import type { Evidence } from '../../domain/measures/figures.ts';
import type { MeasureId } from '../../schemas/measure.ts';
import { onceByKey } from '../../readings/by-key.ts';
import { once, onceByValue } from '../../readings/once.ts';
import { dayAfter } from '../../domain/values/days.ts';
import { factDays, measureFacts, measureFactsOn } from '../measures/measure-facts.ts';
import { policies } from '../policies/policy-records.ts';
import { asOf } from '../as-of/as-of.ts';
import { site } from '../site/site.ts';

/** A commitment with where it stands. */
export interface CommitmentState {
  id: string;
  commitment: CommitmentRecord;
  /** By place or organisation, the latest period first. */
  rows: StatusRow[];
  /** One row for each place or organisation: where it stands now. */
  current: StatusRow[];
  /** Counts of `current`. */
  counts: StatusCounts;
  /** One status for all; absent where the commitment closed before anything of it was due. */
  status?: CommitmentStatus;
  /** Whether it no longer binds today. */
  closed: boolean;
}

const stateOf = (commitment: CommitmentRecord): CommitmentState =>
  stateFrom(commitment, statusRows(commitment, measureFacts()));

/** A commitment as it stands for some of those whom it binds; as it is where it binds none of them. */
export function forSubjects(state: CommitmentState, keep: (row: StatusRow) => boolean): CommitmentState {
  const rows = state.rows.filter(keep);
  return rows.length === 0 || rows.length === state.rows.length ? state : stateFrom(state.commitment, rows);
}

function stateFrom(commitment: CommitmentRecord, rows: StatusRow[]): CommitmentState {
  const current = currentRows(rows);
  const status = overallStatus(current);
  return {
    ...{
      id: commitment.id,
      commitment,
      rows,
      current,
      counts: countStatuses(current.map((it) => it.status)),
    },
    ...(status === undefined ? {} : { status }),
    closed: isClosed(commitment, asOf()),
  };
}

/** All commitments with where they stand, by the date of their text (newest first), then in its order. */
export const commitments: () => CommitmentState[] = onceByValue('commitments', () =>
  commitmentsOf(policies()).map(stateOf),
);

const byId = once(() => new Map(commitments().map((it) => [it.commitment.id, it])));

/** A commitment by its id. */
export const commitmentById = (id: string): CommitmentState | undefined => byId().get(id);

const groups = once(() => ({
  policy: Map.groupBy(commitments(), (it) => it.commitment.policy.id),
  measure: Map.groupBy(commitments(), (it) => it.commitment.measure),
  status: Map.groupBy(commitments(), (it) => it.status),
}));

/** The commitments of a policy text, in its order. */
export const commitmentsOfPolicy = (policy: string): CommitmentState[] => groups().policy.get(policy) ?? [];

/** The commitments of a policy text by the id of their clause. */
export const commitmentsByClause = (policy: string): Map<string, CommitmentState[]> =>
  Map.groupBy(commitmentsOfPolicy(policy), (it) => it.commitment.clause);

/** The commitments that a measure tells of. */
export const commitmentsOfMeasure = (measure: MeasureId): CommitmentState[] =>
  groups().measure.get(measure) ?? [];

/** The commitments that stand somewhere. */
export const commitmentsWithStatus = (status: CommitmentStatus): CommitmentState[] =>
  groups().status.get(status) ?? [];

const allRows = once(() => commitments().flatMap((it) => it.rows));
const rowsByPlace = once(() => Map.groupBy(allRows(), (it) => it.subject.place));
const rowsByOrganisation = once(() => Map.groupBy(allRows(), (it) => it.subject.organisation));

const recordKey = ({ collection, id }: Pick<Evidence, 'collection' | 'id'>): string => `${collection}/${id}`;

const rowsByRecord = once(() => {
  const rows = new Map<string, Set<StatusRow>>();
  for (const row of allRows())
    for (const evidence of row.evidence) {
      const of = rows.get(recordKey(evidence)) ?? new Set();
      rows.set(recordKey(evidence), of.add(row));
    }
  return rows;
});

const rowsByKey = onceByKey('rows-of-record', (key): StatusRow[] => [...(rowsByRecord().get(key) ?? [])]);

/** Where the commitments that bind a place, or the organisations in it, stand; the place itself, without those below it. */
export const rowsOfPlace = onceByKey('rows-of-place', (code): StatusRow[] => rowsByPlace().get(code) ?? []);

/** Where the commitments that bind an organisation stand. */
export const rowsOfOrganisation = onceByKey(
  'rows-of-organisation',
  (id): StatusRow[] => rowsByOrganisation().get(id) ?? [],
);

/** The statuses that a record is evidence for. */
export const rowsOfRecord = (collection: Evidence['collection'], id: string): StatusRow[] =>
  rowsByKey(recordKey({ collection, id }));

/** The days on which a status may have changed: something was published, or a date passed. */
function changeDays(): string[] {
  const due = allRows().flatMap(({ period, since }) => [
    ...(period.dueOn === undefined ? [] : [dayAfter(period.dueOn)]),
    ...(since === undefined ? [] : [since]),
  ]);
  const audits = [`01-01`, dayAfter(`2001-${site.auditDueOn}`).slice(5)];
  const years = new Set(due.map((day) => day.slice(0, 4)));
  const duties = [...years].flatMap((year) => audits.map((day) => `${year}-${day}`));
  return [...factDays(), ...due, ...duties].filter((day) => day <= asOf());
}

const rowsOn = (day: string): StatusRow[] => {
  const facts = day === asOf() ? measureFacts() : measureFactsOn(day);
  return commitmentsOf(policies()).flatMap((it) => statusRows(it, facts));
};

/** When statuses changed, latest first, up to today; `most` groups. */
export const commitmentChanges = (most: number): StatusChangeGroup[] =>
  statusHistory(changeDays(), rowsOn, most);
