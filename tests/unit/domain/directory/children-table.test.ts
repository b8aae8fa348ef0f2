import { expect, test } from '@playwright/test';
import { childrenTable, figuresOf } from '../../../../src/domain/directory/children-table.ts';
import { compositionOf } from '../../../../src/domain/directory/composition.ts';
import { coverageOf } from '../../../../src/domain/directory/coverage.ts';
import { smallCity } from '../../../support/directory.ts';

const city = smallCity();
const coverage = coverageOf(city);
const composition = compositionOf(city);
const tableOf = (code: string) => childrenTable(city, code, coverage, composition);

test('the total is the sum of the rows, whatever is counted', () => {
  const { rows, total } = tableOf('9901');
  expect(rows.map(({ place }) => place.code)).toEqual(['990102', '990103']);
  expect(rows.map(({ figures }) => figures.own)).toEqual([
    { places: 5, founded: 1, preparing: 1, noRecord: 3 },
    { places: 5, founded: 1, preparing: 0, noRecord: 4 },
  ]);
  expect(total).toEqual({
    own: { places: 10, founded: 2, preparing: 1, noRecord: 7 },
    lower: { places: 0, founded: 0, preparing: 0, noRecord: 0 },
    villages: { villages: 4, founded: 2, notFounded: 1, noRecord: 1 },
    composition: { founded: 2, met: 1 },
    federations: 1,
    servicePlaces: 2,
    organisations: 1,
  });
});

test('what a place has itself is told apart from what is below it', () => {
  const place = city.places.byCode.get('9901');
  expect(place && figuresOf(place, coverage, composition)).toMatchObject({
    own: { places: 5, founded: 3 },
    lower: { places: 10, founded: 2 },
  });
});

test('villages are no rows: they stand in the table of their township', () => {
  expect(tableOf('990102001').rows).toEqual([]);
  expect(tableOf('990102').rows.map(({ figures }) => figures.villages.villages)).toEqual([4, 0]);
});
