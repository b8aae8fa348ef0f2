import { expect, test } from '@playwright/test';
import {
  furtherPages,
  linkedPages,
  pagePlaceOf,
  pagesByWeight,
  pagesOf,
  pathsOfPages,
} from '../../../../src/domain/lists/pages.ts';

test('a list is cut into pages, the last one shorter; nothing is one page', () => {
  expect(pagesOf([], 2)).toEqual([[]]);
  expect(pagesOf([1, 2], 2)).toEqual([[1, 2]]);
  expect(pagesOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
});

test('a page leads to all others where they are few, to some at even distances, both ends and its neighbours where they are many', () => {
  expect(linkedPages(2, 3)).toEqual([1, 2, 3]);
  expect(linkedPages(16, 16)).toHaveLength(16);
  expect(linkedPages(50, 240)).toEqual([1, 30, 48, 49, 50, 51, 52, 60, 90, 120, 150, 180, 210, 240]);
  for (const current of [1, 120, 5000]) expect(linkedPages(current, 5000).length).toBeLessThan(16);
});

test('the pages behind the first begin with the second', () => {
  expect(furtherPages(pagesOf([1, 2, 3, 4, 5], 2))).toEqual([2, 3]);
  expect(furtherPages(pagesOf([1, 2], 2))).toEqual([]);
  expect(furtherPages([])).toEqual([]);
});

test('pages by weight hold as much as they may, in the order of the list; what is too heavy stands alone', () => {
  const by = (weights: number[]) => pagesByWeight(weights, (it) => it, 10);
  expect(by([])).toEqual([[]]);
  expect(by([4, 6, 1, 9, 1])).toEqual([[4, 6], [1, 9], [1]]);
  expect(by([12, 1, 12])).toEqual([[12], [1], [12]]);
  const many = by(Array.from({ length: 500 }, (_, index) => (index % 7) + 1));
  expect(many.flat()).toHaveLength(500);
  expect(Math.max(...many.map((page) => page.reduce((sum, it) => sum + it, 0)))).toBeLessThanOrEqual(10);
});

test('the first page has the path of the list, each knows its neighbours', () => {
  const paths = pathsOfPages('/a/', [[1], [2], [3]]);
  expect(paths).toEqual(['/a/', '/a/2/', '/a/3/']);
  expect(pagePlaceOf(paths, 1)).toEqual({
    currentPage: 1,
    lastPage: 3,
    url: { prev: undefined, next: '/a/2/' },
  });
  expect(pagePlaceOf(paths, 3).url).toEqual({ prev: '/a/2/', next: undefined });
});
