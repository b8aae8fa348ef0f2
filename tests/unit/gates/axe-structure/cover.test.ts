import { expect, test } from '@playwright/test';
import { Cover } from '../../../../src/gates/axe/structure/cover.ts';

const coverOf = (...pages: number[][]): Cover => {
  const cover = new Cover();
  pages.forEach((features, page) => cover.add(page, features));
  return cover;
};

test('a page stands for those whose features it has, once it has passed', () => {
  const cover = coverOf([1, 2], [1, 2, 3], [3]);
  const chosen = cover.next();
  expect([...chosen.keys()]).toEqual([1]);
  expect(cover.settled()).toEqual([]);
  for (const features of chosen.values()) cover.passed(features);
  expect(cover.settled()).toEqual([0, 1, 2]);
  expect(cover.next().size).toBe(0);
});

test('where a page does not pass, each page that shares its features is looked at, and others are not', () => {
  const cover = coverOf([1, 9], [2, 9], [1], [1, 2], [3, 4], [3]);
  const looked: number[] = [];
  for (let chosen = cover.next(); chosen.size > 0; chosen = cover.next()) {
    for (const page of chosen.keys()) {
      looked.push(page);
      const features = cover.close(page);
      if (!features.includes(9)) cover.passed(features);
    }
    cover.settled();
  }
  expect(looked).toEqual(expect.arrayContaining([0, 1, 4]));
  expect(looked).not.toContain(5);
});

test('a page without features is settled', () => {
  expect(coverOf([]).settled()).toEqual([0]);
});

test('of each page only what no other one shows is asked for', () => {
  const cover = coverOf([1, 2, 3], [3, 4]);
  expect([...cover.next()].map(([page, asked]) => [page, ...asked])).toEqual([
    [0, 1, 2, 3],
    [1, 4],
  ]);
});

test('a feature is suspect as long as it was seen only where something was found', () => {
  const cover = new Cover();
  cover.add(1, [1, 2]);
  cover.failed(cover.close(1));
  expect(cover.suspects()).toEqual(new Set([1, 2]));
  cover.passed([2]);
  expect(cover.suspects()).toEqual(new Set([1]));
});
