import { expect, test } from '@playwright/test';
import { sectionsOf, type SectionName } from '../../../src/kinds/sections.ts';
import { kindsIn, listsIn, listsOf } from '../../../src/views/sections.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

/** Lists that are offered on the page of another one of their column. */
const below = new Set(['observations']);

/** The pages that list what else stands in their column. */
const fronts = {
  commitments: '/commitments/',
  directory: '/places/',
  results: '/audits/',
  volunteer: '/volunteer/',
};

for (const [section, front] of Object.entries(fronts) as [SectionName, string][])
  test(`${front} offers every list of its column that has a record`, () => {
    const others = kindsIn(words, section).filter(
      ({ name, list, page }) => list && page !== front && !below.has(name),
    );
    expect(others.length).toBeGreaterThan(0);
    const offered = listsIn(words, section, front).map((it) => it.path);
    expect(offered).toEqual(expect.arrayContaining(others.map((it) => it.page)));
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered).not.toContain(front);
  });

test('every column with lists of several kinds has a page that offers them', () => {
  const several = Object.keys(sectionsOf(words)).filter(
    (it) => kindsIn(words, it as SectionName).filter(({ list }) => list).length > 1,
  );
  expect(Object.keys(fronts)).toEqual(expect.arrayContaining(several));
});

test('a list without a record is offered nowhere', () => {
  const all = kindsIn(words, 'results');
  const pages = listsOf(all).map(({ path }) => path);
  expect(pages.length).toBeGreaterThan(2);
  const [first] = all.filter(({ page }) => page === pages[0]);
  if (!first) throw new Error('no kind in the column');
  const emptied = all.map((it) => (it === first ? { ...it, records: () => [] } : it));
  expect(listsOf(emptied).map(({ path }) => path)).toEqual(pages.slice(1));
});
