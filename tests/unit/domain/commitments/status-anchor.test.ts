import { expect, test } from '@playwright/test';
import { statusAnchor, statusPath } from '../../../../src/domain/commitments/status-anchor.ts';

test('the address of a status holds its commitment, whom it binds and when', () => {
  type Row = Parameters<typeof statusPath>[0];
  const row = {
    commitment: { id: 'audits-published' },
    subject: { key: '9901-blind' },
    period: { key: '2021-2025' },
    page: 1,
  } as unknown as Row;
  expect(statusAnchor(row)).toBe('9901-blind-2021-2025');
  expect(statusPath(row)).toBe('/commitments/audits-published/#9901-blind-2021-2025');
  expect(statusPath({ ...row, page: 3 })).toBe('/commitments/audits-published/table/3/#9901-blind-2021-2025');
});
