import { expect, test } from '@playwright/test';
import { observations } from '../../../src/queries/measures/measure-facts.ts';
import { usedMeasures } from '../../../src/queries/measures/used-measures.ts';
import { isDerived } from '../../../src/schemas/measure.ts';
import { measureValues, observationView } from '../../../src/views/measure-values.ts';
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
