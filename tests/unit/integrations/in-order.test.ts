import { expect, test } from '@playwright/test';
import { InOrder } from '../../../src/integrations/in-order.ts';

test('items are handed on in the order of their names, each once, those that do not come passed over in the end', () => {
  const items = new InOrder<number>(['a', 'b', 'c', 'd', 'e', 'f']);
  items.add('b', 2);
  items.add('d', 4);
  expect(items.take(false)).toEqual([]);
  items.add('a', 1);
  expect(items.take(false)).toEqual([1, 2]);
  expect(items.take(false)).toEqual([]);
  items.add('f', 6);
  items.add('c', 3);
  expect(items.take(false)).toEqual([3, 4]);
  expect(items.take(true)).toEqual([6]);
  expect(items.take(true)).toEqual([]);
});
