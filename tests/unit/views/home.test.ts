import { expect, test } from '@playwright/test';
import { doorWith, homeFigures, latestOfAll } from '../../../src/views/home.ts';
import { site } from '../../../src/queries/site/site.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

test('a door shows its ways in, be it one; without any it leads to whom to ask', () => {
  const way = { label: '协会', path: '/associations/' };
  expect(doorWith(words, 'directory', [way])).toMatchObject({ links: [way] });
  expect(doorWith(words, 'directory', [way])).not.toHaveProperty('none');
  const empty = doorWith(words, 'directory', []);
  expect(empty.links.map(({ path }) => path)).toEqual(['/contact/']);
  expect(empty.none).toContain(site.hotline);
});

test('a figure of the front page counts something', () => {
  const figures = homeFigures(words);
  expect(figures.length).toBeGreaterThan(3);
  expect(figures.filter(({ count, value }) => count === 0 || !/^[1-9]/.test(value))).toEqual([]);
});

test('the front page shows the six latest, two of a kind at most', () => {
  const latest = latestOfAll(words);
  expect(latest).toHaveLength(6);
  const counts = [...Map.groupBy(latest, (it) => it.word).values()].map((it) => it.length);
  expect(Math.max(...counts)).toBe(2);
});
