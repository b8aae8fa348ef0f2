import { expect, test } from '@playwright/test';
import { byPublication, byYear, thenById } from '../../../../src/domain/lists/record-order.ts';

const record = (id: string, year: number, publishedOn: string) => ({ id, year, publishedOn });
// The orders disagree: what is latest published is of the earliest year and has the last id.
const records = [
  record('c', 2024, '2026-01-02'),
  record('b', 2025, '2025-01-02'),
  record('a-b', 2024, '2026-01-02'),
  record('d', 2025, '2025-03-02'),
  record('a', 2024, '2026-01-02'),
  record('e', 2023, '2026-02-02'),
];
const ids = (all: readonly { id: string }[]): string => all.map(({ id }) => id).join(' ');

for (const [name, order, expected] of [
  ['latest published first', byPublication, 'e a a-b c d b'],
  ['latest year first, in it latest published', byYear, 'd b a a-b c e'],
  [
    'by a number that is stated',
    thenById<(typeof records)[number]>((a, b) => a.year - b.year),
    'e a a-b c b d',
  ],
] as const)
  test(`${name}, ties by id, whatever comes in first`, () => {
    expect(ids(records.toSorted(order))).toBe(expected);
    expect(ids(records.toReversed().sort(order))).toBe(expected);
  });
