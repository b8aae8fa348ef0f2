import { expect, test } from '@playwright/test';
import { filterMatches, selectionOf } from '../../../../src/domain/lists/list-filter.ts';
import { leftBeside, narrowFacets } from '../../../../src/domain/lists/narrow-facets.ts';
import { kinds } from '../../../../src/kinds/index.ts';
import { offersOf } from '../../../../src/kinds/list.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';

const value = (facet: string, name: string, ids: string[]) => ({
  ...{ facet, value: name, path: `/x/${facet}/${name}/` },
  items: ids.map((id) => ({ id })),
});
const county = value('place', '990102', ['a', 'b']);
const values = [
  county,
  value('place', '990103', ['c']),
  value('time', 'weekend', ['b', 'c']),
  value('time', 'later', ['c']),
];
const left = leftBeside(values);
const said = (current: typeof county | undefined, filter: boolean) =>
  narrowFacets(
    values.map((it) => ({
      ...it,
      count: it.items.length,
      ...(current && { left: left(current.items, it) }),
    })),
    { base: '/x/', current, filter },
  ).map(({ count, path }) => `${path} ${count}`);

test('beside what is left stands how much of it each way leaves, and the filter that keeps both', () => {
  expect(said(county, true)).toEqual([
    '/x/place/990102/ 2',
    '/x/place/990103/ 1',
    '/x/?place=990102&time=weekend 1',
  ]);
});

test('beside the whole list, and where there is no filter, a way is a page', () => {
  const whole = ['/x/place/990102/ 2', '/x/place/990103/ 1', '/x/time/weekend/ 2', '/x/time/later/ 1'];
  expect(said(undefined, true)).toEqual(whole);
  expect(said(county, false)).toEqual(whole);
});

test('what stands beside a narrowed list is what the filter finds, in every list of the sample', () => {
  let checked = 0;
  for (const { list } of kinds(words)) {
    if (!list?.filterItems) continue;
    const { base, values: all } = list.get();
    const offers = offersOf(list.get());
    const ids = list.filterItems().map(({ id }) => id);
    const items = ids.map((id) => ({
      ...{ id, title: '', path: '', facts: [] },
      passes: all.flatMap((it) =>
        it.items.some((item) => item.id === id) ? [`${it.facet}=${it.value}`] : [],
      ),
    }));
    for (const current of all)
      for (const it of narrowFacets(offers(current), { base, current, filter: true })) {
        const query = it.path.split('?')[1];
        if (query === undefined) continue;
        checked += 1;
        expect(filterMatches(items, selectionOf(new URLSearchParams(query))).length, it.path).toBe(it.count);
      }
  }
  expect(checked).toBeGreaterThan(100);
});
