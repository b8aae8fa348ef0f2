import { expect, test } from '@playwright/test';
import {
  commitmentsOf,
  isClosed,
  type CommitmentRecord,
} from '../../../../src/domain/commitments/commitments.ts';
import { periodsOf } from '../../../../src/domain/commitments/targets.ts';
import type { PolicyRecord } from '../../../../src/domain/policies/policies.ts';
import type { CommitmentInput } from '../../../../src/schemas/commitment.ts';
import { policySchema, type PolicyInput } from '../../../../src/schemas/policy.ts';

const money: CommitmentInput = {
  ...{ id: 'money', clause: 'c1', sentence: '每年有经费', strength: 'duty', measure: 'association-money' },
  ...{ comparison: 'at-least', value: '80000', unit: '元', binds: { who: 'association', levels: ['city'] } },
};
const coverage: CommitmentInput = {
  ...{ id: 'coverage', clause: 'c1', sentence: '村村有协会', strength: 'duty', measure: 'village-coverage' },
  ...{ comparison: 'equals', value: '100', unit: '%', binds: { who: 'place', levels: ['city'] } },
};
const policy = (id: string, more: Partial<PolicyInput>): PolicyRecord => ({
  ...policySchema.parse({ title: id, effectiveOn: '2021-04-12', ...more }),
  id,
});
const one = (commitment: CommitmentInput, more: Partial<PolicyInput> = {}, others: PolicyRecord[] = []) =>
  commitmentsOf([policy('a', { commitments: [commitment], ...more }), ...others])[0] as CommitmentRecord;
const keys = (it: CommitmentRecord, today = '2024-06-01'): string[] =>
  periodsOf(it, today).map(({ key, dueOn = 'no date' }) => `${key}: ${dueOn}`);

test('a year each, from the first whole one or the one that the text names, to the current one', () => {
  expect(keys(one({ ...money, yearly: {} }))).toEqual([
    '2022: 2022-12-31',
    '2023: 2023-12-31',
    '2024: 2024-12-31',
  ]);
  const due = { from: 2022, to: 2023, due: '01-31', nextYear: true } as const;
  expect(keys(one({ ...money, yearly: due }))).toEqual(['2022: 2023-01-31', '2023: 2024-01-31']);
});

test('a span, and the next one where it repeats', () => {
  const span = { from: 2021, to: 2025 };
  expect(keys(one({ ...money, span }), '2026-01-01')).toEqual(['2021-2025: 2025-12-31']);
  expect(keys(one({ ...money, span: { ...span, repeat: true } }), '2026-01-01')).toEqual([
    '2021-2025: 2025-12-31',
    '2026-2030: 2030-12-31',
  ]);
});

test('steps have their own date and figure, and end where the next one is due', () => {
  const phases = [
    { title: '前一步', by: '2021-12-31', value: '60' },
    { title: '后一步', from: '2022-01-01', by: '2022-12-31' },
  ];
  expect(periodsOf(one({ ...coverage, phases }), '2024-06-01')).toEqual([
    {
      key: '2021-12-31',
      kind: 'phase',
      title: '前一步',
      dueOn: '2021-12-31',
      to: '2022-12-30',
      years: [2021, 2021],
      value: 6000,
    },
    {
      key: '2022-12-31',
      kind: 'phase',
      title: '后一步',
      dueOn: '2022-12-31',
      years: [2022, 2022],
      value: 10_000,
    },
  ]);
});

test('one date, or none; what has not begun has no period', () => {
  expect(keys(one({ ...coverage, by: '2023-06-30' }))).toEqual(['2023-06-30: 2023-06-30']);
  expect(keys(one(coverage))).toEqual(['standing: no date']);
  expect(keys(one({ ...coverage, from: '2024-06-02' }))).toEqual([]);
  expect(keys(one({ ...money, yearly: {} }, { effectiveOn: '2025-01-01' }))).toEqual([]);
});

test('a commitment closes with its text: replaced, repealed, expired, or ended by itself', () => {
  const yearly = { ...money, yearly: {} };
  const by = (kind: 'replaces' | 'repeals' | 'amends'): PolicyRecord =>
    policy('b', { effectiveOn: '2023-07-01', relations: [{ kind, policy: 'a' }] });
  for (const kind of ['replaces', 'repeals'] as const) {
    const it = one(yearly, {}, [by(kind)]);
    expect([it.lastDay, it.endedBy]).toEqual(['2023-06-30', 'b']);
    expect(keys(it)).toEqual(['2022: 2022-12-31']);
    expect([isClosed(it, '2023-06-30'), isClosed(it, '2023-07-01')]).toEqual([false, true]);
  }
  expect(one(yearly, {}, [by('amends')]).lastDay).toBeUndefined();
  expect(keys(one(yearly, { expiresOn: '2022-12-31' }))).toEqual(['2022: 2022-12-31']);
  const own = one({ ...yearly, ended: { on: '2023-01-01', policy: 'b' } });
  expect([own.lastDay, own.endedBy, keys(own).length]).toEqual(['2022-12-31', 'b', 1]);
  expect(keys(one(coverage, { expiresOn: '2024-05-31' }))).toEqual([]);
  expect(keys(one({ ...coverage, by: '2024-12-31' }, { expiresOn: '2024-05-31' }))).toEqual([]);
});

test('out of force, nobody says since when: nothing of it is judged', () => {
  const it = one({ ...money, yearly: {} }, { status: '废止' });
  expect([keys(it), isClosed(it, '2024-06-01')]).toEqual([[], true]);
});
