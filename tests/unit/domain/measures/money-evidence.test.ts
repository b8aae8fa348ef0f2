import { expect, test } from '@playwright/test';
import { auditsFrom } from '../../../../src/domain/audits/audits.ts';
import type { Period } from '../../../../src/domain/commitments/commitment-periods.ts';
import { moneyEvidence } from '../../../../src/domain/measures/money-evidence.ts';
import { auditSchema } from '../../../../src/schemas/audit.ts';

const money = (amount: string) => ({ unrestricted: amount, restricted: '0.00', total: amount });
const revision = (publishedOn: string, lines: Readonly<Record<number, string>>, reason?: string) => ({
  ...{ publishedOn, statementVersion: '2004', opinion: '无保留意见', ...(reason ? { reason } : {}) },
  auditor: { name: '样例会计师事务所', reportNumber: '样审〔2025〕1号', reportedOn: '2022-01-05' },
  activity: Object.entries(lines).map(([line, amount]) => ({
    ...{ line: Number(line), lastYear: money('0.00'), thisYear: money(amount) },
  })),
});
const audit = (year: number, ...revisions: object[]) => ({
  ...auditSchema.parse({ organisation: '9901-blind', year, revisions }),
  id: `9901-blind-${year}`,
});
const audits = auditsFrom([
  audit(2022, revision('2023-04-01', { 5: '1.00' })),
  audit(
    2023,
    revision('2024-04-01', { 5: '10.00', 3: '2.50' }),
    revision('2024-05-01', { 5: '20.00' }, '改错'),
  ),
  audit(2024, revision('2025-04-01', { 3: '3.00' })),
  audit(2025, revision('2026-04-01', {})),
]);
const evidence = (key: string, ...years: [number, number]) =>
  moneyEvidence(audits, { key, name: '', place: '' }, { years } as unknown as Period);

test('subsidies (line 5) and services (line 3) of the newest version, of the years of the period, ends included', () => {
  expect(evidence('9901-blind', 2023, 2024)).toEqual(
    [
      { year: 2024, services: 300 },
      { year: 2023, subsidies: 2000 },
    ].map((it) => ({
      ...{ collection: 'audits', id: `9901-blind-${it.year}`, path: `/audits/9901-blind-${it.year}/` },
      ...{ role: 'related', money: it },
    })),
  );
  expect(evidence('9901-blind', 2025, 2026).map((it) => it.money)).toEqual([{ year: 2025 }]);
  expect(evidence('9901-deaf', 2023, 2024)).toEqual([]);
});
