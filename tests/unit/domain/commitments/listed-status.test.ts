import { expect, test } from '@playwright/test';
import { dueOf, listedStatus } from '../../../../src/domain/commitments/listed-status.ts';
import type { StatusRow } from '../../../../src/domain/commitments/commitment-rows.ts';

type DueRow = Pick<StatusRow, 'status' | 'period' | 'ifPassed'>;
const row = (
  status: StatusRow['status'],
  dueOn: string | undefined,
  ifPassed?: StatusRow['ifPassed'],
): DueRow => ({
  status,
  period: { key: '2026', kind: 'year', years: [2026, 2026], ...(dueOn === undefined ? {} : { dueOn }) },
  ...(ifPassed === undefined ? {} : { ifPassed }),
});

test('what ended is listed apart whatever its last status, and what has no status has not begun', () => {
  expect(listedStatus({ status: 'broken', closed: true })).toBe('closed');
  expect(listedStatus({ status: 'broken', closed: false })).toBe('broken');
  expect(listedStatus({ closed: false })).toBe('not-started');
  expect(listedStatus({ closed: true })).toBe('closed');
});

test('a date that passes changes a status only where all rows agree on the date and on what becomes of it', () => {
  const open = row('not-due', '2026-12-31', 'overdue');
  expect(dueOf([open])).toEqual({ dueOn: '2026-12-31', ifPassed: 'overdue' });
  expect(dueOf([open, open])).toEqual({ dueOn: '2026-12-31', ifPassed: 'overdue' });
  expect(dueOf([row('not-due', '2026-12-31')])).toEqual({ dueOn: '2026-12-31', ifPassed: 'no-data' });
  expect(dueOf([open, row('not-due', '2027-06-30', 'overdue')])).toBeUndefined();
  expect(dueOf([open, row('not-due', '2026-12-31')])).toBeUndefined();
  expect(dueOf([row('kept', '2026-12-31')])).toBeUndefined();
  expect(dueOf([row('not-due', undefined)])).toBeUndefined();
  expect(dueOf([])).toBeUndefined();
});
