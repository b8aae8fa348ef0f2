import { expect, test } from '@playwright/test';
import type { StatusRow } from '../../../../src/domain/commitments/commitment-rows.ts';
import type { CommitmentStatus } from '../../../../src/domain/commitments/commitment-status.ts';
import { statusHistory } from '../../../../src/domain/commitments/status-history.ts';

const row = (subject: string, status: CommitmentStatus, since?: string): StatusRow =>
  ({
    commitment: { id: 'money' },
    subject: { key: subject },
    period: { key: '2025' },
    status,
    since,
  }) as never;

/** What was known at the end of each day: a figure was published in March and corrected in October. */
const known: Record<string, StatusRow[]> = {
  '2026-01-01': [row('a', 'no-data', '2026-01-01'), row('b', 'no-data', '2026-01-01')],
  '2026-03-05': [row('a', 'broken', '2026-03-05'), row('b', 'broken', '2026-03-05')],
  '2026-10-20': [row('a', 'kept', '2026-03-05'), row('b', 'broken', '2026-03-05')],
};
const told = (days: string[], most = 100) =>
  statusHistory(days, (day) => known[day] ?? [], most).map(
    ({ on, rows }) => `${on} ${rows[0].status} ${rows.map((it) => it.subject.key).join(' ')}`,
  );

test('a correction is a change of its own, on its day, and what was told before it stays', () => {
  const before = told(Object.keys(known).slice(0, 2));
  expect(before).toEqual(['2026-03-05 broken a b', '2026-01-01 no-data a b']);
  expect(told(Object.keys(known))).toEqual(['2026-10-20 kept a', ...before]);
});

test('days come in any order and more than once; so many groups are enough', () => {
  expect(told(['2026-10-20', '2026-01-01', '2026-10-20', '2026-03-05'])).toEqual(told(Object.keys(known)));
  expect(told(Object.keys(known), 1)).toEqual(['2026-10-20 kept a']);
});

test('what nobody can date, or only by a later day, is told when it can be', () => {
  const rows = [row('a', 'kept'), row('b', 'kept', '2026-05-01')];
  const days = statusHistory(['2026-04-01', '2026-05-01'], () => rows, 100);
  expect(days.map(({ on, rows: [it] }) => [on, it.subject.key])).toEqual([['2026-05-01', 'b']]);
});
