import { expect, test } from '@playwright/test';
import {
  allKinds,
  associationShare,
  coverageOf,
  kindTotal,
  villageShare,
  type Tally,
} from '../../../../src/domain/directory/coverage.ts';
import { directoryOf } from '../../../../src/domain/directory/directory.ts';
import { smallCity } from '../../../support/directory.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';

const coverage = coverageOf(smallCity());
const tally = (places: number, founded: number, preparing: number): Tally => ({
  places,
  founded,
  preparing,
  noRecord: places - founded - preparing,
});

test('five kinds × every county and above, by level, of a place with all below it', () => {
  expect(coverage.total.levels.city?.blind).toEqual(tally(1, 1, 0));
  expect(coverage.total.levels.county?.blind).toEqual(tally(2, 1, 0));
  expect(coverage.total.levels.county?.deaf).toEqual(tally(2, 0, 1));
  expect(coverage.total.levels.province).toBeUndefined();
  expect(coverage.at('990103')?.levels).toEqual({
    county: {
      blind: tally(1, 0, 0),
      deaf: tally(1, 0, 0),
      physical: tally(1, 1, 0),
      intellectual: tally(1, 0, 0),
      psychiatric: tally(1, 0, 0),
    },
  });
  expect(coverage.at('990102001')?.levels).toEqual({});
});

test('totals over kinds and levels add up', () => {
  expect(kindTotal(coverage.total, 'deaf')).toEqual(tally(3, 1, 1));
  expect(kindTotal(coverage.total, 'deaf', 'county')).toEqual(tally(2, 0, 1));
  expect(allKinds(coverage.total)).toEqual(tally(15, 5, 1));
  expect(allKinds(coverage.total, 'city')).toEqual(tally(5, 3, 0));
});

test('villages and records of a place include what is below it', () => {
  const villages = { villages: 4, founded: 2, notFounded: 1, noRecord: 1 };
  expect(coverage.at('990102001')?.villages).toEqual(villages);
  expect(coverage.at('9901')?.villages).toEqual(villages);
  expect(coverage.at('990103')?.villages).toEqual({ villages: 0, founded: 0, notFounded: 0, noRecord: 0 });
  expect(coverage.total.records).toEqual({
    federations: 2,
    associations: 6,
    organisations: 1,
    servicePlaces: 3,
  });
  expect(coverage.at('990102001001')).toBeUndefined();
});

const shares: [part: number, whole: number, text: string][] = [
  [1, 3, '1 / 3（33.3%）'],
  [0, 3, '0 / 3（0%）'],
  [3, 3, '3 / 3（100%）'],
  [1, 2, '1 / 2（50.0%）'],
  [1, 100_000, '1 / 100,000（0.1%）'],
  [99_999, 100_000, '99,999 / 100,000（99.9%）'],
];
for (const [part, whole, text] of shares)
  test(`a share is said with what it is a share of: ${text}`, () => {
    const tally = { places: whole, founded: part, preparing: whole - part, noRecord: 0 };
    expect(words.text.share(associationShare(tally))).toBe(text);
  });

test('where nothing is on record there is no figure, not a zero', () => {
  expect(associationShare(tally(5, 0, 0))).toBeUndefined();
  expect(associationShare(tally(0, 0, 0))).toBeUndefined();
  expect(words.text.share(associationShare(tally(5, 0, 1)))).toBe('0 / 5（0%）');
  expect(villageShare({ villages: 3, founded: 0, notFounded: 0, noRecord: 3 })).toBeUndefined();
  expect(words.text.share(villageShare({ villages: 3, founded: 0, notFounded: 1, noRecord: 2 }))).toBe(
    '0 / 3（0%）',
  );
});

test('an empty directory has nothing to count', () => {
  const none = { federations: [], associations: [], villages: [], organisations: [] };
  const empty = directoryOf({
    ...none,
    divisions: [],
    servicePlaces: [],
    stations: [],
    services: [],
    holidays: [],
  });
  expect(allKinds(coverageOf(empty).total)).toEqual(tally(0, 0, 0));
});
