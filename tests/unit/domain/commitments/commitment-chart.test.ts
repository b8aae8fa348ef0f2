import { expect, test } from '@playwright/test';
import { commitmentBars } from '../../../../src/domain/commitments/commitment-chart.ts';
import { currentRows } from '../../../../src/domain/commitments/commitment-counts.ts';
import { commitmentById } from '../../../../src/queries/commitments/commitments.ts';

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

test('several subjects are drawn as they stand now; who has no figure is named and not drawn', () => {
  const chart = barsOf('association-money-city-2025');
  expect(chart?.by).toBe('subject');
  expect(chart?.left.map((it) => it.subject.key)).toContain('9901-psychiatric');
  expect(chart?.bars.some((it) => it.row.subject.key === '9901-psychiatric')).toBe(false);
});

test('there is no chart of what is only done or not, of growth, of one figure, of very many subjects', () => {
  expect(barsOf('audit-published')).toBeUndefined();
  expect(barsOf('association-money-grows')).toBeUndefined();
  expect(barsOf('cadres-disabled')).toBeUndefined();
  expect(barsOf('association-money-county-2025')).toBeUndefined();
});
