import { expect, test } from '@playwright/test';
import { furtherPages, pagesOf } from '../../../../src/domain/lists/pages.ts';

test('a list is cut into pages, the last one shorter; nothing is one page', () => {
  expect(pagesOf([], 2)).toEqual([[]]);
  expect(pagesOf([1, 2], 2)).toEqual([[1, 2]]);
  expect(pagesOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
});

test('the pages behind the first begin with the second', () => {
  expect(furtherPages(pagesOf([1, 2, 3, 4, 5], 2))).toEqual([2, 3]);
  expect(furtherPages(pagesOf([1, 2], 2))).toEqual([]);
  expect(furtherPages([])).toEqual([]);
});
