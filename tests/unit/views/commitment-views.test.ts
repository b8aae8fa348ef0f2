import { expect, test } from '@playwright/test';
import type { StatusRow } from '../../../src/domain/commitments/commitment-rows.ts';
import type { Evidence } from '../../../src/domain/measures/figures.ts';
import { commitmentById } from '../../../src/queries/commitments/commitments.ts';
import { rowView } from '../../../src/views/commitment-views.ts';
import { changeUpdate } from '../../../src/views/updates.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

const found = commitmentById('association-money-city-2025')?.rows.find((it) => it.figure !== undefined);
const rowWith = (more: Partial<StatusRow>): StatusRow => {
  if (!found) throw new Error('the sample has a figure of this commitment');
  return { ...found, evidence: [], ...more };
};
const evidence = (path: string, role: Evidence['role'] = 'related'): Evidence => ({
  ...{ collection: 'lists', id: '', path, role },
});
const lists = (count: number) => Array.from({ length: count }, (_, index) => evidence(`/coverage/${index}/`));

for (const [count, links, more] of [
  [0, 0, 0],
  [2, 2, 0],
  [3, 3, 0],
  [4, 3, 1],
  [9, 3, 6],
] as const)
  test(`of ${count} records beside a figure ${links} are shown and ${more} are counted`, () => {
    const view = rowView(words, rowWith({ evidence: lists(count) }));
    expect([view.links.length, view.more]).toEqual([links, more]);
  });

test('places on one page are one record', () => {
  const view = rowView(words, rowWith({ evidence: [evidence('/coverage/#a'), evidence('/coverage/#b')] }));
  expect([view.links.map(({ path }) => path), view.more]).toEqual([['/coverage/'], 0]);
});

test('a figure leads to its place only where it is from one', () => {
  const pathOf = (...all: Evidence[]) => rowView(words, rowWith({ evidence: all })).figure?.path;
  const [one, other] = [evidence('/coverage/#a', 'figure'), evidence('/coverage/#b', 'figure')];
  expect(pathOf(one)).toBe('/coverage/#a');
  expect(pathOf(evidence('/coverage/#c'), one)).toBe('/coverage/#a');
  expect([pathOf(one, other), pathOf(evidence('/coverage/#c')), pathOf()]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a year is missing once it is over', () => {
  const notes = (asOf: string, missing: number[]) => {
    const row = rowWith({ asOf });
    return rowView(words, { ...row, ...(row.figure && { figure: { ...row.figure, missing } }) }).notes;
  };
  expect(notes('2026-12-31', [2024, 2025, 2026, 2027])).toEqual([
    words.commitments.missingYears([2024, 2025]),
  ]);
  expect(notes('2027-01-01', [2026])).toEqual([words.commitments.missingYears([2026])]);
  expect(notes('2026-12-31', [2026, 2027])).toEqual([]);
});

test('only a limit that was failed is passed, and how late it was comes behind', () => {
  const notes = (comparison: 'at-most' | 'at-least', status: StatusRow['status'], lateDays?: number) => {
    const row = rowWith({ status, ...(lateDays === undefined ? {} : { lateDays }) });
    return rowView(words, { ...row, commitment: { ...row.commitment, comparison } }).notes;
  };
  const { overLimit, late } = words.commitments;
  expect(notes('at-most', 'broken')).toEqual([overLimit]);
  expect(notes('at-most', 'not-reached', 3)).toEqual([overLimit, late(3)]);
  expect(notes('at-most', 'kept')).toEqual([]);
  expect(notes('at-least', 'broken', 1)).toEqual([late(1)]);
  expect(notes('at-least', 'not-reached')).toEqual([]);
});

test('a change names four of those whom it is about, each with its period where that has an end', () => {
  const subjects = Array.from({ length: 6 }, (_, index) => {
    const row = rowWith({});
    return { ...row, subject: { ...row.subject, key: `body-${index}` } };
  });
  const [first = rowWith({}), ...more] = subjects;
  const name = words.commitmentParts.subject(first.subject);
  const named = words.updates.subject(
    name,
    words.commitmentParts.period({ ...first.period, dueOn: '2025-12-31' }),
  );
  const update = (count: number, dueOn?: string) => {
    const rows = [first, ...more.slice(0, count - 1)].map((row) => {
      const period = { ...row.period };
      delete period.dueOn;
      return { ...row, period: { ...period, ...(dueOn === undefined ? {} : { dueOn }) } };
    });
    const [head = first, ...others] = rows;
    return changeUpdate(words, { on: '2026-01-02', rows: [head, ...others] });
  };
  const { subjects: said } = words.updates;
  expect(update(1, '2025-12-31').facts).toBe(said([named], 1));
  expect(update(4).facts).toBe(said([name, name, name, name], 4));
  expect(update(6).facts).toBe(said([name, name, name, name], 6));
  // Nobody of that key is bound any more: the page of the commitment, not a row.
  expect(update(1).at).toBe('/commitments/association-money-city-2025/');
});

test('a promise that was missed says why, or that nobody said why', () => {
  const rows = (commitmentById('association-money-city-2025')?.rows ?? []).map((row) => ({
    row,
    notes: rowView(words, row).notes.filter(
      (it) => it === words.commitments.unexplained || it.startsWith(words.commitments.remark('')),
    ),
  }));
  const seen = (status: StatusRow['status']) => rows.filter(({ row }) => row.status === status);
  expect(seen('not-reached').length).toBeGreaterThan(0);
  for (const { notes } of seen('not-reached')) expect(notes).not.toEqual([]);
  for (const { notes } of seen('kept')) expect(notes).not.toContain(words.commitments.unexplained);
});
