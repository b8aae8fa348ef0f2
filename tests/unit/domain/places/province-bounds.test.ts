import { expect, test } from '@playwright/test';
import { hasProvince, mayLieIn } from '../../../../src/domain/places/province-bounds.ts';

const at = (longitude: number, latitude: number, code: string) => mayLieIn({ longitude, latitude }, code);

test('a point lies within the bounds of its province or on them, and not beyond', () => {
  expect(at(116.4, 39.9, '110101')).toBe(true);
  expect([at(115, 39, '11'), at(118, 42, '11')]).toEqual([true, true]);
  expect([at(114.9, 40, '11'), at(118.1, 40, '11'), at(116, 38.9, '11'), at(116, 42.1, '11')]).toEqual([
    ...[false, false, false, false],
  ]);
  expect(at(39.9, 116.4, '110101')).toBe(false);
});

test('codes of provinces and of examples are known; nothing is held against a point of others', () => {
  expect(['110000', '650000', '820000', '990102'].map(hasProvince)).toEqual([true, true, true, true]);
  expect(['100000', '160000', ''].map(hasProvince)).toEqual([false, false, false]);
  expect(at(0, 0, '990102')).toBe(true);
});
