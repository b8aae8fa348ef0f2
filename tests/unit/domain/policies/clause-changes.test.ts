import { expect, test } from '@playwright/test';
import {
  clauseChanges,
  clauseStateOn,
  forceOf,
  type ClauseState,
} from '../../../../src/domain/policies/clause-changes.ts';
import type { PolicyRecord } from '../../../../src/domain/policies/policies.ts';
import { policySchema, type PolicyInput } from '../../../../src/schemas/policy.ts';

const policy = (id: string, effectiveOn: string, more: Partial<PolicyInput> = {}): PolicyRecord => ({
  ...policySchema.parse({ title: id, effectiveOn, ...more }),
  id,
});
const old = policy('old', '2021-04-12');
const amends = (clauses: NonNullable<PolicyInput['relations']>[number]['clauses']) => ({
  relations: [{ kind: 'amends' as const, policy: 'old', clauses }],
});
const all = [
  policy('second', '2025-07-15', amends([{ clause: 'c1', change: 'stops', on: '2025-08-01' }])),
  policy('first', '2025-01-01', amends([{ clause: 'c1', change: 'replaces', by: 'c9' }])),
  old,
];

test('changes of a clause are told from the first on, each by its text, its clause and its day', () => {
  expect(clauseChanges(old, all).map((it) => [it.clause, it.change, it.on, it.policy.id, it.by])).toEqual([
    ['c1', 'replaces', '2025-01-01', 'first', 'c9'],
    ['c1', 'stops', '2025-08-01', 'second', undefined],
  ]);
  expect(clauseChanges({ id: 'first' }, all)).toEqual([]);
});

test('changes of one day stand in the order of the clauses, whatever the order of the texts', () => {
  const on = '2025-01-01';
  const changes = ['c3', 'c1', 'c2'].map((clause) => ({ clause, change: 'stops' as const, on }));
  const later = policy('later', '2025-07-15', amends([{ clause: 'c0', change: 'stops', on: '2025-08-01' }]));
  expect(
    clauseChanges(old, [later, policy('first', on, amends(changes))]).map(({ clause }) => clause),
  ).toEqual(['c1', 'c2', 'c3', 'c0']);
});

const days: [string, ClauseState][] = [
  ['2021-04-11', 'not-yet'],
  ['2021-04-12', 'in-force'],
  ['2024-12-31', 'in-force'],
  ['2025-01-01', 'replaces'],
  ['2025-07-31', 'replaces'],
  ['2025-08-01', 'stops'],
  ['2026-03-31', 'stops'],
  ['2026-04-01', 'over'],
];
for (const [day, is] of days)
  test(`on ${day} the clause is ${is}`, () => {
    const force = forceOf(old, [
      ...all,
      policy('new', '2026-04-01', { relations: [{ kind: 'replaces', policy: 'old' }] }),
    ]);
    expect(clauseStateOn(clauseChanges(old, all), force, day)).toBe(is);
  });

test('a text ends with what comes first, its own last day or another text', () => {
  expect(forceOf(old, all)).toEqual({ start: '2021-04-12' });
  const ends = policy('old', '2021-04-12', { expiresOn: '2023-12-31' });
  const repeal = policy('new', '2024-06-01', { relations: [{ kind: 'repeals', policy: 'old' }] });
  expect(forceOf(ends, [repeal]).end).toBe('2023-12-31');
  expect(forceOf(old, [repeal])).toMatchObject({ end: '2024-05-31', endedBy: { id: 'new' } });
});
