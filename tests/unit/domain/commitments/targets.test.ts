import { expect, test } from '@playwright/test';
import { commitmentsOf } from '../../../../src/domain/commitments/commitments.ts';
import { judgedElsewhere, judgedHere, periodsOf } from '../../../../src/domain/commitments/targets.ts';
import type { PolicyRecord } from '../../../../src/domain/policies/policies.ts';
import type { CommitmentInput } from '../../../../src/schemas/commitment.ts';
import { policySchema, type PolicyInput } from '../../../../src/schemas/policy.ts';

const trainings: CommitmentInput = {
  ...{ id: 'x', clause: 'c1', sentence: '办培训', strength: 'duty', measure: 'leader-trainings' },
  ...{ comparison: 'at-least', value: '3', unit: '次', binds: { who: 'federation', levels: ['city'] } },
};
const fiveYears = { span: { from: 2021, to: 2025, repeat: true } } as const;

/** A text with one commitment of its own name. */
const text = (
  id: string,
  effectiveOn: string,
  more: Partial<CommitmentInput>,
  of: Partial<PolicyInput> = {},
) => ({
  ...policySchema.parse({ title: id, effectiveOn, commitments: [{ ...trainings, id, ...more }], ...of }),
  id,
});
const ended = (on: string, policy: string) => ({ ended: { on, policy } });

/** `id: period, period` of every text that is judged by one. */
function judged(texts: PolicyRecord[], today = '2026-11-25'): Record<string, string[]> {
  return Object.fromEntries(
    commitmentsOf(texts).map((it) => [it.id, periodsOf(it, today).map(({ key }) => key)]),
  );
}

test('a target that came within a period is not asked of it: the one in force when it began is', () => {
  const texts = [
    text('old', '2021-04-12', { ...fiveYears, ...ended('2025-01-01', 'new') }),
    text('new', '2025-01-01', { ...fiveYears, value: '5' }),
  ];
  expect(judged(texts)).toEqual({ old: ['2021-2025'], new: ['2026-2030'] });
  const [old, next] = commitmentsOf(texts);
  expect(next && judgedElsewhere(next, '2026-11-25').map((it) => [it.period.key, it.commitment.id])).toEqual([
    ['2021-2025', 'old'],
  ]);
  expect(old && judgedHere(old, '2026-11-25').map((it) => [it.period.key, it.commitment.id])).toEqual([
    ['2021-2025', 'new'],
  ]);
  expect(next && judgedHere(next, '2026-11-25')).toEqual([]);
});

test('what is asked of cities is no target of counties, though one text changed both', () => {
  const both = (id: string, effectiveOn: string, more: Partial<CommitmentInput>) => ({
    ...policySchema.parse({
      ...{ title: id, effectiveOn },
      commitments: (['city', 'county'] as const).map((level) => ({
        ...{ ...trainings, ...fiveYears, ...more, id: `${id}-${level}` },
        binds: { who: 'federation', levels: [level] },
      })),
    }),
    id,
  });
  const all = commitmentsOf([
    both('old', '2021-01-01', ended('2025-01-01', 'new')),
    both('new', '2025-01-01', { value: '5' }),
  ]);
  expect(all.map((it) => [it.id, ...(it.otherTargets ?? []).map(({ id }) => id)])).toEqual([
    ['old-city', 'new-city'],
    ['old-county', 'new-county'],
    ['new-city', 'old-city'],
    ['new-county', 'old-county'],
  ]);
});

test('a whole text that is replaced hands its periods over in the same way', () => {
  const old = text('old', '2021-01-01', fiveYears);
  const replaces = { relations: [{ kind: 'replaces' as const, policy: 'old' }] };
  expect(judged([old, text('new', '2024-07-01', { ...fiveYears, value: '4' }, replaces)])).toEqual({
    old: ['2021-2025'],
    new: ['2026-2030'],
  });
});

test('a later target that asks less holds for the whole period', () => {
  const old = text('old', '2021-01-01', { ...fiveYears, value: '5', ...ended('2024-07-01', 'new') });
  expect(judged([old, text('new', '2024-07-01', fiveYears)])).toEqual({
    old: [],
    new: ['2021-2025', '2026-2030'],
  });
  const most = { comparison: 'at-most', ...fiveYears } as const;
  const least = text('old', '2021-01-01', { ...most, ...ended('2024-07-01', 'new') });
  expect(judged([least, text('new', '2024-07-01', { ...most, value: '4' })]).new).toEqual([
    '2021-2025',
    '2026-2030',
  ]);
});

