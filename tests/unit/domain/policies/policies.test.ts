import { expect, test } from '@playwright/test';
import {
  byPolicyDate,
  policyDate,
  policyLinks,
  type PolicyRecord,
} from '../../../../src/domain/policies/policies.ts';
import { policySchema } from '../../../../src/schemas/policy.ts';

const policy = (id: string, more: object = {}): PolicyRecord => ({
  ...policySchema.parse({ title: `《${id}》`, ...more }),
  id,
});

test('listed under the day of the text, else of its publication; newest first, then by id', () => {
  const all = [
    policy('b', { publishedOn: '2025-01-01' }),
    policy('none'),
    policy('a', { publishedOn: '2025-01-01' }),
    policy('adopted', { adoptedOn: '2024-12-31', publishedOn: '2026-01-01' }),
    policy('newest', { adoptedOn: '2025-06-01' }),
  ];
  expect(all.map(policyDate)).toEqual(['2025-01-01', undefined, '2025-01-01', '2024-12-31', '2025-06-01']);
  expect(all.sort(byPolicyDate).map((it) => it.id)).toEqual(['newest', 'a', 'b', 'adopted', 'none']);
});

test('the relations that a text states, and those that others state about it and about no other', () => {
  const elsewhere = { kind: 'implements', title: '国务院的意见', url: 'https://www.gov.cn/a' };
  const one = policy('one', {
    relations: [{ kind: 'amends', policy: 'two' }, elsewhere, { kind: 'forwards', policy: 'gone' }],
  });
  const two = policy('two');
  const three = policy('three', {
    relations: [
      { kind: 'replaces', policy: 'one' },
      { kind: 'implements', policy: 'two' },
    ],
  });
  expect(policyLinks(one, [one, two, three])).toEqual([
    { kind: 'amends', direction: 'out', title: '《two》', policy: 'two', clauses: [] },
    { kind: 'implements', direction: 'out', title: '国务院的意见', url: 'https://www.gov.cn/a', clauses: [] },
    { kind: 'forwards', direction: 'out', title: 'gone', policy: 'gone', clauses: [] },
    { kind: 'replaces', direction: 'in', title: '《three》', policy: 'three', clauses: [] },
  ]);
});
