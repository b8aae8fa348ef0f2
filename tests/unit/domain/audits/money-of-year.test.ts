import { expect, test } from '@playwright/test';
import { moneyOfAccount, moneyOfAudits } from '../../../../src/domain/audits/money-of-year.ts';
import type { AuditRecord } from '../../../../src/domain/audits/audits.ts';

const audit = (id: string, lines: Record<number, number>): AuditRecord => ({
  ...{ id, organisation: id, year: 2025 },
  revisions: [
    {
      publishedOn: '2026-05-01',
      statementVersion: '2004',
      auditor: { name: '云汀会计师事务所', reportNumber: '1', reportedOn: '2026-04-01' },
      opinion: '无保留意见',
      activity: Object.entries(lines).map(([line, total]) => ({ line: Number(line), thisYear: { total } })),
      ...{ balance: [], findings: [], attachments: [], differences: [], payers: [] },
    },
  ],
});

test('the money of all audits of a year by line, the largest first; a total is the sum of what is shown', () => {
  const all = [audit('a', { 1: 100, 5: 0, 11: 100 }), audit('b', { 1: 50, 5: 250, 11: 300 })];
  expect(moneyOfAudits(all, 'income')).toEqual({
    total: 400,
    kinds: [
      { name: '政府补助收入', amount: 250, share: 6250 },
      { name: '捐赠收入', amount: 150, share: 3750 },
    ],
  });
  expect(moneyOfAudits(all, 'expense')).toEqual({ total: 0, kinds: [] });
});

test('a side of an account without its stated sums and the parts of its lines', () => {
  const line = (name: string, amount: number) => ({ side: '支出' as const, name, amount });
  const lines = [line('康复', 300), line('其中：儿童', 200), line('就业', 100), line('支出合计', 400)];
  const { total, kinds } = moneyOfAccount(lines, '支出');
  expect([total, kinds.map((it) => it.name)]).toEqual([400, ['康复', '就业']]);
  expect(moneyOfAccount(lines, '收入').kinds).toEqual([]);
});