test('of several steps within a period the first is asked, or the one that asks least', () => {
  const steps = (middle: string) => [
    text('a', '2021-01-01', { ...fiveYears, value: '4', ...ended('2022-07-01', 'b') }),
    text('b', '2022-07-01', { ...fiveYears, value: middle, ...ended('2024-01-01', 'c') }),
    text('c', '2024-01-01', { ...fiveYears, value: '6' }),
  ];
  expect(judged(steps('5'))).toEqual({ a: ['2021-2025'], b: [], c: ['2026-2030'] });
  expect(judged(steps('2'))).toEqual({ a: [], b: ['2021-2025'], c: ['2026-2030'] });
});

test('what was stopped before a period was due is not asked for, whatever stood before it', () => {
  const old = text('old', '2021-01-01', { ...fiveYears, ...ended('2025-07-01', 'stop') });
  const stop = { ...policySchema.parse({ title: 'stop', effectiveOn: '2025-07-01' }), id: 'stop' };
  expect(judged([old, stop])).toEqual({ old: [] });
  const chain = [
    text('a', '2021-01-01', { ...fiveYears, ...ended('2023-01-01', 'b') }),
    text('b', '2023-01-01', { ...fiveYears, value: '5', ...ended('2025-07-01', 'stop') }),
  ];
  expect(judged([...chain, stop])).toEqual({ a: [], b: [] });
});

test('stopped for some years and taken up again: the years between are nobody’s', () => {
  const texts = [
    text('a', '2020-01-01', { yearly: {}, ...ended('2022-07-01', 'stop') }),
    text('b', '2024-07-01', { yearly: {}, value: '5' }),
  ];
  expect(judged(texts)).toEqual({ a: ['2020', '2021'], b: ['2025', '2026'] });
});

test('a year within which the target changed is judged by the old one, a whole year by the new one', () => {
  const yearly = { yearly: {} };
  const texts = [
    text('old', '2020-01-01', { ...yearly, ...ended('2024-07-01', 'new') }),
    text('new', '2024-07-01', { ...yearly, value: '5' }),
  ];
  expect(judged(texts)).toEqual({ old: ['2020', '2021', '2022', '2023', '2024'], new: ['2025', '2026'] });
});

test('a year that had begun is not asked for in full, unless the text names it; a thing to be done by a date is', () => {
  expect(judged([text('x', '2025-07-01', { yearly: {} })])).toEqual({ x: ['2026'] });
  expect(judged([text('x', '2025-07-01', { yearly: { from: 2025 } })])).toEqual({ x: ['2025', '2026'] });
  expect(judged([text('x', '2026-07-01', { yearly: {} })])).toEqual({ x: ['2027'] });
  const done = { measure: 'appraisal-done', comparison: 'done', value: undefined, unit: '是否' } as const;
  expect(judged([text('x', '2025-07-01', { ...done, yearly: {} })])).toEqual({ x: ['2025', '2026'] });
  expect(judged([text('x', '2025-07-01', { ...done, yearly: { due: '06-30' } })])).toEqual({ x: ['2026'] });
});

test('what was over before the target came is never asked for, though the text names it', () => {
  const named = { yearly: { from: 2023, due: '01-31', nextYear: true } } as const;
  expect(judged([text('x', '2025-01-15', named)])).toEqual({ x: ['2025', '2026'] });
  expect(judged([text('x', '2026-01-15', { span: { from: 2021, to: 2025 } })])).toEqual({ x: [] });
});

test('what asks for another thing, or of others, is no other target', () => {
  const old = text('old', '2021-01-01', { ...fiveYears, ...ended('2025-01-01', 'new') });
  const other: Partial<CommitmentInput> = { ...fiveYears, binds: { who: 'place', levels: ['city'] } };
  expect(
    judged([old, text('new', '2025-01-01', { ...other, measure: 'newcomer-training-days', unit: '天' })]),
  ).toEqual({ old: [], new: ['2021-2025', '2026-2030'] });
  const [only] = commitmentsOf([old, text('new', '2025-01-01', { ...fiveYears, value: '5' })]);
  expect(only && periodsOf(only, '2026-11-25', (it) => it.id === 'old')).toEqual([]);
});
