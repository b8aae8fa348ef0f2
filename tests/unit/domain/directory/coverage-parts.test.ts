import { expect, test } from '@playwright/test';
import {
  associationPlaces,
  coverageAreas,
  hasVillageLists,
  levelCounts,
  placeGroups,
  topPlaces,
} from '../../../../src/domain/directory/coverage-parts.ts';
import { coverageUnits } from '../../../../src/domain/directory/coverage-units.ts';
import { placesOf } from '../../../../src/domain/places/places.ts';

const division = (code: string) => ({ code, name: `地方${code}` });
const codes = (list: readonly { code: string }[]): string[] => list.map((it) => it.code);

const city = placesOf(
  ['99', '9901', '990102', '990102001', '990102001001', '990103', '990103001'].map(division),
);

test('the start skips places that leave no choice', () => {
  const { above, choices } = topPlaces(city);
  expect(codes(above)).toEqual(['99', '9901']);
  expect(codes(choices)).toEqual(['990102', '990103']);
  expect(placeGroups(city).groups.map(({ below }) => codes(below))).toEqual([['990102001'], ['990103001']]);
});

test('the start never leads to villages: they have no page', () => {
  const township = placesOf(['990102001', '990102001001', '990102001002'].map(division));
  expect(topPlaces(township)).toEqual({ above: [], choices: [township.byCode.get('990102001')] });
  expect(placeGroups(township).groups.map(({ below }) => below)).toEqual([[]]);
  expect(topPlaces(placesOf([]))).toEqual({ above: [], choices: [] });
});

const countiesOf = (city: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${city}${String(at + 10)}`);
const told = (...codesOf: string[]) =>
  coverageAreas(placesOf(codesOf.map(division))).map(({ place, parts, isLong }) => [
    place?.code ?? 'all',
    parts.length,
    isLong,
  ]);

test('coverage of a small portal stands on one page; what is made up how goes to a second one before places do', () => {
  expect(told('9901', ...countiesOf('9901', 8))).toEqual([['all', 0, false]]);
  expect(told('9901', ...countiesOf('9901', 12))).toEqual([['all', 0, true]]);
  expect(hasVillageLists(placesOf(countiesOf('9901', 60).map(division)))).toBe(true);
  expect(hasVillageLists(placesOf(countiesOf('9901', 61).map(division)))).toBe(false);
});

test('an area with too many places has a page for each part, and so has a part of it', () => {
  expect(told('99', '9901', ...countiesOf('9901', 25), '9902', ...countiesOf('9902', 3))).toEqual([
    ['all', 2, false],
    ['9901', 25, true],
    ...countiesOf('9901', 25).map((code) => [code, 0, false]),
    ['9902', 0, false],
  ]);
});

test('places with associations stop at the county, each before the ones below it', () => {
  expect(codes(associationPlaces(city, city.roots))).toEqual(['99', '9901', '990102', '990103']);
});

test('units hold every township once: counties, cities without counties, townships beside counties', () => {
  const mixed = placesOf(
    ['9901', '990101', '990101001', '990102', '9902', '990200', '990200001'].map(division),
  );
  expect(codes(coverageUnits(mixed, mixed.roots))).toEqual(['990101', '990102', '990200']);
  const beside = placesOf(['99', '9901', '990101', '990199001', '9902'].map(division));
  expect(codes(coverageUnits(beside, beside.roots))).toEqual(['990101', '990199001', '9902']);
});

test('levels are counted from the top; one without a place is left out', () => {
  expect(levelCounts(city.byCode.values())).toEqual([
    { level: 'province', count: 1 },
    { level: 'city', count: 1 },
    { level: 'county', count: 2 },
    { level: 'township', count: 2 },
    { level: 'village', count: 1 },
  ]);
});

test('coverage is told of counties, and of what hangs beside them: each village once', () => {
  const mixed = placesOf(
    [
      ...['99', '9901', '990102', '990102001', '990102001001', '990103', '9902', '9902001', '990200001'],
      ...['9903', '990303', '990300001'],
    ].map(division),
  );
  expect(codes(coverageUnits(mixed, mixed.roots))).toEqual([
    '990102',
    '990103',
    '9902',
    '990300001',
    '990303',
  ]);
  expect(codes(coverageUnits(city, ['9901']))).toEqual(['990102', '990103']);
  expect(codes(coverageUnits(city, ['990102001', '990102001001', '88']))).toEqual(['990102001']);
});
