import { keptOf, type PartOfWhole } from '../places/comparison.ts';
import { currentRows, overallStatus } from './commitment-counts.ts';
import type { Period } from './commitment-periods.ts';
import type { StatusRow } from './commitment-rows.ts';
import type { CommitmentStatus } from './commitment-status.ts';
import type { CommitmentRecord } from './commitment-record.ts';
import type { Subject } from './commitment-subjects.ts';

/** A column of a matrix of promises: the year in which something is due, or all the time. */
export type MatrixColumn = number | 'standing';

/** The year that a period stands under: the last one of a span, that of its date; what has no date is asked at all times. */
const yearColumn = ({ kind, years }: Pick<Period, 'kind' | 'years'>): MatrixColumn =>
  kind === 'standing' ? 'standing' : years[1];

/** The columns of rows: years, latest first, since the last ones must be seen on a phone, then what is asked at all times. */
export function yearColumns(rows: readonly StatusRow[]): MatrixColumn[] {
  const all = new Set(rows.map(({ period }) => yearColumn(period)));
  const years = [...all].filter((it) => it !== 'standing').sort((a, b) => b - a);
  return [...years, ...(all.has('standing') ? ['standing' as const] : [])];
}

/** What asks for attention first; the last says that nothing is known to be amiss. */
const concern: readonly CommitmentStatus[] = [
  ...(['broken', 'overdue', 'not-reached', 'partly', 'no-data', 'not-due', 'kept'] as const),
];
const concernOf = (status: CommitmentStatus | undefined): number =>
  status === undefined ? concern.length : concern.indexOf(status);

/** By what a cell of several statuses is sorted: the one that asks most for attention, as a number; undefined for none. */
export const sortKey = (rows: readonly Pick<StatusRow, 'status'>[]): number | undefined =>
  rows.length === 0 ? undefined : Math.min(...rows.map((it) => concernOf(it.status)));

/** A promise to or of somebody over the years. */
export interface PromiseYears {
  commitment: CommitmentRecord;
  subject: Subject;
  /** One a column: the periods that stand under it, none where the promise did not bind then. */
  cells: StatusRow[][];
}

/** Promises by years, a row for each whom a promise binds: first the promises that ask for attention, each with all of its rows. */
export function promiseYears(
  rows: readonly StatusRow[],
  columns: readonly MatrixColumn[] = yearColumns(rows),
): PromiseYears[] {
  const promises = [...Map.groupBy(rows, (it) => it.commitment.id).values()];
  const rank = (own: readonly StatusRow[]): number => concernOf(overallStatus(currentRows(own)));
  return promises
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((own) =>
      [...Map.groupBy(own, (it) => it.subject.key).values()].flatMap((of): PromiseYears[] => {
        const [first] = of;
        if (!first) return [];
        const cells = columns.map((column) =>
          of.filter(({ period }) => yearColumn(period) === column).toReversed(),
        );
        return [{ commitment: first.commitment, subject: first.subject, cells }];
      }),
    );
}

/** Places by the share of promises kept over all years, the lowest first; those without a result last. */
export function byKept<Item>(places: readonly Item[], rowsOf: (place: Item) => readonly StatusRow[]): Item[] {
  const share = (place: Item): number => {
    const kept = keptOf(rowsOf(place).map((it) => it.status));
    return kept ? kept.part / kept.whole : 2;
  };
  return places.toSorted((a, b) => share(a) - share(b));
}

/** How many promises of each year were kept, of those on which there is a result; undefined where there is none. */
export const keptByYears = (
  rows: readonly StatusRow[],
  columns: readonly MatrixColumn[],
): (PartOfWhole | undefined)[] =>
  columns.map((column) =>
    keptOf(rows.filter(({ period }) => yearColumn(period) === column).map((it) => it.status)),
  );
