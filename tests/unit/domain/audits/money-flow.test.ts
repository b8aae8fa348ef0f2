import { expect, test } from '@playwright/test';
import type { AuditRecord } from '../../../../src/domain/audits/audits.ts';
import { largest, moneyFlow, overPaid, type NamedAmount } from '../../../../src/domain/audits/money-flow.ts';
import { audits, budgets } from '../../../../src/queries/audits/audits.ts';
import { bodyName } from '../../../../src/queries/audits/bodies.ts';
import { finalKind } from '../../../../src/schemas/budget.ts';
import type { AuditPayer } from '../../../../src/schemas/audit-payer.ts';

const line = (number: number, total: number) => ({ line: number, thisYear: { total } });
const audit = (payers: AuditPayer[]): AuditRecord => ({
  ...{ id: 'a-2025', organisation: 'a', year: 2025 },
  revisions: [
    {
      ...{ publishedOn: '2026-05-01', statementVersion: '2004', opinion: '无保留意见' },
      auditor: { name: '云汀会计师事务所', reportNumber: '1', reportedOn: '2026-04-01' },
      activity: [line(1, 20), line(3, 30), line(5, 50), line(11, 100), line(12, 90), line(35, 90)],
      ...{ balance: [], findings: [], attachments: [], differences: [], payers },
    },
  ],
});
const federation = {
  name: '市残联',
  lines: [
    { side: '收入', name: '财政拨款', amount: 1000 },
    { side: '支出', code: '2081104', name: '康复', amount: 700 },
    { side: '支出', code: '2081199', name: '其他支出', amount: 300 },
    { side: '支出', name: '支出合计', amount: 1000 },
  ],
} as const;
const grant = { name: '市残联', amount: 40, line: 5 };
const total = (all: readonly NamedAmount[]): number => all.reduce((sum, it) => sum + it.amount, 0);
const amountOf = (all: readonly NamedAmount[], name: string): number | undefined =>
  all.find((it) => it.name === name)?.amount;

test('what a federation paid out of a line is taken off that line and off the line it is booked in', () => {
  const flow = moneyFlow([federation], [audit([{ ...grant, accountCode: '2081199' }])]);
  expect(flow).toMatchObject({ passed: 40, unplaced: 0 });
  expect(amountOf(flow.federation?.uses ?? [], '其他支出')).toBe(260);
  expect(total(flow.federation?.uses ?? []) + flow.passed).toBe(1000);
  expect(amountOf(flow.organisations.sources, '政府补助收入')).toBe(10);
  expect(total(flow.organisations.sources) + flow.passed).toBe(100);
});

test('without the line, with that of another account or one that holds less, it is named and not connected', () => {
  for (const payer of [
    grant,
    { ...grant, accountCode: '2089999' },
    { ...grant, amount: 400, accountCode: '2081199' },
  ])
    expect(moneyFlow([federation], [audit([payer])])).toMatchObject({ passed: 0, unplaced: payer.amount });
  const other = moneyFlow([federation], [audit([{ name: '市民政局', amount: 20, line: 5 }])]);
  expect(other).toMatchObject({ passed: 0, unplaced: 0 });
  expect(amountOf(other.organisations.sources, '市民政局')).toBe(20);
  expect(moneyFlow([], [audit([])]).federation).toBeUndefined();
});

test('in the sample nothing is lost and nothing counted twice, in any year', () => {
  for (const year of audits().years) {
    const accounts = budgets()
      .filter((it) => it.year === year && it.kind === finalKind)
      .map((it) => ({ name: bodyName(it.organisation), lines: it.lines }));
    const all = audits().ofYear.get(year) ?? [];
    const flow = moneyFlow(accounts, all);
    const without = moneyFlow([], all);
    expect(total(flow.organisations.sources) + flow.passed, String(year)).toBe(
      total(without.organisations.sources),
    );
    if (year === 2025) expect(flow.passed).toBeGreaterThan(0);
  }
});

test('of many ends the smallest are one, and nobody can have paid more of a line than it holds', () => {
  const all = [5, 3, 1, 1].map((amount, index) => ({ name: `n${index}`, amount }));
  expect(largest(all, 3, (count) => `其他 ${count} 项`)).toEqual([
    all[0],
    all[1],
    { name: '其他 2 项', amount: 2 },
  ]);
  const over = audit([grant, { ...grant, amount: 20 }]).revisions[0];
  expect(over && overPaid(over)).toEqual([{ line: 5, amount: 50, said: 60 }]);
  const fits = audit([grant]).revisions[0];
  expect(fits && overPaid(fits)).toEqual([]);
});
