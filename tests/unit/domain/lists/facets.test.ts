import { expect, test } from '@playwright/test';
import { inOrderOfDays } from '../../../../src/domain/lists/day-order.ts';
import { facetValues, byOrder, type Facet } from '../../../../src/domain/lists/facets.ts';
import { filterMatches, type FilterItem } from '../../../../src/domain/lists/list-filter.ts';
import { listOf, narrowedPaths, offersOf, wholePaths } from '../../../../src/kinds/list.ts';

interface Item {
  id: string;
  topics: string[];
}
const items: Item[] = [
  { id: 'a', topics: ['work', 'health', 'work'] },
  { id: 'b', topics: ['health'] },
  { id: 'c', topics: [] },
];
const topics: Facet<Item> = {
  ...{ key: 'topic', label: 'Topic', valuesOf: (it) => it.topics, order: byOrder(['work', 'health']) },
  text: (value) => (value === 'work' ? 'Work' : undefined),
};

test('an item stands once under a value, values in their order, each with its words where it has some', () => {
  expect(facetValues([topics], items)).toEqual([
    { facet: 'topic', label: 'Topic', value: 'work', text: 'Work', items: [items[0]] },
    { facet: 'topic', label: 'Topic', value: 'health', items: [items[0], items[1]] },
  ]);
});

test('the pages of a list say what it is narrowed to, and the whole list does not', () => {
  const list = listOf({ base: '/x/', items, facets: [topics] });
  const paginate = ((shown: readonly Item[], { params, props }: { params: object; props: object }) => [
    { params, props: { ...props, shown } },
  ]) as never;
  expect(wholePaths(paginate, list)[0]?.props).toEqual({ values: offersOf(list)(), total: 3, shown: items });
  expect(narrowedPaths(paginate, list).map((it) => [it.params, it.props])).toEqual(
    list.values.map((current) => [
      { facet: 'topic', value: current.value },
      { values: offersOf(list)(current), total: 3, current, shown: current.items },
    ]),
  );
  expect(offersOf(list)(list.values[0]).map(({ value, count, left }) => [value, count, left])).toEqual([
    ['work', 1, 1],
    ['health', 2, 1],
  ]);
  expect(list.values.map((it) => it.path)).toEqual(['/x/topic/work/', '/x/topic/health/']);
});

test('words are looked for in the title and in every fact; of a facet one value suffices, of several facets each', () => {
  const all: FilterItem[] = [
    { id: '1', title: 'One', path: '/1/', facts: ['North', 'open'], passes: ['kind=x', 'year=2024'] },
    { id: '2', title: 'Two', path: '/2/', facts: ['South'], passes: ['kind=y', 'year=2024'] },
  ];
  const found = (...chosen: [string, string[]][]) => filterMatches(all, new Map(chosen)).map((it) => it.id);
  expect([found(['q', ['OPEN']]), found(['q', ['two']]), found(['q', ['west']])]).toEqual([['1'], ['2'], []]);
  expect(found(['kind', ['x', 'y']])).toEqual(['1', '2']);
  expect(found(['kind', ['y']], ['year', ['2024']])).toEqual(['2']);
  expect(found(['kind', ['x']], ['year', ['2025']])).toEqual([]);
});

test('what is dated after the day waits; of a day the first group comes first, then the address', () => {
  const at = (id: string, on: string) => ({ id, on });
  const groups = [
    [at('b', '2026-01-02'), at('a', '2026-01-02'), at('today', '2026-01-03')],
    [at('0', '2026-01-02'), at('tomorrow', '2026-01-04')],
  ];
  expect(inOrderOfDays(groups, '2026-01-03').map((it) => it.id)).toEqual(['today', 'a', 'b', '0']);
});
