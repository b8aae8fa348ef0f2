import { expect, test } from '@playwright/test';
import { commitmentBars } from '../../../../src/domain/commitments/commitment-chart.ts';
import type { StatusRow } from '../../../../src/domain/commitments/commitment-rows.ts';
import { currentRows } from '../../../../src/domain/commitments/commitment-counts.ts';
import { commitmentById, commitments } from '../../../../src/queries/commitments/commitments.ts';
import { rowView } from '../../../../src/views/commitment-views.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';

function barsOf(id: string) {
  const state = commitmentById(id);
  if (!state) throw new Error(`no commitment ${id}`);
  return commitmentBars(state.commitment, state.rows, currentRows(state.rows));
}

test('one subject is drawn period by period, oldest first, each beside what was promised', () => {
  const chart = barsOf('volunteers-each-year');
  expect(chart?.by).toBe('period');
  const years = chart?.bars.map((it) => it.row.period.key) ?? [];
  expect(years).toEqual([...years].sort());
  expect(chart?.bars.every((it) => it.target > 0)).toBe(true);
});

test('several subjects are drawn in one period; who has no figure has a row and no bar', () => {
  const chart = barsOf('association-money-city-2025');
  expect(chart?.by).toBe('subject');
  expect(new Set(chart?.bars.map((it) => it.row.period.key))).toEqual(new Set(['2025']));
  expect(chart?.bars.find((it) => it.row.subject.key === '9901-psychiatric')).toMatchObject({ open: false });
  expect(chart?.bars.find((it) => it.row.subject.key === '9901-psychiatric')).not.toHaveProperty('value');
});

/** A row of a commitment with figures between two bounds. */
const row = (key: string, period: string, low?: number, high = low): StatusRow =>
  ({
    ...{ subject: { key }, period: { key: period, value: 500 }, status: 'no-data' },
    ...(low === undefined ? {} : { figure: { low, high } }),
  }) as unknown as StatusRow;
const amount = { unit: '次', comparison: 'at-least', value: 500 } as const;

test('a figure that is known in part is drawn as far as it is known, one that is not known at all has no bar', () => {
  const rows = [
    row('a', '2025', 300, Infinity),
    row('b', '2025', 600),
    row('c', '2025', 0, Infinity),
    row('d', '2026'),
  ];
  const chart = commitmentBars(amount, rows, rows);
  expect(chart?.bars.map(({ value, open }) => [value, open])).toEqual([
    [300, true],
    [600, false],
    [undefined, false],
  ]);
  expect(chart?.left.map((it) => it.subject.key)).toEqual(['d']);
});

test('every chart of the sample shows what its table and its verdict say, of one period', () => {
  const charts = commitments().flatMap((state) => {
    const chart = commitmentBars(state.commitment, state.rows, state.current);
    return chart ? [{ ...state, chart }] : [];
  });
  expect(charts.length).toBeGreaterThan(5);
  for (const { id, chart, current, counts, rows } of charts) {
    const { bars, by, left } = chart;
    expect(
      bars.every((it) => rows.includes(it.row)),
      id,
    ).toBe(true);
    for (const { row, value, open } of bars) {
      const { text } = rowView(words, row).figure ?? { text: undefined };
      const said = row.figure && words.quantities.figure(row.figure, row.commitment.unit);
      expect(text, id).toBe(said);
      if (value !== undefined)
        expect([row.figure?.low, row.figure?.high === value], id).toEqual([value, !open]);
    }
    if (by === 'period') continue;
    expect(new Set(bars.map((it) => it.row.period.key)).size, id).toBe(1);
    expect(new Set([...bars.map((it) => it.row), ...left]), id).toEqual(new Set(current));
    const kept = [...bars.map((it) => it.row), ...left].filter((it) => it.status === 'kept').length;
    expect(kept, id).toBe(counts.kept);
  }
});

test('there is no chart of what is only done or not, of growth, of one figure, of very many subjects', () => {
  expect(barsOf('audit-published')).toBeUndefined();
  expect(barsOf('association-money-grows')).toBeUndefined();
  expect(barsOf('cadres-disabled')).toBeUndefined();
  expect(barsOf('association-money-county-2025')).toBeUndefined();
});
