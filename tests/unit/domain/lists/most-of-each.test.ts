import { expect, test } from '@playwright/test';
import { mostOfEach } from '../../../../src/domain/lists/most-of-each.ts';

test('items keep their order, and no group has more than its share', () => {
  expect(mostOfEach(['a1', 'a2', 'b1', 'a3', 'c1', 'b2', 'b3'], (it) => it.charAt(0), 2)).toEqual([
    'a1',
    'a2',
    'b1',
    'c1',
    'b2',
  ]);
  expect(mostOfEach([], String, 2)).toEqual([]);
});
