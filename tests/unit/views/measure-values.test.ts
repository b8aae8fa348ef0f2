import { expect, test } from '@playwright/test';
import { kindOf } from '../../../src/kinds/index.ts';
import { observations } from '../../../src/queries/measures/measure-facts.ts';
import { usedMeasures } from '../../../src/queries/measures/used-measures.ts';
import { doneUnit } from '../../../src/schemas/measure-type.ts';
import { isDerived, measureOf } from '../../../src/schemas/measure.ts';
import { amountOf, measureValues, observationView } from '../../../src/views/measure-values.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

test('a worked out state is said of a day, what a year brought of that year', () => {
  const periods = (timing: 'state' | 'flow') =>
    usedMeasures()
      .filter((it) => isDerived(it.id) && it.timing === timing)
      .flatMap((it) => measureValues(words, it).map(({ period, day }) => ({ period, day })));
  const states = periods('state');
  expect(states.length).toBeGreaterThan(10);
  expect(states.filter(({ period, day }) => period !== words.measures.asOf(words.dates.day(day)))).toEqual(
    [],
  );
  const ofYears = periods('flow').filter(({ period }) => /^\d{4}(?:—\d{4})? ?年/.test(period));
  expect(ofYears.length).toBeGreaterThan(10);
});

test('a figure of all that the portal serves is said to be one, and leads to no place', () => {
  const [file] = observations();
  if (!file) throw new Error('no observations in the sample');
  const subjectOf = (row: object) =>
    observationView(words, { file, id: 'x', row: { corrected: [], ...row } }).subject;
  expect(subjectOf({ place: 'nation' })).toEqual({ label: '全部地区' });
  expect(subjectOf({})).toEqual({ label: '全部地区' });
  expect(subjectOf({ place: '9901' }).path).toBe('/places/9901/');
});

test('an observation in words: what was done counts whole, notes stand in the order of their days, a period ends with its year', () => {
  const [first] = observations();
  if (!first) throw new Error('no observations in the sample');
  const file = {
    ...first,
    measure: 'appraisal-done' as const,
    source: { name: '通报', url: 'https://a.example.org/' },
  };
  const view = (row: object) => observationView(words, { file, id: 'x', row: { corrected: [], ...row } });
  const { unit } = measureOf(file.measure);
  const done = {
    ...{ year: 2024, done: true, doneOn: '2025-02-20', note: '补报' },
    corrected: [{ done: false, on: '2025-03-01', reason: '算错' }],
  };
  expect(view(done)).toMatchObject({
    value: words.quantities.exact(100, unit),
    period: words.measures.years(2024),
    notes: [
      words.observations.doneOn(words.dates.day('2025-02-20')),
      words.commitments.corrected(words.quantities.exact(0, unit), words.dates.day('2025-03-01'), '算错'),
      '补报',
    ],
    day: '2024-12-31',
    source: { label: '通报', url: 'https://a.example.org/' },
  });
  expect(view(done)).not.toHaveProperty('amount');
  expect(view({ year: 2021, toYear: 2025, value: 7 })).toMatchObject({
    ...{ amount: 7, value: words.quantities.exact(7, unit), notes: [], day: '2025-12-31' },
    period: words.measures.years(2021, 2025),
  });
  const [document] = kindOf(words, 'documents').records();
  expect(view({ on: '2026-03-01', source: { document: document?.id } })).toMatchObject({
    ...{ day: '2026-03-01', period: words.measures.asOf(words.dates.day('2026-03-01')) },
    source: { path: `/documents/${document?.id ?? ''}/` },
  });
});

for (const [low, high, shown] of [
  [0, 0, { amount: 0, open: false }],
  [0, 1, {}],
  [3, 3, { amount: 3, open: false }],
  [3, 5, { amount: 3, open: true }],
] as const)
  test(`a chart shows of a figure from ${low} to ${high}: ${JSON.stringify(shown)}`, () => {
    expect(amountOf({ low, high }, '人')).toEqual(shown);
    expect(amountOf({ low, high }, doneUnit)).toEqual({});
  });
