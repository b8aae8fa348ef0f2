import { expect, test } from '@playwright/test';
import {
  countStatuses,
  currentRows,
  overallStatus,
} from '../../../../src/domain/commitments/commitment-counts.ts';
import type { StatusRow } from '../../../../src/domain/commitments/commitment-rows.ts';
import type { CommitmentStatus } from '../../../../src/domain/commitments/commitment-status.ts';

const row = (key: string, status: CommitmentStatus, dueOn?: string, since?: string): StatusRow =>
  ({
    ...{ subject: { key, name: key, place: '' }, status, asOf: '2026-11-24', evidence: [] },
    commitment: { id: key },
    period: { key: dueOn ?? 'standing', label: '', years: [2024, 2024], ...(dueOn ? { dueOn } : {}) },
    ...(since ? { since } : {}),
  }) as unknown as StatusRow;

const standing = (rows: StatusRow[]) =>
  currentRows(rows).map((it) => [it.subject.key, it.status, it.period.dueOn]);

test('the latest period that is over says where all stand, whatever is known of the one that runs', () => {
  const rows = [
    row('a', 'kept', '2026-12-31'),
    row('a', 'broken', '2025-12-31'),
    row('a', 'broken', '2024-12-31'),
    row('b', 'not-due', '2026-12-31'),
    row('b', 'kept', '2025-12-31'),
  ];
  expect(standing(rows)).toEqual([
    ['a', 'broken', '2025-12-31'],
    ['b', 'kept', '2025-12-31'],
  ]);
});

test('where none is over the first to come does; who is not bound in that period stands with its own', () => {
  const rows = [
    row('a', 'not-due', '2027-12-31'),
    row('a', 'kept', '2026-12-31'),
    row('b', 'not-due', '2027-12-31'),
  ];
  expect(standing(rows)).toEqual([
    ['a', 'kept', '2026-12-31'],
    ['b', 'not-due', '2027-12-31'],
  ]);
});

const together: [CommitmentStatus[], CommitmentStatus | undefined][] = [
  [[], undefined],
  [['kept', 'kept'], 'kept'],
  [['no-data', 'no-data'], 'no-data'],
  [['kept', 'broken'], 'partly'],
  [['kept', 'not-reached'], 'partly'],
  [['kept', 'overdue'], 'partly'],
  [['kept', 'no-data'], 'partly'],
  [['kept', 'not-due'], 'not-due'],
  [['no-data', 'not-due'], 'not-due'],
  [['broken', 'no-data'], 'broken'],
  [['overdue', 'not-reached'], 'not-reached'],
  [['partly', 'broken'], 'partly'],
];
for (const [statuses, is] of together)
  test(`${statuses.join(' and ') || 'nothing'} together: ${is ?? 'no status'}`, () => {
    expect(overallStatus(statuses.map((status, index) => row(String(index), status)))).toBe(is);
  });

test('every status is counted, those without one too', () => {
  expect(countStatuses(['kept', 'kept', 'overdue'])).toEqual({
    ...{ kept: 2, partly: 0, broken: 0, 'not-reached': 0, overdue: 1, 'not-due': 0, 'no-data': 0 },
  });
});
