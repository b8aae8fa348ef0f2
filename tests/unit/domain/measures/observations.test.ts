import { expect, test } from '@playwright/test';
import {
  observationIndex,
  observedFigures,
  type ObservationsRecord,
} from '../../../../src/domain/measures/observations.ts';
import type { MeasureId } from '../../../../src/schemas/measure.ts';
import { observationsSchema } from '../../../../src/schemas/observation.ts';

const file = (id: string, measure: MeasureId, rows: object[], more: object = {}): ObservationsRecord => ({
  ...observationsSchema.parse({
    ...{ title: id, measure, publishedOn: '2024-03-01', source: { name: '公告' }, rows },
    ...more,
  }),
  id,
});
const index = (...files: ObservationsRecord[]) =>
  observationIndex(files, (code) => (code === '990100' ? '9901' : code));
const of = (key: string) => ({ key });
const years = (first: number, last = first) => ({ years: [first, last] as [number, number] });

test('the years of a span add up; a missing one leaves the sum open', () => {
  const trainings = index(
    file('t', 'leader-trainings', [
      { organisation: '9901', year: 2021, value: '1' },
      { organisation: '9901', year: 2022, toYear: 2023, value: '2' },
    ]),
  );
  expect(observedFigures(trainings, 'leader-trainings', of('9901'), years(2021, 2023))).toMatchObject({
    figure: { low: 300, high: 300, knownOn: '2024-03-01' },
  });
  expect(observedFigures(trainings, 'leader-trainings', of('9901'), years(2021, 2024))).toMatchObject({
    figure: { low: 300, high: Infinity, missing: [2024] },
  });
  expect(observedFigures(trainings, 'leader-trainings', of('9901'), years(2022))).toEqual({ kind: 'total' });
  expect(observedFigures(trainings, 'leader-trainings', of('990102'), years(2021))).toEqual({
    kind: 'dated',
    list: [],
  });
});

test('a figure from before the end of its year can still grow', () => {
  const money = index(
    file('m', 'association-money', [{ organisation: '9901-blind', year: 2024, value: '40000' }]),
  );
  expect(observedFigures(money, 'association-money', of('9901-blind'), years(2024))).toMatchObject({
    figure: { low: 4_000_000, high: Infinity },
  });
});

test('states come by day, whatever way a place is written, with row and document as evidence', () => {
  const volunteers = index(
    file(
      'v',
      'volunteers-registered',
      [
        { place: '9901', on: '2023-12-31', value: '700' },
        { place: '990100', on: '2022-12-31', value: '500' },
      ],
      { source: { document: 'report' } },
    ),
  );
  const figures = observedFigures(volunteers, 'volunteers-registered', of('9901'), years(2024));
  expect(figures).toMatchObject({
    kind: 'dated',
    list: [
      { low: 50_000, asOf: '2022-12-31', evidence: [{ path: '/observations/v/#990100-2022-12-31' }, {}] },
      { low: 70_000, asOf: '2023-12-31', evidence: [{ role: 'figure' }, { path: '/documents/report/' }] },
    ],
  });
});

test('done on a day, done some day, not done', () => {
  const summaries = index(
    file('s', 'yearly-summary', [
      { organisation: 'a', year: 2023, done: true, doneOn: '2023-11-19' },
      { organisation: 'b', year: 2023, done: true },
      { organisation: 'c', year: 2023, done: false },
    ]),
  );
  const said = (key: string) => observedFigures(summaries, 'yearly-summary', of(key), years(2023));
  expect(said('a')).toMatchObject({ list: [{ low: 100, asOf: '2023-11-19' }] });
  expect(said('b')).toMatchObject({ list: [{ low: 100, asOf: '2024-03-01', undated: true }] });
  expect(said('c')).toMatchObject({ list: [{ low: 0, high: 0, asOf: '2024-03-01' }] });
});

test('a file about one commitment speaks for no other', () => {
  const progress = index(
    file('p', 'phase-progress', [{ place: '9901', on: '2023-06-30', value: '75' }], { commitment: 'plan' }),
  );
  const of9901 = (commitment: string) =>
    observedFigures(progress, 'phase-progress', of('9901'), years(2023), commitment);
  expect(of9901('plan')).toMatchObject({ list: [{ low: 7500 }] });
  expect(of9901('other')).toMatchObject({ list: [] });
});
