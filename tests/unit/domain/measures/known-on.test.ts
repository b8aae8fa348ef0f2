import { expect, test } from '@playwright/test';
import { auditsFrom, type AuditRecord } from '../../../../src/domain/audits/audits.ts';
import { publicationDays, recordsKnownOn } from '../../../../src/domain/measures/known-on.ts';
import type { MeasureRecords } from '../../../../src/domain/measures/measure-facts-of.ts';

const row = {
  ...{ organisation: '9901-blind', year: 2024, value: 900 },
  corrected: [
    { value: 700, on: '2026-05-01', reason: '漏了一笔' },
    { value: 800, on: '2026-09-01', reason: '又漏了一笔' },
  ],
};
const audit = {
  id: 'a',
  organisation: 'x',
  year: 2024,
  revisions: [{ publishedOn: '2026-02-01' }, { publishedOn: '2026-08-01' }],
};
const records = {
  audits: auditsFrom([audit as unknown as AuditRecord]),
  evaluations: [{ publishedOn: '2026-06-01' }],
  surveys: [{ publishedOn: '2026-07-01' }],
  inspections: [],
  observations: [{ id: 'o', publishedOn: '2026-03-01', rows: [row, { ...row, corrected: [], done: true }] }],
} as unknown as MeasureRecords;
const valuesOn = (day: string) =>
  recordsKnownOn(records, day).observations.flatMap((it) => it.rows.map(({ value }) => value));

test('a figure says on each day what it said then', () => {
  expect(valuesOn('2026-02-28')).toEqual([]);
  expect(valuesOn('2026-04-30')).toEqual([700, 900]);
  expect(valuesOn('2026-05-01')).toEqual([800, 900]);
  expect(valuesOn('2026-09-01')).toEqual([900, 900]);
});

test('later versions and later records are not known', () => {
  const on = (day: string) => recordsKnownOn(records, day);
  expect(on('2026-01-31').audits.all).toEqual([]);
  expect(on('2026-07-31').audits.all.map((it) => it.revisions.length)).toEqual([1]);
  expect([on('2026-06-30').evaluations.length, on('2026-06-30').surveys.length]).toEqual([1, 0]);
});

test('the days of all publications and corrections are found', () => {
  const days = ['02-01', '03-01', '05-01', '06-01', '07-01', '08-01', '09-01'].map((it) => `2026-${it}`);
  expect([...publicationDays(records)].sort()).toEqual(days);
});
