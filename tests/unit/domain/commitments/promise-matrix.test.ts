import { expect, test } from '@playwright/test';
import type { StatusRow } from '../../../../src/domain/commitments/commitment-rows.ts';
import type { CommitmentStatus } from '../../../../src/domain/commitments/commitment-status.ts';
import {
  yearColumns,
  byKept,
  keptByYears,
  promiseYears,
  sortKey,
} from '../../../../src/domain/commitments/promise-matrix.ts';
import {
  promisesByPart,
  rowsOfPart,
  sharedPromises,
} from '../../../../src/queries/commitments/promise-matrix.ts';
import { commitments } from '../../../../src/queries/commitments/commitments.ts';

type Kind = StatusRow['period']['kind'];
const row = (
  id: string,
  subject: string,
  [kind, from, to = from]: [Kind, number, number?],
  status: CommitmentStatus,
): StatusRow =>
  ({
    ...{ commitment: { id }, subject: { key: subject }, status, asOf: '2026-11-26' },
    period: { kind, key: `${from}-${to}`, years: [from, to], dueOn: `${to}-12-31` },
  }) as unknown as StatusRow;

const rows = [
  row('plan', 'a', ['phase', 2024], 'kept'),
  row('plan', 'a', ['phase', 2023], 'kept'),
  row('money', 'a', ['year', 2024], 'kept'),
  row('money', 'b', ['year', 2024], 'broken'),
  row('money', 'b', ['year', 2023], 'no-data'),
  row('training', 'b', ['span', 2021, 2025], 'partly'),
  row('office', 'a', ['standing', 2021, 2026], 'not-reached'),
];

test('columns are the years in which something is due, latest first, then what has no date', () => {
  expect(yearColumns(rows)).toEqual([2025, 2024, 2023, 'standing']);
  expect(yearColumns([])).toEqual([]);
});

test('a row for each whom a promise binds: what asks for attention first, a promise never torn apart', () => {
  const made = promiseYears(rows);
  expect(made.map((it) => [it.commitment.id, it.subject.key])).toEqual([
    ['office', 'a'],
    ...[
      ['money', 'a'],
      ['money', 'b'],
    ],
    ['training', 'b'],
    ['plan', 'a'],
  ]);
  expect(made.find((it) => it.subject.key === 'b')?.cells.map((it) => it.map((own) => own.status))).toEqual([
    ...[[], ['broken'], ['no-data'], []],
  ]);
});

test('two steps of a plan in one year share a cell; a cell is sorted by what asks most for attention', () => {
  const steps = [row('plan', 'a', ['phase', 2024], 'kept'), row('plan', 'a', ['phase', 2024], 'broken')];
  expect(promiseYears(steps)[0]?.cells).toHaveLength(1);
  expect(promiseYears(steps)[0]?.cells[0]).toHaveLength(2);
  expect(sortKey(steps)).toBe(sortKey([row('x', 'x', ['year', 2024], 'broken')]));
  expect(sortKey([])).toBeUndefined();
});

test('of a year only what has a result counts; a year without one has no share, not zero', () => {
  expect(keptByYears(rows, yearColumns(rows))).toEqual([
    { part: 0, whole: 1 },
    { part: 2, whole: 3 },
    { part: 1, whole: 1 },
    { part: 0, whole: 1 },
  ]);
  expect(keptByYears([row('a', 'a', ['year', 2024], 'no-data')], [2024])).toEqual([undefined]);
});

test('every status of the sample stands in one cell of one part, as on the page of its promise', () => {
  const all = commitments().flatMap((it) => it.rows);
  const parts = promisesByPart();
  const placed = parts.flatMap((part) => promiseYears(rowsOfPart(part)).flatMap((it) => it.cells.flat()));
  expect(placed).toHaveLength(all.length);
  expect(new Set(placed)).toEqual(new Set(all));
});

test('what is compared is in force and binds somebody in two places', () => {
  const shared = sharedPromises();
  expect(shared.length).toBeGreaterThan(5);
  for (const { id, parts } of shared) {
    expect(parts.length, id).toBeGreaterThan(1);
    const own = commitments().find((it) => it.id === id);
    expect(own?.closed, id).toBe(false);
    expect(
      parts.reduce((sum, it) => sum + it.state.current.length, 0),
      id,
    ).toBe(own?.current.length);
  }
});

test('places stand by the share kept over all years, the lowest first, those without a result last', () => {
  const places = { none: [], half: rows.slice(2, 4), all: rows.slice(0, 2) };
  const order = byKept(Object.keys(places), (it) => places[it as keyof typeof places]);
  expect(order).toEqual(['half', 'all', 'none']);
});
