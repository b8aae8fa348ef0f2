import { expect, test } from '@playwright/test';
import { groupChanges, type StatusChange } from '../../../../src/domain/commitments/status-change-groups.ts';
import { lazy } from '../../../support/lazy.ts';
import { commitments } from '../../../../src/queries/commitments/commitments.ts';

const ofSample = lazy(() => {
  const changes: StatusChange[] = commitments()
    .flatMap(({ rows }) => rows)
    .flatMap((row) => (row.since === undefined ? [] : [{ on: row.since, row }]))
    .sort((a, b) => (a.on < b.on ? 1 : -1));
  return { changes, groups: groupChanges(changes) };
});

test('each change stands in one group, of one day, commitment and status; no two groups are of the same', () => {
  const { changes, groups } = ofSample();
  expect(groups.length).toBeGreaterThan(1);
  expect(groups.length).toBeLessThan(changes.length);
  expect(groups.flatMap(({ rows }) => rows).length).toBe(changes.length);
  const keys = groups.map(({ on, rows: [{ commitment, status }] }) => `${on} ${commitment.id} ${status}`);
  expect(new Set(keys).size).toBe(groups.length);
  for (const { on, rows } of groups)
    for (const row of rows) {
      expect(row.since).toBe(on);
      expect([row.commitment.id, row.status]).toEqual([rows[0].commitment.id, rows[0].status]);
    }
});

test('the order of days is kept, latest first', () => {
  const days = ofSample().groups.map(({ on }) => on);
  expect(days).toEqual(days.toSorted().reverse());
});
