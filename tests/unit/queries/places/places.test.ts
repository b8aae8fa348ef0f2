import { expect, test } from '@playwright/test';
import { directory } from '../../../../src/queries/directory/directory.ts';
import { placeCodes, placePage } from '../../../../src/queries/places/places.ts';

test('a place shows the service places of its own and of its villages, each on one page', () => {
  const shown = placeCodes().flatMap((code) => placePage(code).servicePlaces.map(({ id }) => id));
  const all = directory().servicePlaces.map(({ id }) => id);
  expect(all.length).toBeGreaterThan(10);
  expect(shown.toSorted()).toEqual(all.toSorted());
});

test('a code that is no place has no page', () => {
  expect(() => placePage('999999')).toThrow('999999');
});
